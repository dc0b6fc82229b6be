package org.onrecord.language.quotation;

import java.util.Arrays;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** Which tokens of an article stand between quotation marks (marks included). Immutable. */
public final class QuotedTokens {

    private final int[][] quotationOf;

    /**
     * @param quotations outermost ones only, in text order
     */
    public QuotedTokens(AnnotatedArticle article, List<Quotation> quotations) {
        quotationOf = new int[article.sentences().size()][];
        int current = 0;
        for (Sentence sentence : article.sentences()) {
            int[] marks = new int[sentence.size()];
            Arrays.fill(marks, -1);
            for (Token token : sentence.tokens()) {
                while (current < quotations.size()
                        && quotations.get(current).outer().end() <= token.span().start()) {
                    current++;
                }
                if (current < quotations.size()
                        && quotations.get(current).outer().overlaps(token.span())) {
                    marks[token.index()] = current;
                }
            }
            quotationOf[sentence.number()] = marks;
        }
    }

    public boolean isQuoted(Sentence sentence, int token) {
        return quotationOf[sentence.number()][token] >= 0;
    }

    /** The longest run of unquoted tokens around {@code token} inside {@code first..last}, as a span. */
    Span unquotedAround(Sentence sentence, int token, int first, int last) {
        int from = token;
        int to = token;
        while (from > first && !isQuoted(sentence, from - 1)) {
            from--;
        }
        while (to < last && !isQuoted(sentence, to + 1)) {
            to++;
        }
        return sentence.spanOf(from, to);
    }
}
