/** Who takes part in one article: its actors with their roles, and the groups and countries among them. */
package org.onrecord.resolve.cast;
