package org.onrecord.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Files at addresses "memory://...", as a cloud's storage has them: no folders, a file is there when it has been
 * written to its end, and nothing of it lies on a disk.
 */
final class MemoryFiles extends FileSystem<MemoryFiles.Id> {

    static final Map<String, byte[]> FILES = new ConcurrentSkipListMap<>();

    /** Found by Beam through META-INF/services. */
    public static final class Registrar implements FileSystemRegistrar {
        @Override
        public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
            return List.of(new MemoryFiles());
        }
    }

    /** An address; that of a folder ends with a slash. */
    record Id(String address) implements ResourceId {
        private static final long serialVersionUID = 1L;

        @Override
        public ResourceId resolve(String other, ResolveOptions options) {
            return new Id(
                    address + other + (options == ResolveOptions.StandardResolveOptions.RESOLVE_DIRECTORY ? "/" : ""));
        }

        @Override
        public ResourceId getCurrentDirectory() {
            return new Id(address.substring(0, address.lastIndexOf('/') + 1));
        }

        @Override
        public String getScheme() {
            return "memory";
        }

        @Override
        public String getFilename() {
            return address.substring(address.lastIndexOf('/') + 1);
        }

        @Override
        public boolean isDirectory() {
            return address.endsWith("/");
        }

        @Override
        public String toString() {
            return address;
        }
    }

    @Override
    protected List<MatchResult> match(List<String> specs) {
        List<MatchResult> results = new ArrayList<>();
        for (String spec : specs) {
            Pattern pattern = Pattern.compile(
                    Pattern.quote(spec).replace("**", "\\E.+\\Q").replace("*", "\\E[^/]+\\Q"));
            List<MatchResult.Metadata> found = new ArrayList<>();
            FILES.forEach((address, bytes) -> {
                if (pattern.matcher(address).matches()) {
                    found.add(MatchResult.Metadata.builder()
                            .setResourceId(new Id(address))
                            .setSizeBytes(bytes.length)
                            .setIsReadSeekEfficient(false)
                            .build());
                }
            });
            results.add(
                    MatchResult.create(found.isEmpty() ? MatchResult.Status.NOT_FOUND : MatchResult.Status.OK, found));
        }
        return results;
    }

    @Override
    protected WritableByteChannel create(Id id, CreateOptions options) {
        return Channels.newChannel(new ByteArrayOutputStream() {
            @Override
            public void close() {
                FILES.put(id.address(), toByteArray());
            }
        });
    }

    @Override
    protected ReadableByteChannel open(Id id) throws IOException {
        return Channels.newChannel(new java.io.ByteArrayInputStream(bytes(id)));
    }

    private static byte[] bytes(Id id) throws IOException {
        byte[] bytes = FILES.get(id.address());
        if (bytes == null) {
            throw new FileNotFoundException(id.address());
        }
        return bytes;
    }

    @Override
    protected void copy(List<Id> sources, List<Id> targets) throws IOException {
        for (int i = 0; i < sources.size(); i++) {
            FILES.put(targets.get(i).address(), bytes(sources.get(i)));
        }
    }

    @Override
    protected void rename(List<Id> sources, List<Id> targets, MoveOptions... options) throws IOException {
        copy(sources, targets);
        delete(sources);
    }

    @Override
    protected void delete(Collection<Id> ids) {
        ids.forEach(id -> FILES.remove(id.address()));
    }

    @Override
    protected Id matchNewResource(String address, boolean isDirectory) {
        return new Id(address);
    }

    @Override
    protected String getScheme() {
        return "memory";
    }
}
