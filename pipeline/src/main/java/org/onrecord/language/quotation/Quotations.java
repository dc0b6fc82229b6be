package org.onrecord.language.quotation;

import java.util.List;
import org.onrecord.language.Token;
import org.onrecord.record.Article;
import org.onrecord.record.Span;

/**
 * What stands between quotation marks in an article: the one reading of its marks, for all who ask. Immutable,
 * thread-safe.
 */
public final class Quotations {

    private static final String SINGLE = "‘’'‚‛‹›";
    private static final String DOUBLE = "“”\"„‟«»";

    private final List<Quotation> all;
    private final List<Quotation> outermost;

    private Quotations(List<Quotation> all) {
        this.all = all;
        this.outermost =
                all.stream().filter(quotation -> quotation.depth() == 0).toList();
    }

    public static Quotations of(Article article) {
        return new Quotations(QuotationFinder.find(article));
    }

    /** In text order, an outer one before those nested in it. */
    public List<Quotation> all() {
        return all;
    }

    /** Those that stand in no other, in text order. */
    public List<Quotation> outermost() {
        return outermost;
    }

    /** Whether a word or mark stands in a quotation, the quotation's marks included. */
    public boolean hold(Token token) {
        Quotation quotation = firstEndingAfter(token.span().start());
        return quotation != null && quotation.outer().overlaps(token.span());
    }

    /** Whether a quotation, of any depth, begins with this mark. */
    public boolean beginWith(Token mark) {
        return all.stream()
                .anyMatch(quotation -> quotation.outer().start() == mark.span().start()
                        && quotation.inner().start() > mark.span().start());
    }

    /** Whether a quotation, of any depth, ends with this mark. */
    public boolean endWith(Token mark) {
        return all.stream()
                .anyMatch(quotation -> quotation.closed()
                        && quotation.outer().end() == mark.span().end()
                        && quotation.inner().end() < mark.span().end());
    }

    /** A stretch without the mark of an outermost quotation that it begins with, and the one that it ends with. */
    public Span withoutMarks(Span stretch) {
        int start = stretch.start();
        int end = stretch.end();
        for (Quotation quotation : outermost) {
            start = quotation.outer().start() == stretch.start()
                    ? quotation.inner().start()
                    : start;
            end = quotation.outer().end() == stretch.end() ? quotation.inner().end() : end;
        }
        return start < end ? new Span(start, end) : stretch;
    }

    /** Where the last word of a quotation ends, with its own punctuation, without marks of those nested in it. */
    public int lastWordEnd(Quotation quotation) {
        int end = quotation.inner().end();
        for (Quotation nested : all) {
            if (nested.depth() > quotation.depth() && nested.outer().end() == end) {
                end = nested.inner().end();
            }
        }
        return end;
    }

    /** The first outermost quotation that is not over at a position; null where none is. */
    private Quotation firstEndingAfter(int position) {
        int low = 0;
        int high = outermost.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outermost.get(middle).outer().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < outermost.size() ? outermost.get(low) : null;
    }

    /**
     * The text with the marks of outermost quotations as double ones and those of nested quotations as single ones, so
     * that British marks are read exactly as American ones. Of the same length.
     *
     * @param text of the article, in code points
     */
    public int[] withDoubleMarks(int[] text) {
        int[] marked = text.clone();
        for (Quotation quotation : all) {
            Span outer = quotation.outer();
            swap(marked, outer.start(), quotation.inner().start(), quotation.depth() % 2 == 0);
            swap(marked, quotation.inner().end(), outer.end(), quotation.depth() % 2 == 0);
        }
        return marked;
    }

    private static void swap(int[] text, int from, int to, boolean outermost) {
        String forms = outermost ? SINGLE : DOUBLE;
        String wanted = outermost ? DOUBLE : SINGLE;
        // two single marks typed as a double one are as they should be
        for (int i = from; i < to && !(i + 1 < to && text[i] == text[i + 1]); i++) {
            int form = forms.indexOf(text[i]);
            text[i] = form < 0 ? text[i] : wanted.codePointAt(form);
        }
    }
}
