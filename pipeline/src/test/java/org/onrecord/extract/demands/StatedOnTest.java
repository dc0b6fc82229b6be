package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people are invented. */
class StatedOnTest {

    private static boolean isDayOf(String line, Rule rule, String cue, String content) {
        Conllu.Marked date = Conllu.marked(line);
        Candidate statement = Statements.of(date.article(), rule, cue, null, null, content);
        return StatedOn.isDayOf(statement, date.span());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/2:nsubj urged/VBD/0:root them/PRP/2:obj [Monday/NNP/2:obl:tmod] to/6:mark pay/VB/2:xcomp | true
            Ada/2:nsubj urged/VBD/0:root them/PRP/2:obj on/5:case [Monday/NNP/2:obl] to/7:mark pay/VB/2:xcomp | true
            In/4:case [Monday/NNP/4:compound] 's/POS/2:case speech/6:obl Ada/6:nsubj urged/VBD/0:root them/PRP/6:obj to/9:mark pay/VB/6:xcomp | false
            Ada/2:nsubj met/VBD/0:root them/PRP/2:obj [Monday/NNP/2:obl:tmod] and/6:cc urged/VBD/2:conj a/8:det pay/6:obj | true
            As/3:mark crews/NNS/3:nsubj met/VBD/6:advcl [Monday/NNP/3:obl:tmod] Ada/6:nsubj urged/VBD/0:root pay/6:obj | false
            Ada/2:nsubj urged/VBD/0:root them/PRP/2:obj to/5:mark pay/VB/2:xcomp [Monday/NNP/5:obl:tmod] | false
            """)
    void aDayThatStandsWithTheVerbOfTheDemand(String line, boolean stated) {
        assertThat(isDayOf(line, Statements.VERB_TO, "urged", "pay")).isEqualTo(stated);
    }

    @Test
    void aDayInsideOfWhatIsWantedIsNot() {
        assertThat(isDayOf(
                        "Ada/2:nsubj urged/VBD/0:root pay/2:obj on/5:case [Monday/NNP/3:nmod]",
                        Statements.NOUN_FOR,
                        "urged",
                        "pay on Monday"))
                .isFalse();
    }

    @Test
    void aDayOfSayingIsThatOfWhatShouldBe() {
        String line =
                "Ada/2:nsubj said/VBD/0:root [Monday/NNP/2:obl:tmod] they/PRP/6:nsubj should/MD/6:aux pay/VB/2:ccomp";
        assertThat(isDayOf(line, Rule.MODAL, "pay", "pay")).isTrue();
        assertThat(isDayOf(line, Statements.NOUN_FOR, "pay", "pay")).isFalse();
    }

    @Test
    void aDayInSomebodysMouthIsNone() {
        assertThat(isDayOf(
                        "“/2:punct Pay/VB/6:ccomp [tonight/2:obl:tmod] ”/2:punct Ada/6:nsubj urged/VBD/0:root them/PRP/6:obj",
                        Statements.VERB_TO,
                        "urged",
                        "Pay"))
                .isFalse();
    }

    @Test
    void inASentenceThatWasNotParsedEveryDayCounts() {
        assertThat(isDayOf("Ada urged/VBD pay on [Monday/NNP]", Statements.NOUN_FOR, "urged", "pay"))
                .isTrue();
        Conllu.Marked day = Conllu.marked("On [Monday/NNP] it rained/VBD\nAda urged/VBD pay");
        Candidate statement = Statements.of(day.article(), Statements.NOUN_FOR, "urged", null, null, "pay");
        assertThat(StatedOn.isDayOf(statement, day.span())).isFalse();
    }
}
