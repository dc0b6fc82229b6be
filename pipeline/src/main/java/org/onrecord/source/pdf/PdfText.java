package org.onrecord.source.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF's text in reading order: columns one after the other, page numbers and running heads left out. Stateless. */
final class PdfText {

    private PdfText() {}

    static List<PdfBlock> of(Path file) throws IOException {
        List<List<PdfWord>> pages;
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            pages = PdfWords.of(document);
        } catch (InvalidPasswordException e) {
            throw new PdfRefusedException("a PDF that opens only with a password; save it without one", null);
        } catch (PdfRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new PdfRefusedException("the PDF is damaged or cut short", e.toString());
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new PdfRefusedException(
                    "no text in the PDF, only pictures of pages (a scan); have its text recognised (OCR) first", null);
        }
        PdfParagraphs paragraphs = new PdfParagraphs(bodySize(pages));
        for (List<PdfWord> page : PageFurniture.without(pages)) {
            ColumnCut.regions(page).forEach(paragraphs::addColumn);
        }
        return paragraphs.blocks();
    }

    private static float bodySize(List<List<PdfWord>> pages) {
        Map<Float, Integer> letters = new HashMap<>();
        for (List<PdfWord> page : pages) {
            for (PdfWord word : page) {
                letters.merge(Math.round(word.size() * 2) / 2f, word.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
