/**
 * The contract of every table: its JSON Schema, the records it is made of, and whether a record or a
 * key keeps it. The schemas themselves are the files of the folder {@code schemas/}.
 */
package org.onrecord.schema;
