package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold files that somebody made by hand; people in them are invented. */
class GoldFileTest {

    private static final String GOOD =
            "{\"id\": \"a\", \"text\": \"Ana Petrak left Oslo.\", \"gold\": {\"dates\": []}}";

    @TempDir
    private Path folder;

    private AbstractThrowableAssert<?, ?> refusal(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines));
        return assertThatThrownBy(() -> GoldArticle.read(file))
                .isInstanceOf(GoldFileException.class)
                .hasMessageStartingWith(file + (lines.length > 1 ? ", line " + lines.length + ": " : ""));
    }

    private AbstractThrowableAssert<?, ?> refusalOfQuotes(String quotes) throws Exception {
        return refusal(GOOD, GOOD.replace("\"dates\": []", "\"quotes\": " + quotes));
    }

    @Test
    void emptyLinesArePassedOver() throws Exception {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "\n" + GOOD + "\n\n" + GOOD + "\n \n");
        assertThat(GoldArticle.read(file)).hasSize(2);
    }

    @Test
    void aLineThatIsNoArticleIsNamed() throws Exception {
        refusal(GOOD, "{\"text\": ")
                .hasMessageContaining("not valid JSON")
                .hasMessageContaining("an object of its own");
        refusal(GOOD, "[1]").hasMessageContaining("is no object");
        refusal(GOOD, "", "{\"text\": \"It rained.\"}")
                .hasMessageContaining("has no annotations; add an object \"gold\"");
        refusal(GOOD, "{\"gold\": {}}").hasMessageContaining("no text in the field “text”");
        refusal("").hasMessageContaining("no articles in it");
    }

    @Test
    void annotationsOutsideOfTheTextAreNamedWithTheirNumber() throws Exception {
        refusalOfQuotes("{}").hasMessageContaining("\"quotes\" in \"gold\" is no list");
        refusalOfQuotes("[3]").hasMessageContaining("quotes, number 1: is no object");
        refusalOfQuotes("[{\"start\": 0, \"end\": 3}, {\"start\": 4, \"end\": 22}]")
                .hasMessageContaining(
                        "quotes, number 2: start 4 and end 22 do not lie in the text, which has 21 characters");
        refusalOfQuotes("[{\"start\": 4, \"end\": 4}]").hasMessageContaining("do not lie in the text");
        refusalOfQuotes("[{\"start\": -1, \"end\": 4}]").hasMessageContaining("do not lie in the text");
        refusalOfQuotes("[{\"start\": \"4\", \"end\": 9}]").hasMessageContaining("whole numbers");
        refusalOfQuotes("[{\"start\": 4}]").hasMessageContaining("whole numbers, both or neither");
        refusalOfQuotes("[{\"start\": 0, \"end\": 3, \"speaker_start\": 2, \"speaker_end\": 99}]")
                .hasMessageContaining("speaker_start 2 and speaker_end 99");
    }

    @Test
    void aFileThatIsNotUtf8OrNoTextIsNamed() throws Exception {
        Path file = folder.resolve("gold.jsonl");
        Files.write(file, (GOOD + "\n" + GOOD.replace("Ana", "Àna")).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> GoldArticle.read(file))
                .isInstanceOf(GoldFileException.class)
                .hasMessageContaining("not UTF-8 text");
        Files.write(file, new byte[] {0, 1, 2, 3});
        assertThatThrownBy(() -> GoldArticle.read(file))
                .isInstanceOf(GoldFileException.class)
                .hasMessageContaining("line 1: not valid JSON");
    }

    @Test
    void allThatGoldMayHoldIsAccepted() throws Exception {
        String annotations = String.join(
                ", ",
                "\"quotes\": [{\"start\": 0, \"end\": 10, \"grade\": \"loose\", \"fragments\": [[0, 10]],"
                        + " \"speaker_start\": null, \"speaker_end\": null, \"said_on\": null}]",
                "\"demands\": [{\"start\": 11, \"end\": 20, \"certainty\": \"clear\", \"same_as\": 0}]",
                "\"actors\": [{\"name\": \"Ana Petrak\", \"kind\": \"person\", \"role\": null, \"aliases\": [\"Petrak\"]}]",
                "\"entities\": [{\"start\": 0, \"end\": 10, \"type\": \"person\", \"head_start\": 0, \"head_end\": 3}]",
                "\"pronouns\": [{\"start\": 0, \"end\": 3, \"candidates\": [{\"start\": 0, \"end\": 3, \"means\": true}]}]",
                "\"mentions\": [{\"start\": 0, \"end\": 10, \"head_start\": 0, \"head_end\": 3, \"chain\": \"1\"}]",
                "\"events\": [{\"code\": \"REQUEST\", \"source\": \"Petrak\", \"source_span\": [4, 10]}]",
                "\"places\": [{\"start\": 16, \"end\": 20, \"lat\": null, \"lon\": null, \"country\": null}]");
        Path file = Files.writeString(folder.resolve("gold.jsonl"), GOOD.replace("\"dates\": []", annotations));
        assertThat(GoldArticle.read(file).get(0).gold().size()).isEqualTo(8);
    }

    @Test
    void pagesNameTheirFiles() throws Exception {
        String page =
                GOOD.replace("\"id\": \"a\"", "\"file\": \"a.txt\", \"title\": \"Mayor leaves\", \"byline\": null");
        Path file = Files.writeString(folder.resolve("gold.jsonl"), page + "\n" + GOOD);
        assertThat(GoldPage.areIn(file)).isTrue();
        assertThatThrownBy(() -> GoldPage.read(file))
                .isInstanceOf(GoldFileException.class)
                .hasMessageContaining(
                        "line 1: there is no page " + folder.resolve("gold").resolve("a.txt"));
        Files.createFile(Files.createDirectory(folder.resolve("gold")).resolve("a.txt"));
        assertThatThrownBy(() -> GoldPage.read(file))
                .isInstanceOf(GoldFileException.class)
                .hasMessageContaining("line 2: names no \"file\" as the first line does");
        Files.writeString(file, page);
        assertThat(GoldPage.read(file))
                .containsExactly(new GoldPage(
                        "a.txt",
                        "",
                        "Mayor leaves",
                        null,
                        null,
                        "Ana Petrak left Oslo.",
                        new ObjectMapper().readTree("{\"dates\": []}")));
    }

    @Test
    void articlesAreNoPages() throws Exception {
        assertThat(GoldPage.areIn(Files.writeString(folder.resolve("gold.jsonl"), GOOD)))
                .isFalse();
    }

    @Test
    void theGoldOfPublicCorporaIsAccepted() throws Exception {
        Path shared = Path.of("../../shared/eval");
        assumeTrue(Files.isDirectory(shared), "skipped: ../shared/eval is not there");
        try (Stream<Path> files = Files.list(shared)) {
            for (Path file : files.filter(GoldFileTest::isGold).toList()) {
                assertThat(GoldPage.areIn(file) ? GoldPage.read(file) : GoldArticle.read(file))
                        .as(file.toString())
                        .isNotEmpty();
            }
        }
    }

    /** Whether it is a file of annotations; of cases.jsonl people read what is expected. */
    private static boolean isGold(Path file) {
        return file.toString().endsWith(".jsonl") && !file.endsWith("cases.jsonl");
    }
}
