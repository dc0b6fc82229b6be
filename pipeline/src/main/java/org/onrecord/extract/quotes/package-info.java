/** Quotation marks, and the quotes made of them and of what the attribution model finds. */
package org.onrecord.extract.quotes;
