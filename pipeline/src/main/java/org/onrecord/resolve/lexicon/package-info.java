/** What words can name: given names, titles, nouns for groups, well-known organizations, and how names are compared. */
package org.onrecord.resolve.lexicon;
