/** The one loader of the project's word lists. */
package org.onrecord.words;
