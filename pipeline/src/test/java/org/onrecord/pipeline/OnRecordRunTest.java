package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Checkout;
import org.onrecord.dataset.DatasetValidator;
import org.onrecord.schema.Table;

/** Whole runs over texts of ours; people and events in them are invented. */
class OnRecordRunTest {

    private static final String NEWS =
            "Milena Horak, the mayor of Brno, said on Monday that the tram would be free. \"Nobody pays,\" Horak said.";

    @TempDir
    private Path folder;

    @Test
    void theSameInputGivesTheSameBytesWhateverTheParallelism() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("a.txt"), NEWS);
        Files.writeString(
                input.resolve("b.txt"),
                "In Nairobi, Peter Oduya urged Kenya to open the border to Uganda on 3 May 2021.");
        Files.writeString(
                input.resolve("c.jsonl"),
                "{\"text\": \"Horak wants Vienna to pay.\"}\n{\"text\": \"She left for Oslo.\"}\n");
        run(input, folder.resolve("one"), "--targetParallelism=1");
        run(input, folder.resolve("four"), "--targetParallelism=4");
        assertThat(Checkout.files(folder.resolve("four"))).isEqualTo(Checkout.files(folder.resolve("one")));
    }

    @Test
    void whatARunWritesIsValid() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), NEWS);
        RunSummary summary = run(input, folder.resolve("out"));
        assertThat(summary.articles()).isEqualTo(1);
        assertThat(summary.rows().get(Table.QUOTES)).isGreaterThan(0);
        assertThat(DatasetValidator.validate(folder.resolve("out"))).isEmpty();
    }

    @Test
    void nothingIsLostSilently() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("good.txt"), NEWS);
        Files.writeString(input.resolve("twice.txt"), NEWS);
        Files.writeString(input.resolve("empty.txt"), "");
        Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
        Files.writeString(
                input.resolve("german.txt"),
                "Die Bürgermeisterin von Brünn sagte am Montag, dass die Straßenbahn kostenlos werden soll. Niemand zahlt mehr.");
        RunSummary summary = run(input, folder.resolve("out"));
        assertThat(summary.articles()).isEqualTo(1);
        assertThat(summary.rejects()).isEqualTo(4);
        assertThat(Files.readString(folder.resolve("out/rejects.csv")))
                .contains("empty.txt", "binary.txt", "german.txt", "German", "twice.txt");
    }

    @Test
    void aRunThatReadsNothingKeepsTheFormerOutput() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), NEWS);
        run(input, folder.resolve("out"));
        Map<String, String> before = Checkout.files(folder.resolve("out"));
        RunSummary summary = run(Files.createDirectory(folder.resolve("nothing")), folder.resolve("out"));
        assertThat(summary.articles()).isZero();
        assertThat(Checkout.files(folder.resolve("out"))).isEqualTo(before);
    }

    @Test
    void whatAnEarlierRunWroteAmongTheArticlesIsNoInput() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("a.txt"), NEWS);
        run(input, input.resolve("out"));
        Map<String, String> first = Checkout.files(input.resolve("out"));
        RunSummary second = run(input, input.resolve("out"));
        assertThat(second.articles()).isEqualTo(1);
        assertThat(second.rejects()).isZero();
        assertThat(Checkout.files(input.resolve("out"))).isEqualTo(first);
    }

    @Test
    void standardInputIsAnInput() throws Exception {
        InputStream typed = new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8));
        RunSummary summary = new OnRecordRun(request(List.of("-"), folder.resolve("out")), typed).run();
        assertThat(summary.articles()).isEqualTo(1);
    }

    private static RunSummary run(Path input, Path output, String... beamOptions) throws IOException {
        return new OnRecordRun(request(List.of(input.toString()), output, beamOptions), InputStream.nullInputStream())
                .run();
    }

    private static RunRequest request(List<String> inputs, Path output, String... beamOptions) {
        return new RunRequest(inputs, output, null, Set.of("csv", "json"), false, true, List.of(beamOptions));
    }
}
