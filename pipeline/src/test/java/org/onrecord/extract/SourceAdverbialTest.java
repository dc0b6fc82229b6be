package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;

/** "According to X" and its like. People and events are invented. */
class SourceAdverbialTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to two officials in Brussels, money could be found this year. | two officials in Brussels | money could be found this year",
                "Money could be found this year, according to two officials in Brussels. | two officials in Brussels | Money could be found this year",
                "The bridge is unsafe, according to Marta Kolin, an engineer. | Marta Kolin, an engineer | The bridge is unsafe",
                "The bridge, according to Marta Kolin, is unsafe. | Marta Kolin | The bridge + is unsafe",
                "But according to Marta Kolin, who built it, the bridge is safe. | Marta Kolin | the bridge is safe",
                "According to a report by the Polish labour inspectorate, brakes were checked once. | a report by the Polish labour inspectorate | brakes were checked once",
                "The tram was, in the words of the mayor, a “rolling coffin”. | the mayor | “rolling coffin”",
                "In the union's view, the port has broken its promise. | the union | the port has broken its promise",
                "As Ines Tarrow put it, the town is asleep. | Ines Tarrow | the town is asleep",
                "The river was poisoned, per the Nairobi Ledger. | the Nairobi Ledger | The river was poisoned",
            })
    void theClauseIsTheContentAndThePhraseTheSource(String text, String source, String content) {
        assertThat(found(text, true)).containsExactly(source + " | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to two officials in Brussels, money could be found this year. | two officials in Brussels | money could be found this year",
                "The flood destroyed 40 farms, according to the regional council. | the regional council | The flood destroyed 40 farms",
            })
    void theyAreReadWithoutParseToo(String text, String source, String content) {
        assertThat(found(text, false)).containsExactly(source + " | " + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everything went according to plan.",
                "The ferry carries 40 cars per day.",
                "The stones were sorted in the usual way.",
            })
    void aPhraseWithoutASpeakerAttributesNothing(String text) {
        assertThat(found(text, true)).isEmpty();
    }

    private static List<String> found(String text, boolean parsed) {
        AnnotatedArticle article = parsed ? Texts.parsed(text) : Texts.tagged(text);
        return AttributionFinder.find(article).stream()
                .map(a -> article.slice(a.source()) + " | "
                        + a.parts().stream().map(article::slice).collect(Collectors.joining(" + ")))
                .toList();
    }
}
