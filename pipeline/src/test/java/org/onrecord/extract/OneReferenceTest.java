package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Texts;
import org.onrecord.record.Article;
import org.onrecord.record.Demand;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;

/** The same words mean the same actor in all tables. All people, bodies and events are invented. */
class OneReferenceTest {

    private static final String EVERY_KIND = """
            Interior Minister Ivo Lindqvist opened the talks in Bergen on Monday. He said the harbour was too small. \
            He called on the council to widen it.

            Amira Hodic, who leads the National Dockers Union, disagreed. “We will strike,” she said. She urged the minister to resign.

            The minister said he would stay. The union demanded that the council pay the dockers. It said the talks had failed.

            “Nobody asked us. The port belongs to the town.”

            Hodic and Petra Lindh said they would return. They asked the council to wait.
            """;

    private static ArticleRecords read(String text) {
        Article article = Texts.builder(text).publishedOn("2024-12-09").build();
        return new ArticleExtractor().extract(CoreNlpAnnotator.shared().annotate(article, ParseTriggers::worthParsing));
    }

    /** By the words and place where somebody is meant, who that is in each table; "?" for nobody known. */
    private static Map<String, Set<String>> meant(ArticleRecords records) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (Quote quote : records.quotes()) {
            Party speaker = quote.speaker();
            if (speaker.span() != null) {
                note(meant, speaker.words(), speaker.span().start(), speaker.id());
            }
        }
        for (Mention mention : records.mentions()) {
            if (mention.table() == RefTable.ACTORS) {
                note(meant, mention.text(), mention.span().start(), mention.refId());
            }
        }
        for (Demand demand : records.demands()) {
            int sentence = records.text().indexOf(demand.sentence().substring(0, 12));
            Party demander = demand.demander();
            int at = demander.words() == null ? -1 : records.text().indexOf(demander.words(), sentence);
            if (at >= 0) {
                note(meant, demander.words(), at, demander.id());
            }
        }
        return meant;
    }

    private static void note(Map<String, Set<String>> meant, String words, int start, String id) {
        meant.computeIfAbsent(words + "@" + start, key -> new TreeSet<>()).add(id == null ? "?" : id);
    }

    private static ArticleRecords every;

    @BeforeAll
    static void readsEveryKind() {
        every = read(EVERY_KIND);
    }

    @Test
    void allTablesNameTheSameActorForTheSameWords() {
        Map<String, Set<String>> meant = meant(every);
        assertThat(meant.keySet()).hasSizeGreaterThan(12);
        assertThat(meant).allSatisfy((words, ids) -> assertThat(ids).as(words).hasSize(1));
    }

    @Test
    void eachKindOfReferenceIsTraced() {
        List<String> said = new ArrayList<>();
        every.quotes()
                .forEach(quote ->
                        said.add(quote.speaker().words() + " " + quote.speaker().id()));
        every.demands()
                .forEach(demand -> said.add(
                        demand.demander().words() + " " + demand.demander().id()));
        assertThat(said)
                .contains(
                        "He person:ivo-lindqvist",
                        "she person:amira-hodic",
                        "She person:amira-hodic",
                        "The minister person:ivo-lindqvist",
                        "The union org:national-dockers-union");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilse Varga arrived in Porto on Friday. She was late. Toril Brekke waved from the bridge. She demanded an answer from the mayor. She said the road was closed.",
                "“We will not wait,” Jan Holm said. He had spoken to Mark Brandt in the morning. Brandt left early. He said the yard was too small. He called on the council to widen it.",
                "Peter Voss said the club would not give way. He blamed the referee.\n\nTreasurer Mark Brandt argued that the league could not ban the fans. He hinted that a boycott would follow.\n\nHe asked why supporters should pay.",
            })
    void aPronounMeansOneInAllTables(String text) {
        assertThat(meant(read(text.replace("\\n", "\n"))))
                .allSatisfy((words, ids) -> assertThat(ids).as(words).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will not wait,” Jan Holm said. He had spoken to Mark Brandt in the morning. Brandt left early. He said the yard was too small. | person:mark-brandt",
                "Jan Holm spoke first in Porto. ‘Mark Brandt knows this. Mark Brandt will pay for all of it.’ He said the yard was too small. | person:jan-holm",
                "Jan Holm spoke first in Porto. “Mark Brandt knows this. Mark Brandt will pay for all of it.” He said the yard was too small. | person:jan-holm",
            })
    void heIsWhomTheTextMeans(String text, String id) {
        assertThat(read(text).quotes().stream()
                        .filter(quote -> "He".equals(quote.speaker().words()))
                        .map(quote -> quote.speaker().id()))
                .containsExactly(id);
    }
}
