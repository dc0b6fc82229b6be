package org.onrecord.resolve;

import java.util.BitSet;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Which words of an article stand between double quotation marks, roughly: marks are counted in each
 * paragraph, a missing one ends with it. Immutable.
 */
public final class QuotedTokens {

    private final BitSet quoted = new BitSet();

    public QuotedTokens(AnnotatedArticle article) {
        int block = -1;
        boolean open = false;
        for (Sentence sentence : article.sentences()) {
            if (sentence.block() != block) {
                open = false;
                block = sentence.block();
            }
            for (Token token : sentence.tokens()) {
                String word = token.word();
                if (word.equals("“") || word.equals("``")) {
                    open = true;
                } else if (word.equals("”") || word.equals("''")) {
                    open = false;
                } else if (word.equals("\"")) {
                    open = !open;
                } else if (open) {
                    quoted.set(token.span().start());
                }
            }
        }
    }

    public boolean isQuoted(Sentence sentence, int token) {
        return quoted.get(sentence.token(token).span().start());
    }
}
