package org.onrecord.extract.demands;

import org.onrecord.record.Span;

/**
 * What follows a word that reports a demand. Immutable.
 *
 * @param addressee who is to do it; null where it is not told
 * @param content the words of what is wanted
 */
record Complement(Frame frame, Span addressee, Span content) {

    /** Null where there is no content. */
    static Complement of(Frame frame, Span addressee, Span content) {
        return content == null ? null : new Complement(frame, addressee, content);
    }
}
