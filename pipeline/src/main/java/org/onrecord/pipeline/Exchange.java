package org.onrecord.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.onrecord.pipeline.store.SharedFiles;
import org.onrecord.pipeline.store.SpillFile;
import org.onrecord.source.InputFile;

/**
 * Where this computer and the workers of a run find each other's files: the folder of the parts and of the texts,
 * where they share a disk; otherwise a folder of this run alone at an address, to which the input is copied and from
 * which the parts are fetched, and of which nothing is left. Not thread-safe.
 */
final class Exchange implements Closeable {

    /** Each copy waits for a far computer most of the time. */
    private static final int COPIES_AT_ONCE = 16;

    private static final String GOOGLES_STORAGE = "storage.googleapis.com";

    private final Path parts;
    private final Path texts;
    /** Null where the workers share the disk. */
    private final String address;

    /**
     * @param address of a folder that client and workers see, see {@link SharedFiles}; null where they share the disk
     * @param parts folder on this computer, for the parts
     * @param texts folder on this computer, for the articles' texts
     */
    Exchange(String address, PipelineOptions options, Path parts, Path texts) {
        this.parts = parts;
        this.texts = texts;
        if (address == null) {
            this.address = null;
            return;
        }
        if (!SharedFiles.isAddress(address)) {
            throw new RunFailedException(
                    "--exchange " + address
                            + " is no address: name a folder like gs://bucket/folder. Where all workers see the"
                            + " disk of this computer, leave the option out.",
                    true);
        }
        FileSystems.setDefaultPipelineOptions(options);
        this.address = address.replaceAll("/+$", "") + "/onrecord-run-" + UUID.randomUUID();
        try {
            FileSystems.matchNewResource(this.address, true);
        } catch (IllegalArgumentException e) {
            throw new RunFailedException(
                    "--exchange " + address
                            + ": the libraries for this kind of address are not there. gs:// comes with --runner dataflow.",
                    true);
        }
        if (address.startsWith("gs://") && System.getProperty("https.proxyHost") == null) {
            checkFound(address, GOOGLES_STORAGE);
        }
    }

    /** Google's library tries for minutes to reach what cannot be found. */
    static void checkFound(String address, String host) {
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new RunFailedException(
                    "--exchange " + address + ": " + host + " cannot be found from here. Is this computer online?",
                    true);
        }
    }

    /** Where workers leave parts. */
    String parts() {
        return address == null ? parts.toString() : address + "/parts";
    }

    /** Where workers leave texts. */
    String texts() {
        return address == null ? texts.toString() : address + "/text";
    }

    /**
     * Makes the input files readable to the workers.
     *
     * @return where each is, in the order given; what cannot be copied stays where it is, and the reader says why
     */
    List<String> give(List<InputFile> files) throws IOException {
        List<String> given = new ArrayList<>();
        List<Callable<Void>> copies = new ArrayList<>();
        for (InputFile file : files) {
            if (address == null || !Files.isReadable(file.path()) || !Files.isRegularFile(file.path())) {
                given.add(file.path().toString());
                continue;
            }
            String copy = SharedFiles.in(address, "inputs/" + given.size());
            given.add(copy);
            copies.add(() -> {
                SharedFiles.write(copy, out -> Files.copy(file.path(), out));
                return null;
            });
        }
        all(copies);
        return given;
    }

    /** Fetches what the workers left for this computer. */
    void fetch() throws IOException {
        if (address == null) {
            return;
        }
        List<Callable<Void>> copies = new ArrayList<>();
        for (String name : SharedFiles.list(parts())) {
            if (!name.startsWith(SpillFile.PREFIX)) {
                copies.add(copy(parts(), name, parts));
            }
        }
        for (String name : SharedFiles.list(texts())) {
            copies.add(copy(texts(), name, texts));
        }
        all(copies);
    }

    private static Callable<Void> copy(String folder, String name, Path target) {
        return () -> {
            SharedFiles.fetch(SharedFiles.in(folder, name), target.resolve(name));
            return null;
        };
    }

    private static void all(List<Callable<Void>> copies) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(COPIES_AT_ONCE);
        try {
            for (Future<Void> copy : threads.invokeAll(copies)) {
                copy.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while files were copied", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Deletes what lies at the address. */
    @Override
    public void close() throws IOException {
        if (address != null) {
            SharedFiles.deleteAll(address);
        }
    }
}
