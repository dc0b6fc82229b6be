package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.record.Article;
import org.onrecord.record.Demand;
import org.onrecord.record.Reject;
import org.onrecord.record.ResponseKind;
import org.onrecord.record.Strength;
import org.onrecord.source.ArticleSink;
import org.onrecord.source.InputFile;
import org.onrecord.source.ReadOptions;
import org.onrecord.source.SourceReader;

/**
 * Whole articles of our own, with invented people and events in real countries: three explainers and two news
 * reports.
 */
class DemandArticlesTest {

    private static List<Demand> demandsIn(Path file) {
        List<Article> articles = new ArrayList<>();
        new SourceReader(ReadOptions.NONE)
                .read(new InputFile(file, file.getFileName().toString()), new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        throw new AssertionError(reject.toString());
                    }
                });
        AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(articles.get(0), sentence -> true);
        List<Demand> demands = new ArticleExtractor().extract(article).demands();
        demands.forEach(demand ->
                assertThat(article.slice(demand.span()).replaceAll("\\s+", " ")).isEqualTo(demand.demand()));
        return demands;
    }

    private static List<Demand> demandsOf(String resource) {
        return demandsIn(Path.of("src/test/resources/org/onrecord/extract/demands", resource));
    }

    @Test
    void givesOneRowForEachNumberedDemandOfALabourDispute() {
        List<Demand> demands = demandsOf("labour-dispute.md");
        assertThat(demands)
                .extracting(
                        Demand::number,
                        demand -> demand.demander().words(),
                        demand -> demand.addressee().words(),
                        Demand::demand,
                        Demand::responseKind)
                .containsExactly(
                        tuple(1, "The union", "Merelo", "a raise of 8 percent", ResponseKind.COUNTERS),
                        tuple(2, "The union", "Merelo", "an end to split shifts", ResponseKind.ACCEPTS),
                        tuple(3, "The union", "Merelo", "more toilets along the line", ResponseKind.OPEN));
        assertThat(demands.get(1).reasoning())
                .isEqualTo("Split shifts keep drivers away from home for 14 hours a day.");
        assertThat(demands.get(1).response()).isEqualTo("Van Herwijnen agreed to end split shifts on weekends.");
        assertThat(demands.get(1).section()).isEqualTo("2. The union wants an end to split shifts");
    }

    @Test
    void readsLabelsOfATradeDisputeInOtherWords() {
        List<Demand> demands = demandsOf("trade-dispute.md");
        assertThat(demands)
                .extracting(
                        Demand::number,
                        demand -> demand.demander().id(),
                        demand -> demand.addressee().id(),
                        Demand::demand,
                        Demand::responseKind)
                .containsExactly(
                        tuple(1, "country:cl", "country:jp", "lower tariffs on salmon", ResponseKind.REJECTS),
                        tuple(2, "country:cl", "country:jp", "its inspectors recognized", ResponseKind.OPEN),
                        tuple(3, "country:cl", "country:jp", "a seat at the fisheries council", ResponseKind.ACCEPTS));
        assertThat(demands).extracting(demand -> demand.responder().words()).containsOnly("Japan");
        assertThat(demands.get(2).reasoning()).isEqualTo("Decisions on quotas are made there without it.");
    }

    @Test
    void readsDemandsReasonsAndAnswersInARunningReportOfCityPolitics() {
        List<Demand> demands = demandsOf("city-politics.md");
        assertThat(demands)
                .extracting(
                        demand -> demand.demander().words(),
                        demand -> demand.addressee().words(),
                        Demand::demand)
                .containsExactly(
                        tuple(
                                "Tenants of the Harrow Court estate",
                                "the city council",
                                "repair 212 damp flats before the winter"),
                        tuple(
                                "The tenants' association",
                                "the housing department",
                                "an apology from the housing department"),
                        tuple(
                                "Its chairwoman, Priya Sandhu",
                                "the council",
                                "the council must publish the survey of 2021"),
                        tuple("Its chairwoman, Priya Sandhu", "the council", "it must pay for the doctors"),
                        tuple("Sandhu", null, "Open the books"));
        assertThat(demands.get(0).reasoning())
                .isEqualTo("because two children have been taken to hospital with asthma");
        assertThat(demands.get(0).response()).isEqualTo("Council leader Maud Ellery rejected the call.");
        assertThat(demands.get(0).responseKind()).isEqualTo(ResponseKind.REJECTS);
    }

    @Test
    void readsUltimatumsAndAppealsOfAHostageCrisis() {
        List<Demand> demands = demandsOf("hostage-crisis.md");
        assertThat(demands)
                .extracting(
                        demand -> demand.demander().words(),
                        demand -> demand.addressee().words(),
                        Demand::strength,
                        Demand::responseKind)
                .containsExactly(
                        tuple("The gunmen", "Interior Minister Tomás Vidigal", Strength.DEMAND, ResponseKind.REJECTS),
                        tuple("The gunmen", "the police", Strength.ULTIMATUM, ResponseKind.REJECTS),
                        tuple("Vidigal", "the gunmen", Strength.APPEAL, ResponseKind.ACCEPTS),
                        tuple("The hostages' families", "the minister", Strength.APPEAL, null),
                        tuple("The men", "the government", Strength.ULTIMATUM, null));
        assertThat(demands.get(2).demand()).isEqualTo("let two wounded clerks go");
    }

    @Test
    void givesAnExplainerAsCopiedFromTheWebItsFourDemands() {
        List<Demand> demands = demandsIn(Path.of("src/test/resources/org/onrecord/source/river-explainer.txt"));
        assertThat(demands)
                .extracting(
                        Demand::number,
                        demand -> demand.demander().id(),
                        demand -> demand.addressee().id(),
                        Demand::demand)
                .containsExactly(
                        tuple(
                                1,
                                "country:uy",
                                "org:plata-shipping-council",
                                "a guarantee Paraguay can never join the PSC"),
                        tuple(2, "country:uy", "org:plata-shipping-council", "PSC dredgers out of the delta"),
                        tuple(3, "country:uy", "org:plata-shipping-council", "a ban on night convoys"),
                        tuple(4, "country:uy", "country:ar", "reopen the old lock"));
        assertThat(demands)
                .extracting(
                        demand -> demand.reasoning().split(" ")[0],
                        demand -> demand.responder().id())
                .containsExactly(
                        tuple("President", "org:plata-shipping-council"),
                        tuple("The", "org:plata-shipping-council"),
                        tuple("Convoys", "org:plata-shipping-council"),
                        tuple("Salto", "org:plata-shipping-council"));
        assertThat(demands.get(3).response())
                .isEqualTo(
                        "The PSC backs the repair. Buenos Aires is less eager. It says that Uruguay owes its own share"
                                + " of the costs since 2016.");
    }
}
