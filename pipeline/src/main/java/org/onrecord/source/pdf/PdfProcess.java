package org.onrecord.source.pdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads PDFs in processes of its own, with little memory and a limit in time: a PDF is a program of sorts, and one that
 * was made to do harm, or is merely odd, takes its process down and nothing else. A process reads many files, one after
 * the other; each thread that reads has one. Thread-safe.
 */
public final class PdfProcess {

    private static final String MEMORY = "512m";
    private static final Duration MOST_TIME = Duration.ofMinutes(2);
    private static final Deque<PdfProcess> IDLE = new ConcurrentLinkedDeque<>();

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private PdfProcess(Process process) {
        this.process = process;
        this.to = new DataOutputStream(process.getOutputStream());
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * The text of a file in reading order.
     *
     * @throws PdfRefusedException where it has none or is not to be had
     */
    public static List<PdfBlock> read(Path file) throws IOException {
        return read(file, MOST_TIME);
    }

    static List<PdfBlock> read(Path file, Duration mostTime) throws IOException {
        PdfProcess idle = IDLE.poll();
        PdfProcess process = idle != null && idle.process.isAlive() ? idle : start();
        return process.ask(file, mostTime);
    }

    private static PdfProcess start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // What the JVM says as it gives up would else stand among the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                classPath(),
                PdfServer.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        return new PdfProcess(builder.start());
    }

    /** Only what is needed, wherever this JVM has it from. */
    private static String classPath() throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> needed : Arrays.asList(
                PdfServer.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)) {
            try {
                places.add(Path.of(needed.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }

    private List<PdfBlock> ask(Path file, Duration mostTime) throws IOException {
        CountDownLatch answered = new CountDownLatch(1);
        AtomicBoolean late = new AtomicBoolean();
        Thread guard = new Thread(() -> endWhenLate(answered, mostTime, late), "pdf time limit");
        guard.setDaemon(true);
        guard.start();
        boolean usable = false;
        try {
            to.writeUTF(file.toAbsolutePath().toString());
            to.flush();
            List<PdfBlock> blocks = answer(from);
            usable = true;
            return blocks;
        } catch (PdfRefusedException e) {
            usable = true;
            throw e;
        } catch (IOException e) {
            throw late.get()
                    ? new PdfRefusedException(
                            "the PDF took longer than " + mostTime.toSeconds() + " seconds to read and was given up",
                            null)
                    : new PdfRefusedException(
                            "the PDF needs more memory than a PDF should (" + MEMORY + "), or breaks what reads it",
                            null);
        } finally {
            answered.countDown();
            if (usable) {
                IDLE.push(this);
            } else {
                process.destroyForcibly();
            }
        }
    }

    private void endWhenLate(CountDownLatch answered, Duration mostTime, AtomicBoolean late) {
        try {
            if (!answered.await(mostTime.toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What the process answers.
     *
     * @throws PdfRefusedException where it refuses the file
     * @throws IOException where the answer breaks off or is none; no more memory is taken than what it really holds
     */
    static List<PdfBlock> answer(DataInputStream from) throws IOException {
        int count = from.readInt();
        if (count < 0) {
            String reason = readText(from);
            String detail = readText(from);
            throw new PdfRefusedException(reason, detail.isEmpty() ? null : detail);
        }
        List<PdfBlock> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(new PdfBlock(from.readByte(), readText(from)));
        }
        return blocks;
    }

    private static String readText(DataInputStream from) throws IOException {
        int length = from.readInt();
        byte[] bytes = from.readNBytes(Math.max(length, 0));
        if (bytes.length != length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
