package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.ExtractedQuotes.quotesOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CueType;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.source.ArticleBuilder;

/** Direct quotes in sentences with invented people and events in real countries. */
class DirectQuoteTest {

    /** "speaker | cue | words" of each direct quote. */
    private static List<String> direct(List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT)
                .map(quote -> quote.speaker().words() + " | " + quote.cue() + " | " + quote.text())
                .toList();
    }

    private static List<String> direct(String text) {
        return direct(quotesOf(text));
    }

    @Test
    void speakerAndCueFollow() {
        assertThat(direct("\"The dam will hold,\" Ilse Varga said."))
                .containsExactly("Ilse Varga | say | The dam will hold,");
        assertThat(direct("“The dam will hold,” said Ilse Varga, the chief engineer."))
                .containsExactly("Ilse Varga, the chief engineer | say | The dam will hold,");
        assertThat(direct("''We're leaving,'' Mr. Okello told reporters in Nairobi."))
                .containsExactly("Mr. Okello | tell | We're leaving,");
    }

    @Test
    void speakerAndCueGoBefore() {
        assertThat(direct("Ilse Varga said, \"The dam will hold.\""))
                .containsExactly("Ilse Varga | say | The dam will hold.");
        assertThat(direct("In a letter to the council, Okello wrote: \"We are tired of waiting.\""))
                .containsExactly("Okello | write | We are tired of waiting.");
        assertThat(direct("According to Ilse Varga, \"The dam has never failed.\""))
                .containsExactly("Ilse Varga | according to | The dam has never failed.");
    }

    @Test
    void anAppositionDoesNotHideTheSpeaker() {
        assertThat(direct("Hannes Rill, a doctor, said, \"The ward is full.\"").get(0))
                .startsWith("Hannes Rill");
        assertThat(direct("\"The ward is full,\" Hannes Rill, a doctor, said.").get(0))
                .startsWith("Hannes Rill");
        assertThat(direct("\"The ward is full,\" Rep. Hannes Rill (L-Graz) said in a statement.")
                        .get(0))
                .startsWith("Rep. Hannes Rill");
    }

    @Test
    void anAppositionAndAColonLeadToTheNextParagraph() {
        assertThat(direct("Hannes Rill, a doctor, said:\n\n\"The ward is full.\""))
                .hasSize(1)
                .allMatch(quote -> quote.startsWith("Hannes Rill") && quote.endsWith("| say | The ward is full."));
    }

    @Test
    void anInterruptedUtteranceIsOneQuote() {
        List<Quote> quotes = quotesOf("\"The dam,\" Varga said, \"has never failed.\"");
        assertThat(direct(quotes)).containsExactly("Varga | say | The dam, has never failed.");
        assertThat(quotes.get(0).parts()).isEqualTo(2);
    }

    @Test
    void anInterruptedUtteranceGoesOnWithAnd() {
        List<Quote> quotes =
                quotesOf("\"The dam must come with strict rules,\" she said, and \"a clear price for breaking them.\"");
        assertThat(direct(quotes))
                .containsExactly("she | say | The dam must come with strict rules, a clear price for breaking them.");
        assertThat(quotes.get(0).parts()).isEqualTo(2);
    }

    @Test
    void theNameOfAProgrammeIsNoPartOfWhatWasSaidThere() {
        assertThat(
                        direct(
                                "''The dam will hold,'' Varga said on Graz TV's ''This Week.'' ''It always has, and you know it.''"))
                .containsExactly("Varga | say | The dam will hold, It always has, and you know it.");
        assertThat(
                        direct(
                                "''It's nonsense,'' Mr. Okello said by telephone on Graz TV's ''Meet the Town.'' ''She lies about it.''"))
                .containsExactly("Mr. Okello | say | It's nonsense, She lies about it.");
    }

    @Test
    void whoIsAskedBeforeTheySpeakIsTheSpeaker() {
        assertThat(
                        direct(
                                "The matter came up on Friday after Mr. Okello, asked about the dam, had said, \"I think it will hold.\""))
                .containsExactly("Mr. Okello | say | I think it will hold.");
    }

    @Test
    void whoStandsRightBeforeTheCueSpeaks() {
        assertThat(direct("Lindqvist, Varga wrote, “has always shown that she cares for the valley.”"))
                .containsExactly("Varga | write | has always shown that she cares for the valley.");
        assertThat(direct("Lindqvist, Varga wrote “has always shown that she cares for the valley.”"))
                .containsExactly("Varga | write | has always shown that she cares for the valley.");
    }

    @Test
    void anOwnerBehindTheCueIsNotTheSpeaker() {
        assertThat(direct("“Leave the valley at once,” opined Graz's Evening Post."))
                .containsExactly("Graz's Evening Post | opine | Leave the valley at once,");
    }

    @Test
    void aFragmentBehindAnotherCueIsNoPartOfTheUtterance() {
        assertThat(direct(
                        "\"There is no doubt that the dam will hold,\" Varga told the council on Sunday, saying that people "
                                + "-- unnamed -- \"are very afraid\" because they see it shake."))
                .containsExactly("Varga | tell | There is no doubt that the dam will hold,");
    }

    @Test
    void aPlaceBeforeAParticipleDoesNotSpeak() {
        assertThat(quotesOf(
                        "The union accused both ministers of arrogance saying they should stop behaving as if they own "
                                + "Norway adding ‘Norway belongs to all of us’."))
                .extracting(quote -> quote.speaker().id())
                .doesNotContain("country:no");
    }

    @Test
    void whoIsToldIsNotWhoTells() {
        List<Quote> quotes = quotesOf(
                "Tomas Okello asked Peter Varga how high the dam would be.\n\n\"It could be forty metres,\" he told Okello.");
        assertThat(quotes.get(quotes.size() - 1).speaker().id()).isNotEqualTo("person:tomas-okello");
    }

    @Test
    void allOfWhatALeadInIntroducesIsQuoted() {
        List<Quote> quotes = quotesOf(
                "Tomas Okello, 81, said that given the state of the dam on both sides:\n\n"
                        + "\"Graz alone can mend it: the town has engineers. It has stone and sand, and no firm that it must thank. "
                        + "Nobody upstream has asked for our help. I have walked along that wall every morning since the flood.\"");
        assertThat(quotes)
                .extracting(Quote::text)
                .anyMatch(text -> text.startsWith("Graz alone") && text.endsWith("since the flood."));
    }

    @Test
    void whatComesAfterAndMayBeAnotherMatter() {
        assertThat(direct("\"The dam will hold,\" Varga said, and left for the \"Golden Goose\" in Graz."))
                .containsExactly("Varga | say | The dam will hold,");
    }

    @Test
    void aSeatInBracketsDoesNotEndTheSentence() {
        assertThat(direct("“The dam will hold,” said Rep. Hannes Rill (D-S.C.), who leads the board. “It always has.”"))
                .containsExactly("Rep. Hannes Rill | say | The dam will hold, It always has.");
        assertThat(direct("“Will it hold?” asked Rep. Hannes Rill (D-S.C.), who leads the board. “It always has.”"))
                .containsExactly("Rep. Hannes Rill | ask | Will it hold? It always has.");
    }

    @Test
    void aWordWithAHyphenStaysWholeInTheSpeaker() {
        assertThat(direct("Ilse Varga’s right-hand woman rallied the workers, saying: “We have to stop him.”"))
                .containsExactly("Ilse Varga’s right-hand woman | say | We have to stop him.");
    }

    @Test
    void anUtteranceGoesOnAfterTheAttribution() {
        List<Quote> quotes =
                quotesOf("\"The dam will hold,\" Varga said after a visit to Graz. \"It always has. It is concrete.\"");
        assertThat(direct(quotes)).containsExactly("Varga | say | The dam will hold, It always has. It is concrete.");
        assertThat(quotes.get(0).parts()).isEqualTo(2);
    }

    @Test
    void invertedOrderAfterAQuestionMark() {
        assertThat(direct("\"Who pays for it?\" asked Okello in a hearing. \"Not us.\""))
                .containsExactly("Okello | ask | Who pays for it? Not us.");
    }

    @Test
    void aParagraphBreakWithoutMarksIsBridged() {
        List<Quote> quotes = quotesOf(
                "The minister was calm. \"The dam has never failed.\n\nIt will not fail now,\" Ilse Varga said.");
        assertThat(direct(quotes))
                .containsExactly("Ilse Varga | say | The dam has never failed. It will not fail now,");
    }

    @Test
    void aParagraphBreakWithReopenedMarksIsBridged() {
        List<Quote> quotes = quotesOf(
                "“The dam has never failed,” Ilse Varga said. “It was built to last.\n\n“It will not fail now.”");
        assertThat(direct(quotes))
                .containsExactly(
                        "Ilse Varga | say | The dam has never failed, It was built to last. It will not fail now.");
        assertThat(quotes.get(0).parts()).isEqualTo(3);
    }

    @Test
    void twoSpeakersAreTwoQuotes() {
        assertThat(direct("\"The dam will hold,\" Varga said.\n\n\"It will not,\" Okello replied."))
                .containsExactly("Varga | say | The dam will hold,", "Okello | reply | It will not,");
    }

    @Test
    void aNestedQuotationIsNoQuoteOfItsOwn() {
        assertThat(direct("“They told us, ‘Leave the valley,’ and we left,” Varga recalled."))
                .containsExactly("Varga | recall | They told us, ‘Leave the valley,’ and we left,");
    }

    @Test
    void singleMarksQuoteToo() {
        assertThat(direct("'The drivers' pay is a scandal,' said Tomas Okello."))
                .containsExactly("Tomas Okello | say | The drivers' pay is a scandal,");
    }

    @Test
    void aForgottenClosingMarkCostsNoMoreThanItsParagraph() {
        assertThat(direct("\"The road is closed.\n\nThe minister left. \"Never again,\" Varga said."))
                .contains("Varga | say | Never again,");
    }

    @Test
    void theSentenceBeforeNamesTheSpeaker() {
        assertThat(direct("Petra Lindqvist, a Labour MP, said she was worried. “Nobody has told us anything.”"))
                .hasSize(1)
                .allMatch(quote -> quote.matches("(Petra Lindqvist|she) .*Nobody has told us anything\\."));
    }

    @Test
    void aNameBehindADashSigns() {
        assertThat(direct("“This law was a mistake from the start.” — Ilse Varga"))
                .containsExactly("Ilse Varga | null | This law was a mistake from the start.");
    }

    @Test
    void signedWordsOfSeveralPeopleStayApart() {
        assertThat(direct(
                        "“The dam scares me. It makes me afraid for our children.” ― Ilse Varga\n“He cannot even answer a question about the road.”― Tomas Okello\n"
                                + "“We should leave the valley. How did we get this low?” ― Petra Lindqvist"))
                .containsExactly(
                        "Ilse Varga | null | The dam scares me. It makes me afraid for our children.",
                        "Tomas Okello | null | He cannot even answer a question about the road.",
                        "Petra Lindqvist | null | We should leave the valley. How did we get this low?");
    }

    @Test
    void aNameBeforeAColonSpeaks() {
        assertThat(direct("Varga on the dam: “We will build it again.”"))
                .hasSize(1)
                .allMatch(quote -> quote.endsWith("| We will build it again."));
        assertThat(direct("The ministry released the following statement: “We regret the error.”"))
                .containsExactly("The ministry | release | We regret the error.");
    }

    @Test
    void theTurnsOfATranscriptAreQuotes() {
        assertThat(direct("VARGA: Will the dam hold?\n\nOKELLO: It will. I built it.\n\nVARGA: And the road?"))
                .containsExactly(
                        "VARGA | null | Will the dam hold?",
                        "OKELLO | null | It will. I built it.",
                        "VARGA | null | And the road?");
        assertThat(direct("UPDATE: The road to Graz is closed.\n\nThe ministry gave no reason."))
                .isEmpty();
    }

    @Test
    void questionsAndAnswersAreTurnsOfSomebodyWhoIsNotTold() {
        assertThat(direct("Q: Will the dam hold?\n\nA: It will. I built it.\n\nQ: And the road?"))
                .containsExactly(
                        "Q | null | Will the dam hold?", "A | null | It will. I built it.", "Q | null | And the road?");
    }

    @Test
    void aTranscriptMayOpenEachTurnWithAMark() {
        assertThat(direct(
                        "\"VARGA: Will the dam hold?\n\n\"(CROSSTALK.)\n\n\"OKELLO: Well, look, it will. We called it “The Rock.” I built it.\n\n"
                                + "\"VARGA: And the road?\""))
                .contains(
                        "VARGA | null | Will the dam hold?",
                        "OKELLO | null | Well, look, it will. We called it “The Rock.” I built it.",
                        "VARGA | null | And the road?");
    }

    @Test
    void headingsQuoteToo() {
        ArticleBuilder builder = new ArticleBuilder();
        builder.add(BlockKind.HEADING, 1, "Varga: ‘We will not sell the dam’");
        builder.add(BlockKind.PARAGRAPH, 0, "The minister spoke on Friday.");
        assertThat(direct(quotesOf(builder))).containsExactly("Varga | null | We will not sell the dam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister's “open door policy” is popular in Graz.",
                "Critics call the tax a “sphere of influence” tax.",
                "His novel, “The Long Winter,” sold ten copies.",
                "Tomas “Tiny” Okello won the race.",
                "\"Lohengrin\" is an opera in three acts.",
                "Varga named “The Crown,” “The Wire” and “Borgen” as her favourites.",
                "In an interview on the channel's “Face the Valley,” Ilse Varga said the dam would hold.",
                "In her 2019 book, “Make Your River a Friend,” Varga suggested looking at the water each day.",
                "The guard is 6'2\" tall and carried a 12\" pipe.",
                "In the '90s the workers' party ruled, and the drivers' union didn't mind.",
                "What he calls “historical Norland” is a province of Sweden.",
            })
    void otherMarksAreNoDirectQuote(String text) {
        assertThat(direct(text)).isEmpty();
    }

    @Test
    void aPronounIsResolvedAndAGuessIsNotTold() {
        Quote quote = quotesOf("Ilse Varga came to Graz on Monday. \"The dam will hold,\" she said.").stream()
                .filter(q -> q.kind() == QuoteKind.DIRECT)
                .findFirst()
                .orElseThrow();
        assertThat(quote.speaker().words()).isEqualTo("she");
        assertThat(quote.speaker().name()).isEqualTo("Ilse Varga");
        assertThat(quote.speaker().status()).isEqualTo(ReferenceStatus.RESOLVED);
    }

    @Test
    void theDayIsThatOfTheCue() {
        assertThat(quotesOf("\"The dam will hold,\" Varga said on May 17, 2023, after a meeting.")
                        .get(0)
                        .saidOn())
                .isEqualTo("2023-05-17");
        assertThat(quotesOf("\"It broke on May 2, 2023,\" Varga said.").get(0).saidOn())
                .isNull();
        assertThat(quotesOf("Ilse Varga, the 2012 nominee of her party, said in response: \"The dam will hold.\"")
                        .get(0)
                        .saidOn())
                .isNull();
        assertThat(quotesOf("\"The dam will hold,\" Varga said in a 2012 interview.")
                        .get(0)
                        .saidOn())
                .isEqualTo("2012");
    }

    @Test
    void theHearerIsTheObjectOfTold() {
        assertThat(quotesOf("\"The dam will hold,\" Varga told Tomas Okello.")
                        .get(0)
                        .addressee()
                        .words())
                .isEqualTo("Tomas Okello");
    }

    @Test
    void cueTypeFollowsTheVerb() {
        assertThat(quotesOf("\"Who pays for it?\" Okello asked.").get(0).cueType())
                .isEqualTo(CueType.ASKS);
        assertThat(quotesOf("\"The dam will hold,\" Varga said.").get(0).cueType())
                .isEqualTo(CueType.SAYS);
    }

    @Test
    void spansSliceBackToTheText() {
        String text = "😀 Hello. \"The dam will hold,\" Varga said.";
        Quote quote = quotesOf(text).get(0);
        int[] codePoints = text.codePoints().toArray();
        assertThat(new String(codePoints, quote.span().start(), quote.span().length()))
                .isEqualTo("\"The dam will hold,\"");
        assertThat(new String(
                        codePoints,
                        quote.speaker().span().start(),
                        quote.speaker().span().length()))
                .isEqualTo("Varga");
        assertThat(quote.quoteId()).endsWith("-q0001");
    }

    @Test
    void readsTheMarksOfNewsAgencies() {
        assertThat(direct(quotesOf("``The pier needs a new roof,'' Harbour Master Ilse Braun said Friday.")))
                .containsExactly("Harbour Master Ilse Braun | say | The pier needs a new roof,");
    }

    @Test
    void theDayOfAnotherEventIsNotTheDayOfTheWords() {
        Quote quote = quotesOf(
                        "\"The price is fair,\" said Ana Lopez, spokeswoman for the committee appointed last May to weigh bids.")
                .get(0);
        assertThat(quote.saidOn()).isNull();
    }

    @Test
    void donIsAGivenName() {
        assertThat(quotesOf("\"The port is open,\" said Foreign Minister Don Hillar.")
                        .get(0)
                        .speaker()
                        .name())
                .isEqualTo("Don Hillar");
    }
}
