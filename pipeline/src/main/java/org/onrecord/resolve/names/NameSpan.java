package org.onrecord.resolve.names;

import org.onrecord.language.Sentence;
import org.onrecord.record.Span;

/**
 * A run of tokens that names a person or an organization. Immutable.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 * @param text the words with single blanks, without a possessive ending
 */
public record NameSpan(Sentence sentence, int first, int last, Type type, String text) {

    public enum Type {
        PERSON,
        ORGANIZATION
    }

    public Span span() {
        return sentence.spanOf(first, last);
    }

    public boolean isSingleWord() {
        return text.indexOf(' ') < 0;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
