package org.onrecord.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, over the ends of columns and pages, and tells headings by their letters. One a document. */
final class PdfParagraphs {

    private static final double LARGER = 1.15;
    private static final double OTHER_SIZE = 1.08;
    /** Of the usual distance of two lines. */
    private static final double WIDER = 1.35;

    private static final int LONGEST_HEADING = 200;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”’')\\]]*");
    private static final Pattern HYPHEN_END = Pattern.compile(".*\\p{L}[-\\u00AD\\u2010]");

    private final float bodySize;
    private final List<PdfBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private PdfLine last;

    /**
     * @param bodySize of most letters of the document
     */
    PdfParagraphs(float bodySize) {
        this.bodySize = bodySize;
    }

    /** Adds the lines of one column, from top to bottom. */
    void addColumn(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double usual = usualDistance(lines);
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean begins = last == null
                    || otherLetters(last, line)
                    || (i == 0 ? !runsOn(line) : begins(lines.get(i - 1), line, left, right, usual));
            if (begins) {
                flush();
            }
            append(line.text());
            last = line;
        }
    }

    List<PdfBlock> blocks() {
        flush();
        return blocks;
    }

    private boolean begins(PdfLine before, PdfLine line, float left, float right, double usual) {
        boolean apart = line.bottom() - before.bottom() > usual * WIDER;
        boolean indented = line.left() - left > line.size() * 0.7 && before.left() - left < line.size() * 0.5;
        boolean shortBefore = right - before.right() > (right - left) * 0.15;
        return apart
                || indented
                || shortBefore && SENTENCE_END.matcher(before.text()).matches();
    }

    /** A paragraph that goes on in the next column or on the next page. */
    private boolean runsOn(PdfLine line) {
        return !SENTENCE_END.matcher(last.text()).matches() && !isHeading(last) && !isHeading(line)
                || Character.isLowerCase(line.text().codePointAt(0));
    }

    private boolean otherLetters(PdfLine before, PdfLine line) {
        double ratio = line.size() / before.size();
        return ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE || line.bold() != before.bold();
    }

    private static double usualDistance(List<PdfLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            distances.add((double) lines.get(i).bottom() - lines.get(i - 1).bottom());
        }
        distances.sort(null);
        return distances.isEmpty() ? Double.MAX_VALUE : distances.get(distances.size() / 2);
    }

    /** A hyphen at the end of a line was put there by whoever set the page, as far as anybody can tell. */
    private void append(String line) {
        boolean hyphened = HYPHEN_END.matcher(text).matches() && Character.isLowerCase(line.codePointAt(0));
        if (hyphened) {
            text.setLength(text.length() - 1);
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(line);
    }

    private boolean isHeading(PdfLine line) {
        return line.size() >= bodySize * LARGER || line.bold();
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        boolean heading = isHeading(last)
                && text.length() <= LONGEST_HEADING
                && ".;,".indexOf(text.charAt(text.length() - 1)) < 0;
        int level = !heading
                ? 0
                : last.size() >= bodySize * LARGER && blocks.stream().allMatch(b -> b.headingLevel() != 1) ? 1 : 2;
        blocks.add(new PdfBlock(level, text.toString()));
        text.setLength(0);
    }
}
