package org.onrecord.extract.demands;

import org.onrecord.record.Span;

/**
 * What follows a word that reports a demand.
 *
 * @param frame which construction it is
 * @param addressee who is to do it; null where it is not told
 * @param content the words of what is wanted
 */
record Complement(String frame, Span addressee, Span content) {}
