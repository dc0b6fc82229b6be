package org.onrecord.pipeline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasUsedLongestAgoGoesFirst() throws IOException {
        for (int i = 0; i < 5; i++) {
            Path file =
                    Files.write(Files.createDirectories(folder.resolve("p" + i)).resolve("entry"), new byte[20]);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L + i * 1000));
        }
        assertThat(new CacheFolder(folder, 100).makeRoomFor(10)).isTrue();
        assertThat(folder.resolve("p0/entry")).doesNotExist();
        assertThat(folder.resolve("p1/entry")).doesNotExist();
        assertThat(folder.resolve("p2/entry")).exists();
        assertThat(folder.resolve("p4/entry")).exists();
    }

    @Test
    void whatIsLargerThanTheWholeIsNotKept() throws IOException {
        assertThat(new CacheFolder(folder, 100).makeRoomFor(101)).isFalse();
    }

    @Test
    void itsPlaceIsThatOfTheXdgSpecification() {
        assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "/tmp/c"), "/home/ana"))
                .isEqualTo(Path.of("/tmp/c/onrecord"));
        assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "relative"), "/home/ana"))
                .isEqualTo(Path.of("/home/ana/.cache/onrecord"));
        assertThat(CacheFolder.ofUser(Map.of(), "/home/ana")).isEqualTo(Path.of("/home/ana/.cache/onrecord"));
        assertThat(CacheFolder.ofUser(Map.of(), "?")).isNull();
    }
}
