package org.onrecord.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.pipeline.store.RecordCoder;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

class ReadArticlesTest {

    @TempDir
    private Path folder;

    @Test
    void slicesOfAFileGiveEachRecordOnce() throws Exception {
        Path file = folder.resolve("articles.jsonl");
        List<String> lines = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add("{\"title\": \"Title " + i + "\", \"text\": \"The mayor of Lodz spoke for the " + i
                    + "th time.\"}");
            titles.add("Title " + i);
        }
        lines.add(4, "{not json");
        Files.write(file, lines);
        List<KV<Integer, FileSlice>> slices = new ArrayList<>();
        for (int slice = 0; slice < 3; slice++) {
            slices.add(KV.of(slice, new FileSlice(file.toString(), "articles.jsonl", slice, 3)));
        }
        TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
        PCollectionTuple read = pipeline.apply(
                        Create.of(slices).withCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(FileSlice.class))))
                .apply(new ReadArticles(new Job("unused", "unused", null)));
        PAssert.that(read.get(ReadArticles.ARTICLES)
                        .apply(
                                "Titles",
                                MapElements.into(TypeDescriptors.strings()).via((Article article) -> article.title())))
                .containsInAnyOrder(titles);
        PAssert.that(read.get(ReadArticles.REJECTS)
                        .apply(
                                "Stages",
                                MapElements.into(TypeDescriptors.strings())
                                        .via((Reject reject) -> reject.stage().label())))
                .containsInAnyOrder("read");
        pipeline.run().waitUntilFinish();
    }

    @Test
    void ofAnArchiveThatIsDividedEachMemberIsReadWhole() throws Exception {
        Path file = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String member : List.of("a.jsonl", "b.jsonl")) {
                zip.putNextEntry(new ZipEntry(member));
                for (int i = 0; i < 3; i++) {
                    String line = "{\"title\": \"" + member + i + "\", \"text\": \"The mayor of Lodz spoke for the " + i
                            + "th time.\"}\n";
                    zip.write(line.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
        List<KV<Integer, FileSlice>> slices = new ArrayList<>();
        for (int slice = 0; slice < 3; slice++) {
            slices.add(KV.of(slice, new FileSlice(file.toString(), "archive.zip", slice, 3)));
        }
        PCollectionTuple read = pipeline.apply(
                        Create.of(slices).withCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(FileSlice.class))))
                .apply(new ReadArticles(new Job("unused", "unused", null)));
        PAssert.that(read.get(ReadArticles.ARTICLES)
                        .apply(
                                "Titles",
                                MapElements.into(TypeDescriptors.strings()).via((Article article) -> article.title())))
                .containsInAnyOrder("a.jsonl0", "a.jsonl1", "a.jsonl2", "b.jsonl0", "b.jsonl1", "b.jsonl2");
        PAssert.that(read.get(ReadArticles.REJECTS)).empty();
        pipeline.run().waitUntilFinish();
    }

    @Test
    void manySmallFilesShareAFixedNumberOfUnits() throws Exception {
        List<org.onrecord.source.InputFile> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            files.add(
                    new org.onrecord.source.InputFile(Files.writeString(folder.resolve(i + ".txt"), "x"), i + ".txt"));
        }
        List<String> places = files.stream().map(file -> file.path().toString()).toList();
        assertThat(FileSlices.of(files, places)).hasSize(200);
        assertThat(FileSlices.of(files, places).stream().map(KV::getKey).distinct())
                .hasSize(64);
    }

    /** The thread that has its last slice alone keeps the run waiting: of 13 that is not long, of 3 it is a third. */
    @Test
    void aSmallFileOfManyArticlesHasSlicesForAllThreads() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "x".repeat(216_000));
        assertThat(FileSlices.of(List.of(new org.onrecord.source.InputFile(file, "a.jsonl")), List.of("a.jsonl")))
                .hasSize(13);
    }
}
