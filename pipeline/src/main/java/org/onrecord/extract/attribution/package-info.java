/** Statements as the reader tells them: cue, content and source, brought to the form that tables have. */
package org.onrecord.extract.attribution;
