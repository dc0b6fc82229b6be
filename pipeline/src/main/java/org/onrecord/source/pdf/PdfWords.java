package org.onrecord.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF's pages with their places, as PDFBox finds them. One a document. */
final class PdfWords extends PDFTextStripper {

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy");
    /** Some 5,000 pages of a newspaper. */
    private static final int MOST_WORDS = 2_000_000;

    private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");

    private final List<List<PdfWord>> pages = new ArrayList<>();
    private int count;

    private PdfWords() {}

    /** A list of words a page. */
    static List<List<PdfWord>> of(PDDocument document) throws IOException {
        PdfWords words = new PdfWords();
        words.writeText(document, Writer.nullWriter());
        return words.pages;
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
        pages.add(new ArrayList<>());
    }

    /** Takes a run of letters apart at its blanks; PDFBox parts only what stands apart. */
    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        int start = 0;
        for (int i = 0; i <= letters.size(); i++) {
            if (i == letters.size() || letters.get(i).getUnicode().isBlank()) {
                if (i > start) {
                    add(letters.subList(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void add(List<TextPosition> letters) throws IOException {
        if (++count > MOST_WORDS) {
            throw new PdfRefusedException("a PDF of more than two million words; split it", null);
        }
        TextPosition first = letters.get(0);
        TextPosition end = letters.get(letters.size() - 1);
        String word = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        float size = first.getFontSizeInPt() > 0 ? first.getFontSizeInPt() : first.getHeightDir();
        pages.get(pages.size() - 1)
                .add(new PdfWord(
                        LIGATURES.matcher(word).replaceAll(l -> Normalizer.normalize(l.group(), Normalizer.Form.NFKC)),
                        first.getXDirAdj(),
                        end.getXDirAdj() + end.getWidthDirAdj(),
                        first.getYDirAdj() - size,
                        first.getYDirAdj(),
                        size,
                        isBold(first)));
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont().getName();
        PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
        return name != null && BOLD.matcher(name).find() || descriptor != null && descriptor.isForceBold();
    }
}
