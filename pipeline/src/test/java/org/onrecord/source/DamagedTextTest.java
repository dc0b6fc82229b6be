package org.onrecord.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.Reading.article;
import static org.onrecord.source.Reading.read;
import static org.onrecord.source.Reading.reject;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/** Text files that are cut short, mis-encoded or made to do harm; people and events in them are invented. */
class DamagedTextTest {

    private static final String NEWS = "“The café in Córdoba is closed,” said Zuzana Černá.";

    private static CollectedArticles readBytes(String name, byte[] content) {
        return read(name, content, ReadOptions.NONE);
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacterKeepsAllOthersAndSaysSo() {
        byte[] whole = NEWS.getBytes(UTF_8);
        CollectedArticles read = readBytes("a.txt", Arrays.copyOf(whole, whole.length - 2));
        assertThat(read.articles())
                .extracting(Article::text)
                .containsExactly("“The café in Córdoba is closed,” said Zuzana Čern�");
        assertThat(read.rejects())
                .extracting(Reject::reason)
                .containsExactly(
                        "was read, but some of its characters are damaged and stand as � in the text; is it cut short?");
    }

    @Test
    void oneDamagedByteDoesNotGarbleAllTheOtherLetters() {
        byte[] bytes = NEWS.getBytes(UTF_8);
        bytes[4] = (byte) 0xFF;
        CollectedArticles read = readBytes("a.txt", bytes);
        assertThat(read.articles().get(0).text())
                .contains("in Córdoba is closed,” said Zuzana Černá.")
                .contains("�");
        assertThat(read.rejects()).extracting(Reject::detail).containsExactly("damaged: 1");
    }

    @Test
    void aFileOfAnOldWindowsProgramIsNotTakenForDamaged() {
        Charset windows = Charset.forName("windows-1252");
        for (String text :
                new String[] {"It rained at the café", "“No,” said Müller. “Never – ever.”", "Ein Café in Málaga, Spain"
                }) {
            assertThat(article(readBytes("a.txt", text.getBytes(windows))).text())
                    .isEqualTo(text);
        }
    }

    @Test
    void utf16ThatIsCutInHalfACharacterSaysSo() {
        byte[] whole = ("\uFEFF" + NEWS).getBytes(UTF_16LE);
        CollectedArticles read = readBytes("a.txt", Arrays.copyOf(whole, whole.length - 1));
        assertThat(read.articles().get(0).text()).startsWith("“The café in Córdoba is closed,”");
        assertThat(read.rejects()).hasSize(1);
    }

    @Test
    void nullCharactersAreLeftOutAndNothingElse() {
        assertThat(article("a.txt", "It \u0000rained\u0000 in Oslo.").text()).isEqualTo("It rained in Oslo.");
        assertThat(article("a.jsonl", "{\"text\": \"It \\u0000rained in Oslo.\"}")
                        .text())
                .isEqualTo("It rained in Oslo.");
        assertThat(article("a.csv", "text\nIt rained\u0000 in Oslo.\n").text()).isEqualTo("It rained in Oslo.");
        assertThat(article("a.md", "# Rain\n\nIt \u0000rained in Oslo.").text())
                .isEqualTo("Rain\n\nIt rained in Oslo.");
        assertThat(article("a.html", "<html><body><p>It \u0000rained in Oslo.</p></body></html>")
                        .text())
                .isEqualTo("It rained in Oslo.");
    }

    @Test
    void aGzipFileThatUnpacksToFarTooMuchIsAReject() {
        for (String name : new String[] {"bomb.txt.gz", "bomb.jsonl.gz", "bomb.csv.gz"}) {
            byte[] bomb = Reading.gzip("It rained in Oslo. ".repeat(2_000_000));
            assertThat(reject(readBytes(name, bomb)).reason()).startsWith("unpacks to more than 200 times its size");
        }
    }

    @Test
    void fiftyMegabytesOnOneLineAreRefusedWhateverTheFormat() {
        String line = "It rained in Oslo. ".repeat(50_000_000 / 19);
        for (String[] file : new String[][] {
            {"a.txt", "", ""},
            {"a.md", "# Rain ", ""},
            {"a.html", "<html><body><p>", ""},
            {"a.jsonl", "{\"text\": \"", "\"}"},
            {"a.json", "[{\"text\": \"", "\"}]"},
            {"a.csv", "text\n", ""}
        }) {
            assertThat(reject(readBytes(file[0], (file[1] + line + file[2]).getBytes(UTF_8)))
                            .reason())
                    .as(file[0])
                    .containsPattern("million characters|more than 30 MB|not valid JSON");
        }
    }
}
