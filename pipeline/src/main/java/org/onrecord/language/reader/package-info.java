/** The one encoder that reads an article, and the small heads on its vectors. */
package org.onrecord.language.reader;
