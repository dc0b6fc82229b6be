package org.onrecord.extract.quotes;

import org.onrecord.language.Sentence;
import org.onrecord.record.Span;

/**
 * A verb or phrase that reports speech, with its speaker. Immutable.
 *
 * @param token index of the verb in the sentence
 * @param lemma of the verb, or the phrase ("according to"); null where a colon alone attributes
 * @param source the speaker's words, null where the sentence has none
 * @param sourceToken index of the head of {@code source}, -1 where there is none
 */
record SpeechCue(Sentence sentence, int token, Span cue, String lemma, Span source, int sourceToken) {

    /** Index of the first token of cue and speaker. */
    int firstToken() {
        int first = token;
        if (source != null) {
            first = Math.min(first, sentence.tokenAt(source.start()));
        }
        return first;
    }

    /** Index of the last token of cue and speaker. */
    int lastToken() {
        int last = token;
        if (source != null
                && source.start() >= sentence.span().start()
                && source.end() <= sentence.span().end()) {
            last = Math.max(last, sentence.tokenAt(source.end() - 1));
        }
        return last;
    }
}
