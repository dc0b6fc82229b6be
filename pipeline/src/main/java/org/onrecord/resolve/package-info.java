/** Which actor, which place, which country: in one article, and across the articles of a run. */
package org.onrecord.resolve;
