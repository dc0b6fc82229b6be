package org.onrecord.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page and the order in which they are read, whatever order the file has its words
 * in. After the recursive X-Y cut (Nagy, Seth and Viswanathan 1992), with gutters before gaps: a region is cut where a
 * strip from its top to its bottom is empty; where there is none, what spans the columns at its top, or else at
 * its bottom, is cut off, so that the rest has one.
 */
final class ColumnCut {

    /** Of the size of letters; blanks between words are a quarter to a half, and seldom stand below each other. */
    private static final double NARROWEST_GUTTER = 0.9;
    /** Fewer lines side by side may be a table's or a byline's. */
    private static final int FEWEST_LINES = 3;

    private static final int DEEPEST = 12;

    private ColumnCut() {}

    /** The regions of a page in reading order, each a column's words or what spans several. */
    static List<List<PdfLine>> regions(List<PdfWord> words) {
        List<List<PdfLine>> regions = new ArrayList<>();
        cut(words, regions, 0);
        return regions;
    }

    private static void cut(List<PdfWord> words, List<List<PdfLine>> regions, int depth) {
        if (words.isEmpty()) {
            return;
        }
        Float gutter = depth < DEEPEST ? gutter(words) : null;
        if (gutter != null) {
            cut(words.stream().filter(word -> word.right() <= gutter).toList(), regions, depth + 1);
            cut(words.stream().filter(word -> word.right() > gutter).toList(), regions, depth + 1);
            return;
        }
        List<PdfLine> lines = PdfLine.of(words);
        int head = depth < DEEPEST ? spanningHead(lines) : 0;
        int end = head == 0 && depth < DEEPEST ? lines.size() - spanningFoot(lines) : lines.size();
        if (head > 0 || end < lines.size()) {
            if (head > 0) {
                regions.add(lines.subList(0, head));
            }
            cut(words(lines.subList(head, end)), regions, depth + 1);
            cut(words(lines.subList(end, lines.size())), regions, depth + 1);
        } else {
            regions.add(lines);
        }
    }

    /** How many lines at the top have to go so that the rest has a gutter; 0 where none do. */
    private static int spanningHead(List<PdfLine> lines) {
        for (int head = 1; head <= lines.size() - FEWEST_LINES; head++) {
            if (gutter(words(lines.subList(head, lines.size()))) != null) {
                return head;
            }
        }
        return 0;
    }

    private static int spanningFoot(List<PdfLine> lines) {
        for (int foot = 1; foot <= lines.size() - FEWEST_LINES; foot++) {
            if (gutter(words(lines.subList(0, lines.size() - foot))) != null) {
                return foot;
            }
        }
        return 0;
    }

    private static List<PdfWord> words(List<PdfLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    /** Where the leftmost strip begins that no word crosses and that has lines on both sides; null where there is none. */
    private static Float gutter(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::left));
        float reach = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < sorted.size(); i++) {
            PdfWord word = sorted.get(i);
            if (i > 0
                    && word.left() - reach >= word.size() * NARROWEST_GUTTER
                    && hasLines(sorted.subList(0, i))
                    && hasLines(sorted.subList(i, sorted.size()))) {
                return reach;
            }
            reach = Math.max(reach, word.right());
        }
        return null;
    }

    /** Lines of text, not a column of numbers or of the bullets of a list. */
    private static boolean hasLines(List<PdfWord> words) {
        List<PdfLine> lines = PdfLine.of(words);
        return lines.size() >= FEWEST_LINES && words.size() >= lines.size() * 2;
    }
}
