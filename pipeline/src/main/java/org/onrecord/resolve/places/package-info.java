/** Places and countries: the gazetteer, and which place a name in an article means. */
package org.onrecord.resolve.places;
