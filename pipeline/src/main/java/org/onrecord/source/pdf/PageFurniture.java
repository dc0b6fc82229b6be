package org.onrecord.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines at the top and the bottom of pages that are no text: page numbers, and what stands there on most pages. */
final class PageFurniture {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|p\\.)?\\s*[-–—|]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:of|/)\\s*\\d{1,4})?\\s*[-–—|]?",
            Pattern.CASE_INSENSITIVE);
    /** At each end of a page. */
    private static final int LINES = 2;

    private PageFurniture() {}

    /** The pages' words without those of such lines. */
    static List<List<PdfWord>> without(List<List<PdfWord>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<PdfWord> page : pages) {
            Set<String> texts = new HashSet<>();
            edges(page).forEach(line -> texts.add(shape(line)));
            texts.forEach(text -> seen.merge(text, 1, Integer::sum));
        }
        int most = Math.max(3, (pages.size() + 1) / 2);
        List<List<PdfWord>> kept = new ArrayList<>();
        for (List<PdfWord> page : pages) {
            Set<PdfWord> furniture = new HashSet<>();
            for (PdfLine line : edges(page)) {
                if (PAGE_NUMBER.matcher(line.text()).matches() || seen.get(shape(line)) >= most) {
                    furniture.addAll(line.words());
                }
            }
            kept.add(page.stream().filter(word -> !furniture.contains(word)).toList());
        }
        return kept;
    }

    private static List<PdfLine> edges(List<PdfWord> page) {
        List<PdfLine> lines = PdfLine.of(page);
        if (lines.size() <= LINES * 2) {
            return lines.size() <= 1 ? List.of() : List.of(lines.get(0), lines.get(lines.size() - 1));
        }
        List<PdfLine> edges = new ArrayList<>(lines.subList(0, LINES));
        edges.addAll(lines.subList(lines.size() - LINES, lines.size()));
        return edges;
    }

    /** Page numbers in it differ. */
    private static String shape(PdfLine line) {
        return NUMBER.matcher(line.text()).replaceAll("#");
    }
}
