package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Texts;
import org.onrecord.record.Article;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Quote;

/** British single marks give exactly the records that double marks give. All people and events are invented. */
class BritishMarksTest {

    private static String british(String american) {
        return american.replace("“", "‘").replace("”", "’");
    }

    private static List<Object> records(String text) {
        Article article = Texts.builder(text).publishedOn("2024-12-09").build();
        ArticleRecords records = new ArticleExtractor()
                .extract(CoreNlpAnnotator.shared().annotate(article, ParseTriggers::worthParsing));
        return List.of(
                records.quotes().stream().map(BritishMarksTest::quote).toList(),
                records.demands().stream().map(BritishMarksTest::demand).toList(),
                records.mentions().stream().map(BritishMarksTest::mention).toList());
    }

    private static List<Object> quote(Quote quote) {
        return List.of(
                quote.kind(),
                quote.span(),
                String.valueOf(quote.speaker().words()),
                String.valueOf(quote.speaker().id()),
                quote.speaker().status(),
                String.valueOf(quote.cue()),
                quote.parts(),
                quote.confidence());
    }

    private static List<Object> demand(Demand demand) {
        return List.of(
                demand.span(),
                String.valueOf(demand.demander().id()),
                String.valueOf(demand.addressee().id()),
                demand.confidence());
    }

    private static List<Object> mention(Mention mention) {
        return List.of(mention.span(), mention.refId(), mention.how());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hugh Tanner spoke first in Bergen. “Peter Lindgren knows this. Peter Lindgren will pay.” He said the harbour was too small.",
                "“We will not wait,” Hugh Tanner said. “The council must widen the harbour.”",
                "Union leader Ivan Petrik said the talks had failed.\n\n“This offer is a lie.\n\n“The owners’ lawyers know it. We reject it,” he said.",
                "Asked about the judges’ ruling, Amira Hodic said it was “a very bad day for the city”, and called on the mayor to resign.",
            })
    void singleMarksGiveTheRecordsOfDoubleMarks(String american) {
        List<Object> expected = records(american);
        assertThat((List<?>) expected.get(0)).isNotEmpty();
        assertThat(records(british(american))).isEqualTo(expected);
    }
}
