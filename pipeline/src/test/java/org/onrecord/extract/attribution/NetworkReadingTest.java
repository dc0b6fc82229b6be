package org.onrecord.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.record.Span;

/** What becomes of readings that a network could give. People and events are invented. */
class NetworkReadingTest {

    private static TokenTable table(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        return new TokenTable(article);
    }

    private static int at(TokenTable t, String word) {
        for (int i = 0; i < t.size(); i++) {
            if (t.token(i).word().equals(word)) {
                return i;
            }
        }
        throw new AssertionError("no " + word);
    }

    /** The source found where the network says that it reaches from one word to another. */
    private static String source(TokenTable t, String cueWord, String first, String last) {
        return source(t, cueWord, first, last, at(t, cueWord) + 1);
    }

    /** The same of a content that begins at a token. */
    private static String source(TokenTable t, String cueWord, String first, String last, int content) {
        int cue = at(t, cueWord);
        double[] source = new double[t.size()];
        Arrays.fill(source, -4);
        Arrays.fill(source, at(t, first), at(t, last) + 1, 4);
        CueReading reading = CueReading.of(cue, 0, new double[t.size()], source);
        Span span = SourceChooser.phrase(
                t,
                new ContentCandidate(cue, content, t.size() - 2),
                new AttributionReading(new double[t.size()], Map.of(cue, reading)));
        return span == null ? null : t.article().slice(span);
    }

    @Test
    void aContentDoesNotEndBeforeTheNounThatItsLastWordBelongsTo() {
        TokenTable t = table("The union wants a ban on heavy trucks within walking distance of schools.");
        ContentCandidate cut = new ContentCandidate(at(t, "wants"), at(t, "a"), at(t, "walking"));

        assertThat(AttributionParts.of(t, cut, null).parts().stream().map(t.article()::slice))
                .containsExactly("a ban on heavy trucks within walking distance");

        t = table("The union wants a ban on trucks within striking distance.");
        cut = new ContentCandidate(at(t, "wants"), at(t, "a"), at(t, "striking"));

        assertThat(AttributionParts.of(t, cut, null).parts().stream().map(t.article()::slice))
                .containsExactly("a ban on trucks within striking distance");
    }

    @Test
    void aBracketInTheSourceIsClosedOrLeftOut() {
        TokenTable t = table("Rep. Hannes Rill (D-Ore.) said that the dam will hold.");
        assertThat(source(t, "said", "Rep.", "Ore.")).isEqualTo("Rep. Hannes Rill (D-Ore.)");
        assertThat(source(t, "said", "Rep.", ")")).isEqualTo("Rep. Hannes Rill (D-Ore.)");
        t = table("Hannes Rill (a doctor from Graz who came late) said that the dam will hold.");
        assertThat(source(t, "said", "Hannes", "Graz")).isEqualTo("Hannes Rill");
    }

    @Test
    void whoIsAskedDoesNotAsk() {
        TokenTable t = table("Mr. Okello was pressed by the judge on why he had closed the dam.");
        assertThat(source(t, "pressed", "Mr.", "Okello", at(t, "why"))).isEqualTo("the judge");
        t = table("Mr. Okello was asked why he had closed the dam.");
        assertThat(source(t, "asked", "Mr.", "Okello")).isNull();
        t = table("Mr. Okello has asked the judge why he had closed the dam.");
        assertThat(source(t, "asked", "Mr.", "Okello")).isEqualTo("Mr. Okello");
        t = table("Mr. Okello was quoted as saying that the dam will hold.");
        assertThat(source(t, "quoted", "Mr.", "Okello")).isEqualTo("Mr. Okello");
    }

    @Test
    void theSourceIsTheNameWithoutWhatIsSaidOfIt() {
        TokenTable t = table("Hugo Hillar, a doctor from Tartu, said the clinic was full.");

        assertThat(source(t, "said", "Hugo", "Tartu")).isEqualTo("Hugo Hillar");
    }

    @Test
    void severalNamesAreOneSource() {
        TokenTable t = table("Hugo Hillar, Anna Leeming and Jonas Petrov said the clinic was full.");

        assertThat(source(t, "said", "Hugo", "Petrov")).isEqualTo("Hugo Hillar, Anna Leeming and Jonas Petrov");
    }

    @Test
    void anArticleAloneIsNobody() {
        TokenTable t = table("The doctors said the clinic was full.");

        assertThat(source(t, "said", "The", "The")).isEqualTo("The doctors");
    }

    @Test
    void aHyphenatedNameIsWhole() {
        TokenTable t = table("The clinic was full, said Hugo Panet-Hillar on Monday.");

        assertThat(source(t, "said", "Hugo", "Panet")).isEqualTo("Hugo Panet-Hillar");
    }

    @Test
    void punctuationBelongsToNoSource() {
        TokenTable t = table("In Tartu, the doctors said the clinic was full.");

        assertThat(source(t, "said", ",", "doctors")).isEqualTo("the doctors");
    }

    @Test
    void aContentDoesNotEndWithinANounPhrase() {
        TokenTable t = table("The union wants a ban on lorries within striking distance of the school.");

        assertThat(ContentEnds.phraseEnd(t, at(t, "striking"))).isEqualTo(at(t, "distance"));
        assertThat(ContentEnds.phraseEnd(t, at(t, "within"))).isEqualTo(at(t, "distance"));
        assertThat(ContentEnds.phraseEnd(t, at(t, "of"))).isEqualTo(at(t, "school"));
        assertThat(ContentEnds.phraseEnd(t, at(t, "lorries"))).isEqualTo(at(t, "lorries"));
    }

    @Test
    void aContentDoesNotRunIntoTheNextParagraphUnlessAQuotationDoes() {
        TokenTable t = table("The dam will hold. — Ilse Varga\n\nThe road is closed, said Hillar.");
        TokenTable quoted = table("“The dam will hold.\n\n“The road is safe,” said Hillar.");

        assertThat(ContentEnds.runsOn(t, at(t, "dam"), at(t, "closed"))).isTrue();
        assertThat(ContentEnds.runsOn(t, at(t, "road"), at(t, "closed"))).isFalse();
        assertThat(ContentEnds.runsOn(quoted, at(quoted, "dam"), at(quoted, "safe")))
                .isFalse();
    }
}
