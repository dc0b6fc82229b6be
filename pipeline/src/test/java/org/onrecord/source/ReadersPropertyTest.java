package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.source.ReadingInvariants.ink;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Files of any content: no reader throws, none loses a file or a word, and all positions are right. */
class ReadersPropertyTest {

    private static CollectedArticles checked(String name, byte[] content) {
        CollectedArticles read = Reading.read(name, content, ReadOptions.NONE);
        ReadingInvariants.check(read);
        return read;
    }

    @Property(seed = "7", tries = 300)
    void bytesOfAnyKindAreAnArticleOrAReject(
            @ForAll("names") String name,
            @ForAll("beginnings") String beginning,
            @ForAll @Size(max = 400) byte[] rest) {
        byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
        byte[] content = java.util.Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, content, start.length, rest.length);
        checked(name, content);
    }

    @Property(seed = "7", tries = 400, shrinking = ShrinkingMode.OFF)
    void documentsThatWereDamagedAreReadOrRejected(
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = 1, max = 12) int damages,
            @ForAll long seed) {
        FuzzSeeds.Seed sample = FuzzSeeds.all().get(which);
        byte[] content = sample.content().clone();
        Random random = new Random(seed);
        for (int i = 0; i < damages; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        checked(
                sample.name(),
                random.nextInt(4) == 0
                        ? java.util.Arrays.copyOf(content, random.nextInt(content.length) + 1)
                        : content);
    }

    @Property(seed = "7", tries = 500)
    void aJsonLineKeepsEveryCharacterOfItsText(@ForAll("texts") String text) {
        Assume.that(!ink(text).isEmpty());
        CollectedArticles read =
                checked("a.jsonl", ("{\"text\": " + TextNode.valueOf(text) + "}\n").getBytes(StandardCharsets.UTF_8));
        assertThat(inks(read)).hasSize(1);
        assertKept(text, inks(read).get(0));
        assertThat(read.rejects()).isEmpty();
    }

    @Property(seed = "7", tries = 500)
    void aCellOfACsvKeepsEveryCharacterOfItsText(@ForAll("texts") String text) {
        Assume.that(!ink(text).isEmpty());
        String file = "id,text\n1,\"" + text.replace("\"", "\"\"") + "\"\n2,It rained.\n";
        CollectedArticles read = checked("a.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(inks(read)).hasSize(2).endsWith("Itrained.");
        assertKept(text, inks(read).get(0));
        assertThat(read.rejects()).isEmpty();
    }

    /** But for a line of ornaments at the end. */
    private static void assertKept(String text, String ink) {
        assertThat(ink(text)).startsWith(ink);
        assertThat(ink(text).substring(ink.length())).doesNotContainPattern("[\\p{L}\\p{N}]");
    }

    @Property(seed = "7", tries = 500)
    void aTextFileKeepsEveryCharacter(@ForAll("plainTexts") String text) {
        CollectedArticles read = checked("a.txt", ("It rained.\n\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(inks(read)).containsExactly(ink("It rained. " + text));
    }

    @Property(seed = "7", tries = 300)
    void aWordDocumentKeepsEveryCharacter(@ForAll("plainTexts") String text) {
        String paragraph = CleanText.of(text).replaceAll("\\p{Cc}", " ");
        byte[] file = SampleDocuments.docx(
                SampleDocuments.docxParagraph(null, "It rained.") + SampleDocuments.docxParagraph(null, paragraph));
        assertThat(inks(checked("a.docx", file))).containsExactly(ink("It rained. " + paragraph));
    }

    private static List<String> inks(CollectedArticles read) {
        return read.articles().stream().map(article -> ink(article.text())).toList();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(ReadingInvariants.NAMES);
    }

    /** By which formats are told apart; not that of a PDF, which is read by a process of its own. */
    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "",
                "PK\u0003\u0004",
                "PK\u0005\u0006",
                "{\\rtf1 ",
                "WARC/1.0\r\n",
                "\u001F\u008B\b\u0000",
                "\u00EF\u00BB\u00BF",
                "\u00FF\u00FE",
                "\u00FE\u00FF",
                "<html>",
                "<?xml version=\"1.0\"?>",
                "{\"text\": \"",
                "[{",
                "text\n\"",
                "---\ntitle: ",
                "From: a@b.example\r\n",
                "# ",
                "> ",
                "\u0000\u0000");
    }

    /** Words, marks, scripts from right to left, characters beyond the first plane, combining ones, and NUL. */
    @Provide
    Arbitrary<String> plainTexts() {
        return joined(PLAIN);
    }

    /** And signs that mean something in Markdown, HTML, tables and dates. */
    @Provide
    Arbitrary<String> texts() {
        List<String> parts = new ArrayList<>(PLAIN);
        parts.addAll(List.of(
                "=1+1", "@", "#", "*", "_", "<b>", "&amp;", "|", "\\", "3", "May", "2021", "—", "-", "\n- ", "{", "}"));
        return joined(parts);
    }

    private static final List<String> PLAIN = List.of(
            "Horak",
            "said",
            "we",
            "go",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            ",",
            ";",
            ".",
            "?",
            "שלום",
            "\u202B",
            "\u200F",
            "مرحبا",
            "😀",
            "👩\u200D🚒",
            "𝔸",
            "e\u0301",
            "\u0301",
            "é",
            "ﬁ",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "\f",
            "漢字",
            "🇳🇴",
            "O’Neil");

    private static Arbitrary<String> joined(List<String> parts) {
        return Arbitraries.of(parts).list().ofMaxSize(40).map(chosen -> String.join("", chosen));
    }
}
