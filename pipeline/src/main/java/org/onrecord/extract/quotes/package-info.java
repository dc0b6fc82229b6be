/** Quotation marks, and the quotes made of them and of the statements that the reader finds. */
package org.onrecord.extract.quotes;
