package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.ExtractedQuotes.quotesOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.CueType;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;

/** Mixed and indirect quotes in sentences with invented people and events in real countries. */
class ReportedQuoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilse Varga said that the dam would hold. | Ilse Varga | say | says | the dam would hold",
                "Ilse Varga said the dam would hold. | Ilse Varga | say | says | the dam would hold",
                "The dam will hold, according to Ilse Varga. | Ilse Varga | according to | says | The dam will hold",
                "Ilse Varga denied that the dam had failed. | Ilse Varga | deny | denies | the dam had failed",
                "The ministry believes the dam will hold. | The ministry | believe | believes | the dam will hold",
            })
    void reportedSpeechIsIndirect(String text, String speaker, String cue, String type, String words) {
        assertThat(quotesOf(text))
                .extracting(Quote::kind, quote -> quote.speaker().words(), Quote::cue, Quote::cueType, Quote::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(QuoteKind.INDIRECT, speaker, cue, CueType.of(type), words));
    }

    @Test
    void quotedWordsInAStatementMakeItMixed() {
        assertThat(quotesOf("Ilse Varga said the dam was “as solid as a rock” and would hold."))
                .extracting(Quote::kind, quote -> quote.speaker().words())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(QuoteKind.MIXED, "Ilse Varga"));
    }

    @Test
    void aWholeQuotedClauseBehindThatIsDirect() {
        assertThat(
                        quotesOf(
                                "The ferry board says on its website that “there were faults in the engine that nobody had noticed.”"))
                .extracting(Quote::kind, Quote::text, quote -> quote.speaker().words())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        QuoteKind.DIRECT,
                        "there were faults in the engine that nobody had noticed.",
                        "The ferry board"));
    }

    @Test
    void quotedWordsThatLackTheirSubjectStayMixedBehindThat() {
        assertThat(quotesOf("Ilse Varga said that the dam “would hold for another hundred years.”"))
                .extracting(Quote::kind)
                .containsExactly(QuoteKind.MIXED);
    }

    @Test
    void aCallingOfSomethingByQuotedWordsIsMixed() {
        assertThat(quotesOf("The envoy, Ilse Varga, called it “the best-spent 30 million euros of my career”."))
                .extracting(Quote::kind)
                .containsExactly(QuoteKind.MIXED);
    }

    @Test
    void quotesDoNotOverlapAndAreNumberedInTextOrder() {
        List<Quote> quotes =
                quotesOf("Ilse Varga said the dam would hold. \"It is concrete,\" she told reporters in Graz.\n\n"
                        + "Tomas Okello warned that the river was rising. \"Who pays for it?\" he asked.");
        assertThat(quotes)
                .extracting(quote -> quote.quoteId().replaceAll(".*-", ""))
                .containsExactly("q0001", "q0002", "q0003", "q0004");
        for (int i = 1; i < quotes.size(); i++) {
            assertThat(quotes.get(i - 1).span().end())
                    .isLessThanOrEqualTo(quotes.get(i).span().start());
        }
    }

    @Test
    void aSpeakerWhoIsNotTracedIsNotToldAsSure() {
        List<Quote> quotes = quotesOf("The report said that the dam would hold.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).speaker().id()).isNull();
        assertThat(quotes.get(0).needsReview()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam was built in Graz in 1962.",
                "Rain fell on the valley for three days.",
                "The bridge carries two roads and a railway.",
            })
    void plainFactsAreNoQuote(String text) {
        assertThat(quotesOf(text)).isEmpty();
    }

    @Test
    void whoSpeaksIsNotSpokenTo() {
        assertThat(quotesOf("Ilse Varga met the crew. Varga told her that the dam would hold."))
                .extracting(
                        quote -> quote.speaker().name(),
                        quote -> quote.addressee().words(),
                        quote -> quote.addressee().id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ilse Varga", "her", null));
    }

    @Test
    void whoTalksToHimselfIsSpokenTo() {
        assertThat(quotesOf("Jonas Brandt met the crew. Brandt told himself that the dam would hold."))
                .extracting(
                        quote -> quote.addressee().words(),
                        quote -> quote.addressee().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("himself", "Jonas Brandt"));
    }

    @Test
    void whatNobodyIsNamedToExpectIsNoQuoteInPieces() {
        assertThat(
                        quotesOf(
                                "The European Union, which paid for the last repair in 2011, is expected to send a team next week."))
                .extracting(Quote::text)
                .noneMatch(text -> text.startsWith("which"));
    }
}
