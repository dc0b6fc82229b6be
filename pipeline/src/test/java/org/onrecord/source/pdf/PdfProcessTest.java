package org.onrecord.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that do harm take their own process down, and the next is read all the same. */
class PdfProcessTest {

    @TempDir
    private Path folder;

    @Test
    void aPdfThatTakesTooLongIsGivenUpAndTheNextIsRead() throws Exception {
        Path endless = write("long.pdf", "BT /F1 10 Tf (It rained.) Tj ET\n", 300_000);
        assertThatThrownBy(() -> PdfProcess.read(endless, Duration.ofMillis(200)))
                .isInstanceOf(PdfRefusedException.class)
                .hasMessageContaining("took longer than 0 seconds");
        Path fine = write("fine.pdf", "BT /F1 10 Tf 50 700 Td (It rained in Oslo.) Tj ET\n", 1);
        assertThat(PdfProcess.read(fine)).containsExactly(new PdfBlock(0, "It rained in Oslo."));
    }

    @Test
    void aPdfThatNeedsMoreMemoryThanItsProcessHasIsGivenUpAndTheNextIsRead() throws Exception {
        Path bomb = write("bomb.pdf", "(a)".repeat(100_000), 200);
        assertThatThrownBy(() -> PdfProcess.read(bomb))
                .isInstanceOf(PdfRefusedException.class)
                .hasMessageContaining("needs more memory than a PDF should (512m)");
        Path fine = write("fine.pdf", "BT /F1 10 Tf 50 700 Td (It rained in Oslo.) Tj ET\n", 1);
        assertThat(PdfProcess.read(fine)).containsExactly(new PdfBlock(0, "It rained in Oslo."));
    }

    @Test
    void whatAJvmSaysAsItGivesUpIsNoAnswerAndTakesNoMemory() {
        byte[] last =
                "Terminating due to java.lang.OutOfMemoryError: Java heap space\n".getBytes(StandardCharsets.US_ASCII);
        long before = allocated();
        assertThatThrownBy(() -> PdfProcess.answer(new DataInputStream(new ByteArrayInputStream(last))))
                .isInstanceOf(EOFException.class);
        assertThat(allocated() - before).isLessThan(10_000_000);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** A PDF of one page on which the same is drawn again and again, packed a thousandfold. */
    private Path write(String name, String drawing, int times) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] once = drawing.getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < times; i++) {
                out.write(once);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String head =
                "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources <</Font <</F1 4 0 R>>>>>> endobj\n"
                        + "4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
                        + "5 0 obj <</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n";
        file.write(head.getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve(name), file.toByteArray());
    }
}
