package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.attribution.AttributionFilter;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.record.CueType;
import org.onrecord.record.Span;

/** Readings that no reader would make. People and events are invented. */
class AttributionFilterTest {

    @Test
    void aCallOnSomebodyBeginsWithWhoIsCalledOn() {
        assertThat(contents("Oskar Lindhaug called on the Polish government to close a gap in the law."))
                .containsExactly("the Polish government to close a gap in the law");
    }

    @Test
    void whoeverIsToldIsNoPartOfWhatIsTold() {
        assertThat(contents("The mayor told reporters in December that the law would be changed."))
                .containsExactly("the law would be changed");
    }

    @Test
    void aLabelWithItsColonAttributesNothing() {
        assertThat(contents("The union's reasoning: the cranes are old and nobody checks them."))
                .isEmpty();
    }

    @Test
    void aQuestionOfTheArticlesOwnIsNobodysWords() {
        String text = "What does the union want and why is it so hard for the port to meet Wilk halfway?";
        AnnotatedArticle article = Texts.parsed(text);
        Attribution own = attribution(text, "want", "why is it so hard for the port to meet Wilk halfway", "the union");
        String reported = "The union asked for a share and why it is so hard to get one.";
        Attribution asked = attribution(reported, "asked", "why it is so hard to get one", "The union");

        assertThat(AttributionFilter.filter(new TokenTable(article), List.of(own)))
                .isEmpty();
        assertThat(AttributionFilter.filter(new TokenTable(Texts.parsed(reported)), List.of(asked)))
                .containsExactly(asked);
    }

    private static Attribution attribution(String text, String cue, String content, String source) {
        return new Attribution(
                span(text, cue), cue, CueType.WANTS, List.of(span(text, content)), span(text, source), null, 0.5);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<String> contents(String text) {
        AnnotatedArticle article = Texts.parsed(text);
        return AttributionFinder.find(article).stream()
                .map(a -> article.slice(a.content()))
                .toList();
    }
}
