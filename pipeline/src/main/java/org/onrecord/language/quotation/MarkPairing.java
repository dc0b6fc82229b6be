package org.onrecord.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * Pairs the quotation marks of one block. What is left over stays visible: the quotation that the
 * block leaves open, and the closing mark that nothing in the block opened. Not thread-safe.
 */
final class MarkPairing {

    /**
     * A pair. Positions are code points of the article.
     *
     * @param open first code point of the opening mark
     * @param from after the opening mark
     * @param to first code point of the closing mark, or the end of a quotation that has none
     * @param close after the closing mark
     */
    record MarkPair(int open, int from, int to, int close, boolean closed) {
        boolean holds(int position) {
            return open < position && position < close;
        }

        boolean crosses(MarkPair other) {
            return open < other.open && other.open < close && close < other.close
                    || other.open < open && open < other.close && other.close < close;
        }
    }

    private final int[] text;
    private final Span block;
    private final List<MarkPair> pairs = new ArrayList<>();
    private QuotationMark strayCloser;

    private MarkPairing(int[] text, Span block) {
        this.text = text;
        this.block = block;
    }

    /**
     * @param british whether the text's outer marks are single ones, and the inner ones double
     */
    static MarkPairing of(int[] text, Span block, boolean british) {
        MarkPairing pairing = new MarkPairing(text, block);
        List<QuotationMark> marks = new QuotationMarkScanner(text).scan(block);
        List<QuotationMark> doubles =
                marks.stream().filter(QuotationMark::twofold).toList();
        List<QuotationMark> singles =
                marks.stream().filter(mark -> !mark.twofold()).toList();
        pairing.pairOuter(british ? pairing.withoutApostrophes(singles) : doubles);
        pairing.pairInner(british ? doubles : singles);
        pairing.pairs.sort((a, b) ->
                a.open() != b.open() ? Integer.compare(a.open(), b.open()) : Integer.compare(b.close(), a.close()));
        return pairing;
    }

    /** In text order, outer before inner; none crosses another. */
    List<MarkPair> pairs() {
        return pairs;
    }

    /** The outer mark that closes what an earlier block opened, null where there is none. */
    QuotationMark strayCloser() {
        return strayCloser;
    }

    /** Takes the block's first words as the rest of a quotation that an earlier block opened. */
    void resume() {
        int from = block.start();
        pairs.add(0, new MarkPair(from, from, strayCloser.start(), strayCloser.end(), true));
    }

    /** Whether a quotation is still open at the end of the block. */
    boolean isLeftOpen() {
        return pairs.stream().anyMatch(pair -> !pair.closed() && pair.to() == block.end());
    }

    private void pairOuter(List<QuotationMark> marks) {
        List<QuotationMark> open = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (open.isEmpty()) {
                if (mark.opens()) {
                    open.add(mark);
                } else if (i == 0 && hasWords(block.start(), mark.start())) {
                    strayCloser = mark;
                }
            } else if (mark.onlyOpens()) {
                if (!mark.directed() || !isNested(marks, i, open.size())) {
                    endUnclosed(open.get(0), lastPause(open.get(0).end(), mark.start()));
                    open.clear();
                }
                open.add(mark);
            } else {
                QuotationMark opener = open.remove(open.size() - 1);
                add(opener, mark);
            }
        }
        if (!open.isEmpty()) {
            endUnclosed(open.get(0), block.end());
        }
    }

    /** Whether the rest of the block closes all that would be open with one more. */
    private static boolean isNested(List<QuotationMark> marks, int from, int open) {
        int depth = open;
        for (int i = from; i < marks.size(); i++) {
            depth += marks.get(i).onlyOpens() ? 1 : -1;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a quotation whose closing mark was forgotten may have ended: the last line or sentence end. */
    private int lastPause(int from, int to) {
        int sentence = -1;
        for (int i = to - 1; i > from; i--) {
            if (text[i] == '\n') {
                return i;
            }
            if (sentence < 0 && (text[i] == '.' || text[i] == '!' || text[i] == '?')) {
                sentence = i + 1;
            }
        }
        return sentence < 0 ? to : sentence;
    }

    private void pairInner(List<QuotationMark> marks) {
        List<MarkPair> outer = List.copyOf(pairs);
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark opener = marks.get(i);
            if (!opener.onlyOpens()) {
                continue;
            }
            QuotationMark closer = closerOf(opener, marks.subList(i + 1, marks.size()), outer);
            if (closer != null) {
                add(opener, closer);
                i = marks.indexOf(closer);
            } else if (opener.directed() && isFirstInBlock(opener) && outer.isEmpty()) {
                endUnclosed(opener, block.end());
                return;
            }
        }
    }

    /** The first mark that can close, but a later one where the first may be the apostrophe of a plural. */
    private QuotationMark closerOf(QuotationMark opener, List<QuotationMark> later, List<MarkPair> outer) {
        QuotationMark doubtful = null;
        for (QuotationMark mark : later) {
            if (mark.onlyOpens()) {
                break;
            }
            MarkPair pair = new MarkPair(opener.start(), opener.end(), mark.start(), mark.end(), true);
            if (!mark.closes() || outer.stream().anyMatch(pair::crosses)) {
                continue;
            }
            if (!maybePossessive(mark)) {
                return mark;
            }
            doubtful = doubtful == null ? mark : doubtful;
        }
        return doubtful;
    }

    /**
     * Single marks without those that are rather apostrophes: of a plural's possessive while a surer mark follows that can
     * close, and of a word's end outside of all quotations.
     */
    private List<QuotationMark> withoutApostrophes(List<QuotationMark> singles) {
        List<QuotationMark> kept = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < singles.size(); i++) {
            QuotationMark mark = singles.get(i);
            if (mark.onlyOpens()) {
                open = true;
            } else if (open ? maybePossessive(mark) && isClosedLater(singles, i) : !isBehindPause(mark)) {
                continue;
            } else {
                open = false;
            }
            kept.add(mark);
        }
        return kept;
    }

    private boolean isClosedLater(List<QuotationMark> singles, int from) {
        for (int i = from + 1; i < singles.size() && !singles.get(i).onlyOpens(); i++) {
            if (!maybePossessive(singles.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindPause(QuotationMark mark) {
        return mark.start() > block.start() && ".,!?…".indexOf(text[mark.start() - 1]) >= 0;
    }

    private boolean maybePossessive(QuotationMark mark) {
        if (mark.twofold()) {
            return false;
        }
        int before = text[mark.start() - 1];
        int next = mark.end() + 1;
        return (before == 's' || before == 'S' || before == 'n')
                && next < block.end()
                && CodePoints.isBlank(text[next - 1])
                && Character.isLetterOrDigit(text[next]);
    }

    private boolean isFirstInBlock(QuotationMark mark) {
        for (int i = block.start(); i < mark.start(); i++) {
            if (!CodePoints.isBlank(text[i])) {
                return false;
            }
        }
        return true;
    }

    private void add(QuotationMark opener, QuotationMark closer) {
        add(opener, closer.start(), closer.end(), true);
    }

    private void endUnclosed(QuotationMark opener, int end) {
        add(opener, end, end, false);
    }

    private void add(QuotationMark opener, int to, int close, boolean closed) {
        if (hasWords(opener.end(), to)) {
            pairs.add(new MarkPair(opener.start(), opener.end(), to, close, closed));
        }
    }

    private boolean hasWords(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> Character.isLetterOrDigit(text[i]));
    }
}
