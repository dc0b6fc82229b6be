/** Quotation marks read once: which belong together, and what stands between them. */
package org.onrecord.language.quotation;
