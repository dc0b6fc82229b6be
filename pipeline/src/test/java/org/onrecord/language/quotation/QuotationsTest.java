package org.onrecord.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Sentence;
import org.onrecord.language.Texts;
import org.onrecord.language.Token;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/** All sentences, people and events are invented. */
class QuotationsTest {

    /** As a British paper prints it: outer marks single, inner ones double. */
    static String british(String american) {
        StringBuilder text = new StringBuilder();
        american.codePoints()
                .forEach(c -> text.appendCodePoint(
                        switch (c) {
                            case '“' -> '‘';
                            case '”' -> '’';
                            case '«' -> '“';
                            case '»' -> '”';
                            default -> c;
                        }));
        return text.toString();
    }

    private static List<String> described(String text) {
        Article article = Texts.builder(text).build();
        CodePoints codePoints = new CodePoints(article.text());
        return Quotations.of(article).all().stream()
                .map(q -> q.depth() + ":" + q.outer()
                        + codePoints.slice(q.inner()).replaceAll("[“”‘’«»]", "'") + q.closed())
                .toList();
    }

    /** Here « » stand for marks inside of others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will rebuild the bridge,” Ilse Varga said. “It is ours.”",
                "“The judges’ ruling stands and we won’t appeal,” said Tomas Okello.",
                "The workers’ leader, Ana Brix, said “the owners’ offer is dead” and left.",
                "“He told me «never again» and hung up,” Petra Lindh said.",
                "“This offer is a lie.\n\n“We reject it,” said Ivan Petrik.",
                "“This offer is a lie.\n\n“It always was.\n\n“We reject it.”\n\nThe company declined to comment.",
                "“This offer is a lie and we reject it, said Ivan Petrik.\n\nThe company’s lawyers declined to comment.",
                "Varga spoke first in Bergen. “Peter Lindgren knows this. Peter Lindgren will pay.” She left.",
                "“It’s the ’90s all over again,” he said. “Nothin’ has changed in the boys’ club here.”",
                "She called it “a very bad day”. “A day for tears,” she said.",
            })
    void singleMarksGiveWhatDoubleMarksGive(String american) {
        assertThat(described(british(american)))
                .isNotEmpty()
                .isEqualTo(described(american.replace('«', '‘').replace('»', '’')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The farmers’ union met on Monday. The drivers’ union did not.",
                "It was the summer of ’68 and rock ’n’ roll was new.",
                "James’ boat and the Jones’ house were sold.",
            })
    void apostrophesAreNoMarks(String text) {
        assertThat(described(text)).isEmpty();
    }

    @Test
    void scareQuotesInSingleMarksDoNotMakeATextBritish() {
        assertThat(described("“We call it ‘the long peace’ here,” she said. He spoke of a ‘new order’."))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("0:");
    }

    /** What the paragraph before opened does not end before a word of this one. */
    @ParameterizedTest
    @ValueSource(strings = {"“We go on.\n\n” said Ilse Varga.", "‘We go on and on for ever.\n\n’ said Ilse Varga."})
    void aMarkThatOpensAParagraphAndClosesNothingIsPassedOver(String text) {
        assertThat(described(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “We pay.” | We pay. | .
            “She said ‘pay.’” | She said ‘pay.’ | .
            “She said ‘pay’” | She said ‘pay’ | y
            “We pay the workers’ | We pay the workers’ | ’
            ‘We pay all of it for “years”’ | We pay all of it for “years” | s
            “We pay,” and “soon!” | We pay,” and “soon! | ,
            We pay “all.” | We pay “all. | .
            “All” we pay. | All” we pay. | l
            """)
    void whatStandsInTheMarks(String text, String inside, String last) {
        Article article = Texts.builder(text).build();
        Quotations quotations = Quotations.of(article);
        CodePoints codePoints = new CodePoints(article.text());
        assertThat(codePoints.slice(quotations.withoutMarks(new Span(0, text.length()))))
                .isEqualTo(inside);
        int end = quotations.lastWordEnd(quotations.outermost().get(0));
        assertThat(codePoints.slice(end - 1, end)).isEqualTo(last);
    }

    @Test
    void theAnnotatorIsShownDoubleMarks() {
        String words = CoreNlpAnnotator.shared()
                .annotate(
                        Texts.builder("‘The judges’ ruling “stands” now,’ said Tomas Okello of Harrow.")
                                .build(),
                        sentence -> false)
                .sentences()
                .stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .map(Token::word)
                .collect(Collectors.joining(" "));
        assertThat(words).isEqualTo("“ The judges ’ ruling ‘ stands ’ now , ” said Tomas Okello of Harrow .");
    }
}
