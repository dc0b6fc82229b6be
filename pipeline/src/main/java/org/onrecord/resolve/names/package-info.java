/** Names in one article: which words name a person or an organization, and which names are one and the same's. */
package org.onrecord.resolve.names;
