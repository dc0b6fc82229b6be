package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold files through the command; people in them are invented. */
class EvaluateCommandTest {

    private static final String TEXT = "“We will stay,” said Ana Petrak, the mayor of Lake Town.";
    private static final String QUOTE =
            "{\"start\": 1, \"end\": 14, \"kind\": \"direct\", \"speaker_start\": 21, \"speaker_end\": 31,"
                    + " \"speaker_text\": \"Ana Petrak\", \"speaker_name\": \"Ana Petrak\", \"speaker_kind\": \"person\"}";
    private static final String GOLD = "\"gold\": {\"quotes\": [" + QUOTE + "], \"demands\": []}}\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path pages;

    @BeforeEach
    void writePages() throws Exception {
        pages = Files.writeString(
                folder.resolve("news.of.2024.jsonl"),
                "{\"file\": \"a.md\", \"form\": \"md\", \"title\": \"Mayor stays\", \"byline\": null,"
                        + " \"published_on\": null, \"text\": \"" + TEXT + "\", " + GOLD
                        + "{\"file\": \"b.txt\", \"form\": \"clean\", \"title\": \"Mayor leaves\", \"byline\": \"Ida Strand\","
                        + " \"published_on\": \"2024-02-03\", \"text\": \"" + TEXT + "\", " + GOLD);
        Path there = Files.createDirectory(folder.resolve("news.of.2024"));
        Files.writeString(there.resolve("a.md"), "# Mayor stays\n\n" + TEXT + "\n");
        Files.writeString(there.resolve("b.txt"), "It rained in Oslo all day long, and the streets were wet.\n");
    }

    private int main(String... args) {
        return Main.execute(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void pagesAreReadFromTheFolderBesideTheirGold() throws Exception {
        Path errors = folder.resolve("errors.csv");
        assertThat(main("evaluate", pages.toString(), "--errors", errors.toString()))
                .isZero();
        assertThat(out.toString().replaceAll(" +", " "))
                .contains(
                        "articles 2\n",
                        "pages.one_article accuracy 1.000 (of 2)",
                        "pages.title accuracy 0.500 (of 2)",
                        "pages.byline accuracy 0.000 (of 1)",
                        "text.md precision 0.846 recall 1.000",
                        "quotes.direct precision 1.000 recall 0.500 F1 0.667 (1 found, 2 in gold)",
                        "quotes.direct.speaker accuracy 1.000 (of 1)",
                        "rows_of_furniture 0");
        assertThat(Files.readString(errors)).contains("b.txt,", "quotes.direct,missed,direct,\"We will stay,\"");
    }

    @Test
    void articlesAreReadFromTheFileItself() throws Exception {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"), "{\"id\": \"a\", \"text\": \"" + TEXT + "\", " + GOLD);
        Path kept = folder.resolve("kept");
        assertThat(main("evaluate", articles.toString(), "--output", kept.toString()))
                .isZero();
        assertThat(out.toString().replaceAll(" +", " "))
                .contains("articles 1\n", "quotes.direct precision 1.000 recall 1.000 F1 1.000 (1 found, 1 in gold)");
        assertThat(kept.resolve("articles/quotes.csv")).content().contains("Ana Petrak");
    }

    @Test
    void aPageThatIsNotThereIsNamed() throws Exception {
        Files.delete(folder.resolve("news.of.2024/b.txt"));
        assertThat(main("evaluate", pages.toString())).isNotZero();
        assertThat(err.toString())
                .contains("news.of.2024.jsonl, line 2: there is no page ")
                .contains("b.txt. The pages have to lie in the folder beside the gold file that has its name.");
    }

    @Test
    void theBaselineReadsNoPages() {
        assertThat(main("evaluate", pages.toString(), "--baseline")).isEqualTo(2);
        assertThat(err.toString()).contains("--baseline measures articles, and this file lists pages");
    }
}
