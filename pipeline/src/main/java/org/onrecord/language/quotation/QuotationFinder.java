package org.onrecord.language.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.record.Article;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * Finds what stands between quotation marks: straight, curly, single, typed as two single ones,
 * guillemets, nested; the outer ones double or, as in British papers, single. A quotation that runs on over paragraph breaks gives one {@link Quotation} for
 * each paragraph, all but the last not closed, whether or not the later paragraphs open with a mark
 * again. An odd number of marks costs at most the paragraph it is in. Thread-safe.
 */
final class QuotationFinder {

    /** A quotation left open is looked for in so many paragraphs that have no mark at all. */
    private static final int LONGEST_SILENCE = 2;

    /** In code points: fewer may be a name, a title or a word held up. */
    private static final int SHORTEST_STATEMENT = 20;

    private static final String SINGLE = "‘'‚‛‹`";

    private QuotationFinder() {}

    /** The quotations of an article in text order, an outer one before those nested in it. */
    static List<Quotation> find(Article article) {
        int[] text = article.text().codePoints().toArray();
        List<Quotation> quotations = new ArrayList<>();
        List<Span> silent = new ArrayList<>();
        boolean british = isBritish(article, text);
        boolean open = false;
        for (Block block : article.blocks()) {
            MarkPairing pairing = MarkPairing.of(text, block.span(), british);
            if (open && block.kind() != BlockKind.HEADING) {
                if (pairing.strayCloser() != null) {
                    silent.forEach(span -> quotations.add(new Quotation(span, span, 0, false)));
                    pairing.resume();
                } else if (pairing.pairs().isEmpty() && silent.size() < LONGEST_SILENCE) {
                    silent.add(block.span());
                    continue;
                }
            }
            silent.clear();
            addNested(pairing.pairs(), text, quotations);
            open = block.kind() != BlockKind.HEADING && pairing.isLeftOpen();
        }
        quotations.sort(Comparator.comparing(
                Quotation::outer,
                (a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(b.end(), a.end())));
        return List.copyOf(quotations);
    }

    /** Whether whole statements of the running text stand between single marks rather than between double ones. */
    private static boolean isBritish(Article article, int[] text) {
        int singles = 0;
        int doubles = 0;
        for (Block block : article.blocks()) {
            for (MarkPairing.MarkPair pair : block.kind() == BlockKind.HEADING
                    ? List.<MarkPairing.MarkPair>of()
                    : MarkPairing.of(text, block.span(), false).pairs()) {
                boolean single = pair.from() - pair.open() == 1 && SINGLE.indexOf(text[pair.open()]) >= 0;
                boolean statement = pair.to() - pair.from() >= SHORTEST_STATEMENT;
                singles += statement && single ? 1 : 0;
                doubles += statement && !single ? 1 : 0;
            }
        }
        return singles > doubles;
    }

    private static void addNested(List<MarkPairing.MarkPair> pairs, int[] text, List<Quotation> quotations) {
        for (MarkPairing.MarkPair pair : pairs) {
            int depth = 0;
            for (MarkPairing.MarkPair other : pairs) {
                if (other != pair && other.holds(pair.open())) {
                    depth++;
                }
            }
            Span inner = trimmed(pair.from(), pair.to(), text);
            Span outer = new Span(pair.open(), pair.closed() ? pair.close() : inner.end());
            quotations.add(new Quotation(outer, inner, depth, pair.closed()));
        }
    }

    private static Span trimmed(int from, int to, int[] text) {
        int start = from;
        int end = to;
        while (start < end - 1 && CodePoints.isBlank(text[start])) {
            start++;
        }
        while (end > start + 1 && CodePoints.isBlank(text[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }
}
