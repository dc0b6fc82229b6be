/** PDF to blocks of text in reading order, in a process of its own that may fail alone. */
package org.onrecord.source.pdf;
