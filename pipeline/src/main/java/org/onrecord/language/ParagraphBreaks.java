package org.onrecord.language;

import java.util.List;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Article;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CodePoints;

/**
 * Paragraph breaks that fall into the middle of a sentence, as copying from the web or a PDF leaves
 * them, do not end it: the sentence splitter is shown blanks in their place.
 */
final class ParagraphBreaks {

    private ParagraphBreaks() {}

    /**
     * The article's text at the same length, with the line breaks between two paragraphs blanked where
     * the first ends without a closing mark and the second goes on in lower case, and with a blank line
     * kept between all other blocks. Its outermost quotations stand between double marks.
     */
    static String soften(Article article, Quotations quotations) {
        CodePoints codePoints = new CodePoints(article.text());
        int[] marked = quotations.withDoubleMarks(article.text().codePoints().toArray());
        StringBuilder softened = new StringBuilder(new String(marked, 0, marked.length));
        List<Block> blocks = article.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            int from = codePoints.toUtf16(blocks.get(i).span().end());
            int to = codePoints.toUtf16(blocks.get(i + 1).span().start());
            boolean runsOn = blocks.get(i).kind() == BlockKind.PARAGRAPH
                    && blocks.get(i + 1).kind() == BlockKind.PARAGRAPH
                    && to < softened.length()
                    && Character.isLowerCase(article.text().codePointAt(to))
                    && from > 0
                    && (Character.isLetterOrDigit(article.text().codePointBefore(from))
                            || article.text().charAt(from - 1) == ',');
            for (int at = from; at < to; at++) {
                if (Character.isWhitespace(softened.charAt(at))) {
                    softened.setCharAt(at, runsOn ? ' ' : '\n');
                }
            }
        }
        return softened.toString();
    }
}
