/** Annotated article to records: one class per record type, no files, no Beam. */
package org.onrecord.extract;
