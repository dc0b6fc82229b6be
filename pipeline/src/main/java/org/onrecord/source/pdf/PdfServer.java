package org.onrecord.source.pdf;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Main class of the process that {@link PdfProcess} starts: a path on standard input, its blocks on standard output,
 * and so on until the input ends.
 */
final class PdfServer {

    private PdfServer() {}

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // What a library prints is no answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        while (true) {
            String path;
            try {
                path = in.readUTF();
            } catch (EOFException e) {
                return;
            }
            answer(path, out);
            out.flush();
        }
    }

    private static void answer(String path, DataOutputStream out) throws IOException {
        List<PdfBlock> blocks;
        try {
            blocks = PdfText.of(Path.of(path));
        } catch (PdfRefusedException e) {
            refuse(e.getMessage(), e.detail(), out);
            return;
        } catch (RuntimeException | StackOverflowError e) {
            refuse("the PDF cannot be made sense of", e.toString(), out);
            return;
        }
        out.writeInt(blocks.size());
        for (PdfBlock block : blocks) {
            out.writeByte(block.headingLevel());
            writeText(block.text(), out);
        }
    }

    private static void refuse(String reason, String detail, DataOutputStream out) throws IOException {
        out.writeInt(-1);
        writeText(reason, out);
        writeText(detail == null ? "" : detail, out);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
