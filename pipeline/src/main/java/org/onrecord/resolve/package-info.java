/** Which actor, which place, which country: gazetteers, names in one article, names across the run. */
package org.onrecord.resolve;
