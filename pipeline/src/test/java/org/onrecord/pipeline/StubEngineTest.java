package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.schema.Table;

/** What is measured with the stub is a whole run: its records are valid, and many of every kind that counts. */
class StubEngineTest {

    @TempDir
    private Path folder;

    @Test
    void articlesOfInventedNewsGiveValidRecordsOfAllKinds() throws Exception {
        Path input = folder.resolve("news.jsonl");
        InventedNews.write(input, 20);
        RunRequest request = new RunRequest(
                List.of(input.toString()), folder.resolve("out"), null, Set.of("csv"), false, true, List.of());
        RunSummary summary = new OnRecordRun(request, InputStream.nullInputStream(), StubEngine.ENGINE).run();
        assertThat(summary.articles()).isEqualTo(20);
        assertThat(summary.rejects()).isZero();
        assertThat(summary.rows().get(Table.QUOTES)).isGreaterThan(20 * 15);
        assertThat(summary.rows().get(Table.DEMANDS)).isGreaterThan(20 * 3);
        assertThat(summary.rows().get(Table.MENTIONS)).isGreaterThan(20 * 100);
        assertThat(summary.rows().get(Table.ACTORS)).isGreaterThan(100);
        assertThat(summary.rows().get(Table.PLACES)).isGreaterThan(100);
        assertThat(Files.readString(folder.resolve("out/quotes.csv"))).contains("the harbour will stay open");
    }
}
