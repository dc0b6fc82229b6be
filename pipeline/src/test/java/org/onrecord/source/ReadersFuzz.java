package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the fuzzer Jazzer calls (pipeline/src/fuzz/fuzz.sh): the first byte names the format, the others are the file. */
public final class ReadersFuzz {

    /** Most files take milliseconds; the processes that try this share their computer. */
    private static final long MOST_MILLISECONDS = 20_000;

    private static final Path FILE = file();

    private ReadersFuzz() {}

    private static Path file() {
        try {
            return Files.createTempFile("onrecord-fuzz-", ".tmp");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Reads one file; throws where a reader throws, loses it, gives wrong positions, or takes for ever. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        String name = ReadingInvariants.NAMES.get((data[0] & 0xFF) % ReadingInvariants.NAMES.size());
        Files.write(FILE, java.util.Arrays.copyOfRange(data, 1, data.length));
        long start = System.nanoTime();
        CollectedArticles read = new CollectedArticles();
        new SourceReader(ReadOptions.NONE).read(new InputFile(FILE, name), read);
        ReadingInvariants.check(read);
        read.rejects().forEach(reject -> {
            if ("cannot be made sense of".equals(reject.reason())) {
                throw new AssertionError(name + ": " + reject.detail());
            }
        });
        if ((System.nanoTime() - start) / 1_000_000 > MOST_MILLISECONDS) {
            throw new AssertionError(name + ": took more than " + MOST_MILLISECONDS + " ms");
        }
    }
}
