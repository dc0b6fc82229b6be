package org.onrecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text into blocks. A blank line ends a paragraph; so does a single line end, but for text that
 * was wrapped at a fixed width and for lines that break inside a sentence. Every inked character stays.
 */
public final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[\\s\\u00a0\\u200b]*\\n)+");
    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-*•–·▪◦‣]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+\\S.*", Pattern.DOTALL);
    /** Ends a headline or a heading; others end sentences, run on, or belong to a list of names. */
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!;:,…–—_-][\"”’')\\]]*", Pattern.DOTALL);

    private static final int LONGEST_HEADING = 90;
    private static final int MOST_HEADING_WORDS = 14;
    private static final int SHORTEST_TEXT = 60;
    /** Paragraphs that may stand between a headline and the text. */
    private static final int MOST_ABOVE_TEXT = 4;

    private PlainText() {}

    /** Adds the paragraphs of a text to an article. */
    public static void read(String text, ArticleBuilder article) {
        for (TextBlock block : blocks(text)) {
            article.add(block.kind(), block.level(), block.text().replace('\n', ' '));
        }
    }

    /** The blocks of a text of any line ends. */
    static List<TextBlock> blocks(String text) {
        List<String> chunks = new ArrayList<>();
        for (String chunk : BLANK_LINES.split(CleanText.of(text))) {
            if (!CleanText.strip(chunk).isEmpty()) {
                chunks.add(chunk);
            }
        }
        int width = LineWrap.widthOf(chunks);
        List<String> paragraphs = new ArrayList<>();
        for (String chunk : chunks) {
            paragraphs.addAll(LineWrap.paragraphs(chunk, width));
        }
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(block(paragraphs, i));
        }
        return blocks;
    }

    private static TextBlock block(List<String> paragraphs, int i) {
        String paragraph = paragraphs.get(i);
        String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : "";
        if (looksLikeHeading(paragraph) && textFollows(paragraphs, i)) {
            return TextBlock.heading(i == 0 ? 1 : 2, paragraph);
        }
        boolean inList = isItem(next) || i > 0 && isItem(paragraphs.get(i - 1));
        return isItem(paragraph) && inList ? TextBlock.listItem(paragraph) : TextBlock.paragraph(paragraph);
    }

    /** Below a heading stands text, below a headline also byline, date or the first question first. */
    private static boolean textFollows(List<String> paragraphs, int i) {
        int last = Math.min(paragraphs.size() - 1, i == 0 ? MOST_ABOVE_TEXT : i + 1);
        for (int at = i + 1; at <= last; at++) {
            String below = paragraphs.get(at);
            if (below.length() >= SHORTEST_TEXT
                    || i == 0 && SENTENCE_END.matcher(below).matches() && !below.endsWith(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(String paragraph) {
        return LIST_ITEM.matcher(paragraph).matches();
    }

    /** Short, beginning with a capital or a number, without the end of a sentence. */
    private static boolean looksLikeHeading(String paragraph) {
        int first = paragraph.codePointAt(0);
        return paragraph.length() <= LONGEST_HEADING
                && BLANKS.split(paragraph).length <= MOST_HEADING_WORDS
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && paragraph.codePoints().anyMatch(Character::isLetter)
                && !SENTENCE_END.matcher(paragraph).matches()
                && !TopMatter.isMatter(paragraph)
                && "?”\"’'".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }
}
