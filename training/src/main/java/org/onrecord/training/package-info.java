/** Teaches the reader: turns annotated articles into what is learnt from, and learns. Not part of what users get. */
package org.onrecord.training;
