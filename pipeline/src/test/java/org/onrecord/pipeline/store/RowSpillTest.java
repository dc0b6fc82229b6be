package org.onrecord.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.pipeline.graph.ActorRename;

class RowSpillTest {

    @TempDir
    private Path folder;

    @Test
    void theRowsOfAKeyAreOneSlice() throws Exception {
        try (RowSpill<ActorRename> spill = new RowSpill<>(folder.toString(), ActorRename.class)) {
            spill.add(3, rename("a"));
            spill.add(1, rename("b"));
            spill.add(3, rename("Zoë"));
            List<KV<Integer, RowSlice>> slices = spill.finish();
            assertThat(slices).extracting(KV::getKey).containsExactly(1, 3);
            assertThat(read(slices, 3)).containsExactly(rename("a"), rename("Zoë"));
            assertThat(read(slices, 1)).containsExactly(rename("b"));
        }
    }

    @Test
    void finishingGivesOnlyWhatIsNew() throws Exception {
        try (RowSpill<ActorRename> spill = new RowSpill<>(folder.toString(), ActorRename.class)) {
            assertThat(spill.finish()).isEmpty();
            spill.add(0, rename("a"));
            List<KV<Integer, RowSlice>> first = spill.finish();
            spill.add(0, rename("b"));
            assertThat(read(spill.finish(), 0)).containsExactly(rename("b"));
            assertThat(read(first, 0)).containsExactly(rename("a"));
        }
    }

    @Test
    void moreThanFitsIntoMemoryIsSeveralSlices() throws Exception {
        List<ActorRename> many = IntStream.range(0, 20)
                .mapToObj(i -> rename(i + "x".repeat(1 << 20)))
                .toList();
        try (RowSpill<ActorRename> spill = new RowSpill<>(folder.toString(), ActorRename.class)) {
            for (ActorRename one : many) {
                spill.add(7, one);
            }
            List<KV<Integer, RowSlice>> slices = spill.finish();
            assertThat(slices).hasSize(5);
            assertThat(read(slices, 7)).isEqualTo(many);
        }
    }

    @Test
    void clearingLeavesNothingButTheParts() throws Exception {
        try (RowSpill<ActorRename> spill = new RowSpill<>(folder.toString(), ActorRename.class)) {
            spill.add(0, rename("a"));
            spill.finish();
        }
        Path part = Files.createFile(folder.resolve("quotes-0.part"));
        SpillFile.clear(folder);
        assertThat(folder.toFile().listFiles()).containsExactly(part.toFile());
    }

    private static List<ActorRename> read(List<KV<Integer, RowSlice>> slices, int key) throws Exception {
        List<ActorRename> rows = new ArrayList<>();
        RowSpill.read(
                slices.stream()
                        .filter(slice -> slice.getKey() == key)
                        .map(KV::getValue)
                        .toList(),
                ActorRename.class,
                rows::add);
        return rows;
    }

    private static ActorRename rename(String name) {
        return new ActorRename("harbour-0a1b2c3d", "a1", "person:" + name, name);
    }
}
