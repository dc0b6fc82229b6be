package org.onrecord.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one column that stand on one line, from left to right.
 *
 * @param words at least one
 */
record PdfLine(List<PdfWord> words) {

    PdfLine {
        words = List.copyOf(words);
    }

    /** Words into lines, from the top; words share a line where their heights overlap by half. */
    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::bottom).thenComparingDouble(PdfWord::left));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (!line.isEmpty()
                    && word.bottom() - line.get(0).bottom()
                            > Math.min(word.size(), line.get(0).size()) * 0.5) {
                lines.add(sortedLine(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(sortedLine(line));
        }
        return lines;
    }

    private static PdfLine sortedLine(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(PdfWord::left));
        return new PdfLine(words);
    }

    String text() {
        return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float top() {
        return (float) words.stream().mapToDouble(PdfWord::top).min().orElse(0);
    }

    float bottom() {
        return (float) words.stream().mapToDouble(PdfWord::bottom).max().orElse(0);
    }

    /** Of most of its letters. */
    float size() {
        PdfWord longest = words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .orElseThrow();
        return longest.size();
    }

    boolean bold() {
        return words.stream().allMatch(PdfWord::bold);
    }
}
