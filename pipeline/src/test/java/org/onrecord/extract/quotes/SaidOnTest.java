package org.onrecord.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.record.DateMention;
import org.onrecord.record.Span;

/** All people are invented. */
class SaidOnTest {

    private static DateMention monday(Span span, String value, String precision) {
        return new DateMention(
                "d1", "a", "Monday", "date", value, value, value, value, precision, false, "stated", null, null, null,
                span, 1);
    }

    /**
     * What the date between brackets tells of the cue "said" by Ada.
     *
     * @param said words that were said, null for none
     * @param strict as of reported speech
     */
    private static boolean isTaken(String line, String said, boolean strict) {
        Conllu.Marked date = Conllu.marked(line);
        AnnotatedArticle article = date.article();
        List<Span> parts = said == null ? List.of() : List.of(Conllu.span(article, said));
        String value = new SaidOn(List.of(monday(date.span(), "2021-06-07", "day")))
                .of(date.sentence(), Conllu.span(article, "said"), Conllu.span(article, "Ada"), parts, strict);
        assertThat(value).isIn("2021-06-07", null);
        return value != null;
    }

    private static final String SAID = "Ada/2:nsubj said/VBD/0:root ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Monday/NNP/2:obl:tmod] it/5:nsubj burned/VBD/2:ccomp | | true
            on/4:case [Monday/NNP/2:obl] it/6:nsubj burned/VBD/2:ccomp | | true
            it/4:nsubj burned/VBD/2:ccomp [Monday/NNP/4:obl:tmod] | it burned Monday | false
            it/4:nsubj burned/VBD/2:ccomp [Monday/NNP/4:obl:tmod] | | false
            """)
    void aDateThatStandsWithTheCueIsWhenItWasSaid(String rest, String said, boolean taken) {
        assertThat(isTaken(SAID + rest, said, false)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/5:nsubj ,/1:punct [Monday/NNP/4:compound] nominee/1:appos said/VBD/0:root so/RB/5:advmod | false
            Ada/4:nsubj ,/1:punct [Monday/NNP/4:obl:tmod] said/VBD/0:root so/RB/4:advmod | true
            [Monday/NNP/3:obl:tmod] Ada/3:nsubj said/VBD/0:root so/RB/3:advmod | true
            """)
    void oneThatTellsOfTheSpeakerIsNot(String line, boolean taken) {
        assertThat(isTaken(line, null, false)).isEqualTo(taken);
        assertThat(isTaken(line, null, true)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            to/4:case crews/NNS/2:obl in/6:case [Monday/NNP/4:nmod] | true
            as/4:mark she/PRP/5:nsubj left/VBD/2:advcl [Monday/NNP/5:obl:tmod] | false
            """)
    void ofReportedWordsItHasToHangFromTheCue(String rest, boolean taken) {
        assertThat(isTaken(SAID + rest, null, true)).isEqualTo(taken);
    }

    @Test
    void withoutAParseOnlyWordsOfDirectSpeechHaveADate() {
        String line = "Ada said/VBD [Monday/NNP] it burned/VBD";
        assertThat(isTaken(line, "it burned", false)).isTrue();
        assertThat(isTaken(line, "it burned", true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2021-06-07 | day | 2021-06-07
            2021-06 | month | 2021-06
            2021 | year | 2021
            202 | decade | none
            2021-W23 | week | none
            """)
    void daysMonthsAndYearsAreTold(String value, String precision, String told) {
        Conllu.Marked date = Conllu.marked(SAID + "[Monday/NNP/2:obl:tmod]");
        String found = new SaidOn(List.of(monday(date.span(), value, precision)))
                .of(date.sentence(), Conllu.span(date.article(), "said"), null, List.of(), true);
        assertThat(String.valueOf(found).replace("null", "none")).isEqualTo(told);
    }

    @Test
    void theNearestBehindTheCueIsTaken() {
        AnnotatedArticle article = Conllu.article(
                "Sunday/NNP/3:obl:tmod Ada/3:nsubj said/VBD/0:root so/RB/3:advmod Monday/NNP/3:obl:tmod");
        List<DateMention> dates = List.of(
                monday(Conllu.span(article, "Sunday"), "2021-06-06", "day"),
                monday(Conllu.span(article, "Monday"), "2021-06-07", "day"));
        assertThat(new SaidOn(dates)
                        .of(article.sentences().get(0), Conllu.span(article, "said"), null, List.of(), false))
                .isEqualTo("2021-06-07");
    }
}
