package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;

/** All people and firms are invented. */
class PhraseTableTest {

    private static PhraseTable<String> table(boolean ignoreCase) {
        PhraseTable<String> table = new PhraseTable<>(ignoreCase);
        table.put("Harbour", "short");
        table.put("Harbour League", "long");
        table.put("AB-CD", "marks");
        table.put("Dockers' Fund", "apostrophe");
        table.put("Harbour", "again");
        return table;
    }

    private static String longest(boolean ignoreCase, String line) {
        Sentence sentence = Conllu.tagged(line);
        PhraseTable.Match<String> match = table(ignoreCase).longestAt(sentence, 0);
        return match == null ? "none" : match.value() + " " + match.last();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Harbour League won | long 1
            Harbour won | short 0
            Harbour Leagues won | short 0
            AB - CD won | marks 2
            AB-CD won | marks 0
            Dockers ’ Fund | apostrophe 2
            harbour league | none
            the Harbour League | none
            AB - C | none
            """)
    void theLongestPhraseCountsHoweverItIsSplit(String line, String match) {
        assertThat(longest(false, line)).isEqualTo(match);
    }

    @Test
    void caseMayNotMatter() {
        assertThat(longest(true, "HARBOUR league")).isEqualTo("long 1");
        assertThat(table(false).get("Harbour League")).isEqualTo("long");
        assertThat(table(false).get("harbour league")).isNull();
    }

    @Test
    void onePhraseInCapitals() {
        assertThat(table(false).inCapitalsAt(Conllu.tagged("HARBOUR won"), 0).value())
                .isEqualTo("short");
        assertThat(table(false).inCapitalsAt(Conllu.tagged("Harbour won"), 0)).isNull();
    }
}
