package org.onrecord.resolve.reference;

import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;

/**
 * A pronoun of the third person where it stands. Immutable.
 *
 * @param index of its token in the sentence
 */
record PronounToken(Sentence sentence, int index, Pronoun pronoun) {

    Token token() {
        return sentence.token(index);
    }

    Span span() {
        return token().span();
    }

    boolean isObject() {
        return Roles.isObject(sentence, index);
    }

    boolean isPossessive() {
        return token().pos().equals("PRP$");
    }

    /** How many tokens of a sentence stand before it; of an earlier sentence all. */
    int endIn(Sentence other) {
        return other == sentence ? index : other.size();
    }
}
