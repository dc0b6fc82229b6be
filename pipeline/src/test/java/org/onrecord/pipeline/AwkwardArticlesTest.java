package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.dataset.DatasetValidator;

/** Texts that are hard on an analysis, with the product's own models; people and events in them are invented. */
class AwkwardArticlesTest {

    @TempDir
    private Path folder;

    @Test
    void positionsAreRightAmongEmojiAndLettersFromRightToLeft() throws Exception {
        write(
                "emoji.txt",
                "👩\u200D🚒🇳🇴 𝔸 Milena Horak, the mayor of Brno, arrived in Oslo 😀 on 3 May 2021. “We need 🚒 now, 𝔸𝔹ℂ,” Horak said. 😀😀");
        write(
                "rtl.txt",
                "The newspaper \u202Bהארץ\u202C and the channel الجزيرة‎ reported from Cairo on 3 May 2021. “We say שלום and مرحبا to all,”"
                        + " said Amina Oduya, the mayor of Kisumu. \u200FOduya left for Nairobi on Tuesday.");
        RunSummary summary = run();
        assertThat(summary.articles()).isEqualTo(2);
        assertThat(summary.rejects()).isZero();
        // Slices every row of every table out of the text that it points into.
        assertThat(DatasetValidator.validate(folder.resolve("out"))).isEmpty();
        assertThat(Files.readString(folder.resolve("out/quotes.csv")))
                .contains("We need 🚒 now, 𝔸𝔹ℂ", "We say שלום and مرحبا to all", "Milena Horak", "Amina Oduya");
        assertThat(Files.readString(folder.resolve("out/dates.csv"))).contains("3 May 2021");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), text);
    }

    private RunSummary run() throws IOException {
        RunRequest request = new RunRequest(
                List.of(folder.resolve("in").toString()),
                folder.resolve("out"),
                null,
                Set.of("csv", "json"),
                false,
                true,
                List.of());
        return new OnRecordRun(request, InputStream.nullInputStream()).run();
    }
}
