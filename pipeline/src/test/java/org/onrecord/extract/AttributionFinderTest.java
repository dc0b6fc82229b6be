package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.record.CueType;
import org.onrecord.record.Span;

/** People and events are invented. */
class AttributionFinderTest {

    @Test
    void findsAThatClause() {
        assertThat(found("Mayor Ines Tarrow said that the bridge would stay closed until May."))
                .containsExactly("Mayor Ines Tarrow | say | the bridge would stay closed until May");
    }

    @Test
    void findsABareClause() {
        assertThat(found("The dock workers say the port has broken its promise."))
                .containsExactly("The dock workers | say | the port has broken its promise");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindhaug resigned after he admitted under questions from Tarrow that the dam had leaked for years. | he",
                "Sweden has nervously watched as Norway has demonstrated it can mine the seabed without a treaty. | Norway",
            })
    void theSourceIsTheSubjectOfTheCueAndNotOfAnotherVerb(String text, String source) {
        assertThat(found(text)).anySatisfy(row -> assertThat(row).startsWith(source + " | "));
    }

    @Test
    void findsAnInvertedQuotation() {
        assertThat(found("“We will not wait another winter,” said Oskar Lindhaug."))
                .containsExactly("Oskar Lindhaug | say | “We will not wait another winter,”");
    }

    @Test
    void theSourceThatFollowsIsNoContent() {
        assertThat(
                        found(
                                "The island had the right to close its port to the tankers, Norway said Friday in response to new fees in Denmark and Sweden."))
                .containsExactly("Norway | say | The island had the right to close its port to the tankers");
    }

    @Test
    void findsAccordingTo() {
        assertThat(found("The flood destroyed 40 farms, according to the regional council."))
                .containsExactly("the regional council | according to | The flood destroyed 40 farms");
    }

    @Test
    void findsAnInfinitiveWithItsAddressee() {
        List<Attribution> attributions = attributions("Tarrow urged the council to reopen the bridge.");
        assertThat(attributions).hasSize(1);
        assertThat(attributions.get(0).cueType()).isEqualTo(CueType.WANTS);
    }

    @Test
    void takesTheCueOutOfAnInterruptedQuotation() {
        AnnotatedArticle article = Texts.parsed("“The lake,” Lindhaug said, “is our only well.”");
        List<Attribution> attributions = AttributionFinder.find(article);
        assertThat(attributions).hasSize(1);
        assertThat(attributions.get(0).parts().stream().map(article::slice))
                .containsExactly("“The lake,”", "“is our only well.”");
        assertThat(article.slice(attributions.get(0).source())).isEqualTo("Lindhaug");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tarrow did not say when the bridge would open.|not say|",
                "Tarrow never claimed that the bridge was safe.|never claim|",
                "Tarrow denied that the bridge had failed.|deny|denies",
                "Tarrow disputed that the bridge had failed.|dispute|denies",
                "Nobody said that the bridge would fall.|say|",
                "Tarrow said that the bridge had not failed.|say|says",
            })
    void aStatementThatSomebodyDidNotMakeIsNoDenial(String text, String cue, String type) {
        assertThat(attributions(text))
                .extracting(Attribution::cueLemma, Attribution::cueType)
                .containsExactly(tuple(cue, type == null ? null : CueType.of(type)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarrow declined to say whether the bridge would open.",
                "Tarrow refused to say whether the bridge would open.",
            })
    void whoDeclinesToSayDoesNotDeny(String text) {
        assertThat(attributions(text)).allMatch(attribution -> attribution.cueType() == null);
    }

    @Test
    void aSourceKeepsTheBracketThatClosesIt() {
        assertThat(
                        found(
                                "The Coastal Research Council of Bergen (CRC) said it would send monitors by the end of the month."))
                .containsExactly(
                        "The Coastal Research Council of Bergen (CRC) | say | it would send monitors by the end of the month");
    }

    @Test
    void aContentDoesNotEndAmidAName() {
        assertThat(found("City coach Paolo Ricci blamed the referee, Martin Shaw."))
                .containsExactly("City coach Paolo Ricci | blame | the referee, Martin Shaw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As critics point out, Lindhaug is free to show his papers even if they are being audited.",
                "As many lawyers, including Oskar Wilk, have pointed out, Lindhaug is free to show his papers even if they are being audited.",
                "On the island, as Wilk pointed out, Lindhaug and other owners benefit from their berths.",
            })
    void aContentBeginsWithAWord(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        for (Attribution a : attributions(article)) {
            assertThat(article.slice(a.content())).matches("(?s)[\\p{L}“'].*");
        }
    }

    @Test
    void takesTheNameAndNotItsApposition() {
        assertThat(found("“The nets are empty,” said Oskar Lindhaug, a fisherman from Bergen."))
                .containsExactly("Oskar Lindhaug | say | “The nets are empty,”");
    }

    @Test
    void readsASentenceThatWasNotParsed() {
        AnnotatedArticle article = Texts.tagged("Lindhaug said the nets were empty.");
        assertThat(AttributionFinder.find(article)).hasSize(1);
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(found("The bridge was built in 1931. It is 400 meters long and carries two lanes."))
                .isEmpty();
        assertThat(found("Snow fell in the valley overnight, and three roads were closed."))
                .isEmpty();
    }

    private static List<String> found(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        return attributions(article).stream()
                .map(a -> slice(article, a.source()) + " | " + a.cueLemma() + " | " + slice(article, a.content()))
                .toList();
    }

    private static List<Attribution> attributions(String text) {
        return attributions(Texts.parsed(text));
    }

    private static List<Attribution> attributions(AnnotatedArticle article) {
        return AttributionFinder.find(article);
    }

    private static String slice(AnnotatedArticle article, Span span) {
        return span == null ? null : article.slice(span);
    }
}
