package org.onrecord.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.record.Mention.RefTable.ACTORS;
import static org.onrecord.record.Mention.RefTable.PLACES;
import static org.onrecord.record.ReferenceStatus.NAMED;
import static org.onrecord.record.ReferenceStatus.RESOLVED;
import static org.onrecord.record.ReferenceStatus.UNRESOLVED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.corrections.Correction.What;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.resolve.cast.LocalActor;

/** People and events are invented. */
class ArticleCorrectorTest {

    private static final String Q1 = SampleArticle.DOC + "-q0001";
    private static final String Q2 = SampleArticle.DOC + "-q0002";
    private static final String M1 = SampleArticle.DOC + "-m0001";
    private static final String TEXT =
            "“Nobody pays,” Oduya said. “It is late,” she said in Springfield. The Iron Mayor demanded that the city wait.";

    private final List<Integer> matched = new ArrayList<>();

    private static SampleArticle article() {
        return new SampleArticle(TEXT)
                .person("person:oduya", "Oduya", "mayor")
                .person("person:lindqvist", "Lindqvist", null)
                .mention(ACTORS, "person:oduya", "Oduya", 0)
                .mention(ACTORS, "person:oduya", "she", 40)
                .mention(ACTORS, "person:lindqvist", "The Iron Mayor", 0)
                .quote("Nobody pays,", "Oduya", "person:oduya", NAMED)
                .quote("It is late,", "she", "person:oduya", RESOLVED)
                .demand("that the city wait", "The Iron Mayor", "person:lindqvist", "the city", Q1, Q2);
    }

    private static Correction correction(What what, String id, String value) {
        return new Correction("c.csv", 2, what, id, value, null, null);
    }

    private ArticleRecords correct(ArticleRecords article, Correction... corrections) {
        return new ArticleCorrector(List.of(corrections)).correct(article, matched::add);
    }

    @Test
    void anActorWhoseNameIsTheAliasBecomesTheOtherWithPronounsAndRole() {
        ArticleRecords corrected = correct(article().records(), correction(What.ALIAS, "oduya", "person:amina-oduya"));
        assertThat(matched).containsExactly(0);
        assertThat(corrected.quotes()).extracting(quote -> quote.speaker().id()).containsOnly("=person:amina-oduya");
        assertThat(corrected.mentions())
                .extracting(Mention::text, Mention::refId)
                .contains(tuple("Oduya", "=person:amina-oduya"), tuple("she", "=person:amina-oduya"));
        assertThat(corrected.actors())
                .extracting(LocalActor::localId, LocalActor::decidedId, LocalActor::role)
                .containsExactly(
                        tuple("person:oduya", null, "mayor"),
                        tuple("person:lindqvist", null, null),
                        tuple("=person:amina-oduya", "person:amina-oduya", "mayor"));
        assertThat(corrected.actors())
                .filteredOn(LocalActor::isWithdrawn)
                .extracting(LocalActor::localId)
                .containsExactly("person:oduya");
    }

    @Test
    void wordsThatAreOneOfSeveralNamesMoveAlone() {
        ArticleRecords corrected =
                correct(article().records(), correction(What.ALIAS, "the iron mayor", "person:amina-oduya"));
        assertThat(corrected.mentions())
                .extracting(Mention::refId)
                .containsExactly("person:oduya", "person:oduya", "=person:amina-oduya");
        assertThat(corrected.demands())
                .extracting(demand -> demand.demander().id())
                .containsExactly("=person:amina-oduya");
        assertThat(corrected.quotes()).extracting(quote -> quote.speaker().id()).containsOnly("person:oduya");
    }

    @Test
    void aPlainNameIsOfTheKindThatTheArticleKnowsItIn() {
        ArticleRecords article =
                article().organization("org:harbour-union", "Harbour Union").records();
        ArticleRecords corrected = correct(
                article, correction(What.ADDRESSEE, M1, "Harbour Union"), correction(What.SPEAKER, Q1, "Ana Petrak"));
        assertThat(corrected.demands().get(0).addressee().id()).isEqualTo("=org:harbour-union");
        assertThat(corrected.quotes().get(0).speaker().id()).isEqualTo("=person:ana-petrak");
    }

    @Test
    void aDecidedSpeakerMakesTheQuoteSureAndTakesItsWordsAlong() {
        ArticleRecords corrected = correct(article().records(), correction(What.SPEAKER, Q2, "person:ana-petrak"));
        Quote quote = corrected.quotes().get(1);
        assertThat(quote.speaker().name()).isEqualTo("Ana Petrak");
        assertThat(quote.speaker().status()).isEqualTo(RESOLVED);
        assertThat(quote.confidence()).isEqualTo(1);
        assertThat(quote.needsReview()).isFalse();
        assertThat(corrected.mentions().get(1).refId()).isEqualTo("=person:ana-petrak");
        assertThat(corrected.quotes().get(0))
                .isEqualTo(article().records().quotes().get(0));
    }

    @Test
    void noneTakesAWrongSpeakerAway() {
        Quote quote = correct(article().records(), correction(What.SPEAKER, Q2, "none"))
                .quotes()
                .get(1);
        assertThat(quote.speaker().id()).isNull();
        assertThat(quote.speaker().name()).isNull();
        assertThat(quote.speaker().status()).isEqualTo(UNRESOLVED);
    }

    @Test
    void aDroppedQuoteLeavesTheIdsOfTheOthersAndIsNoLongerNamedByDemands() {
        ArticleRecords corrected = correct(article().records(), correction(What.DROP, Q1, null));
        assertThat(corrected.quotes()).extracting(Quote::quoteId).containsExactly(Q2);
        assertThat(corrected.demands().get(0).quoteIds()).containsExactly(Q2);
    }

    @Test
    void anActorOfWhichNothingIsLeftIsWithdrawn() {
        ArticleRecords corrected = correct(
                article().records(),
                correction(What.DROP, SampleArticle.DOC + "-x0003", null),
                correction(What.DROP, M1, null));
        assertThat(corrected.actors())
                .filteredOn(LocalActor::isWithdrawn)
                .extracting(LocalActor::localId)
                .containsExactly("person:lindqvist");
    }

    @Test
    void wordsThatARecordNoLongerHoldsMatchNothing() {
        Correction fits = new Correction("c.csv", 2, What.DROP, Q1, null, null, "nobody pays");
        Correction fitsNot = new Correction("c.csv", 3, What.DROP, Q2, null, null, "nobody pays");
        assertThat(correct(article().records(), fits, fitsNot).quotes())
                .extracting(Quote::quoteId)
                .containsExactly(Q2);
        assertThat(matched).containsExactly(0);
    }

    @Test
    void aPlaceByNameBecomesTheOneOfTheGeoNamesId() {
        ArticleRecords article = article()
                .place("place:springfield-4409896", "Springfield", 1)
                .mention(PLACES, "place:springfield-4409896", "Springfield", 0)
                .records();
        ArticleRecords corrected = correct(
                article, correction(What.PLACE, "Springfield", "https://www.geonames.org/4250542/springfield.html"));
        assertThat(corrected.places())
                .extracting(Place::placeId, Place::admin, Place::mentionCount, Place::confidence)
                .containsExactly(tuple("place:springfield-4250542", "Illinois", 1, 1.0));
        assertThat(corrected.mentions()).extracting(Mention::refId).last().isEqualTo("place:springfield-4250542");
    }

    @Test
    void whatIsSaidOfOneArticleGoesBeforeWhatIsSaidOfAll() {
        Correction all = correction(What.ALIAS, "Oduya", "person:amina-oduya");
        Correction here =
                new Correction("c.csv", 3, What.ALIAS, "Oduya", "person:peter-oduya", SampleArticle.DOC, null);
        Correction elsewhere = new Correction("c.csv", 4, What.ALIAS, "Oduya", "person:x", "other-0a1b2c3d", null);
        assertThat(correct(article().records(), all, here, elsewhere).quotes())
                .extracting(quote -> quote.speaker().id())
                .containsOnly("=person:peter-oduya");
        assertThat(matched).containsExactly(1);
    }

    @Test
    void whatMatchesNothingChangesNothing() {
        ArticleRecords article = article().records();
        ArticleRecords corrected = correct(
                article,
                correction(What.ALIAS, "Horak", "person:milena-horak"),
                correction(What.SPEAKER, SampleArticle.DOC + "-q0009", "person:milena-horak"),
                correction(What.DROP, SampleArticle.DOC + "-d0001", null),
                correction(What.PLACE, "Oslo", "3143244"));
        assertThat(matched).isEmpty();
        assertThat(corrected).isEqualTo(article);
    }

    @Test
    void anIdThatTheArticleHasBringsItsSpelling() {
        ArticleRecords article =
                article().organization("org:s-p-harbour", "S&P Harbour").records();
        ArticleRecords corrected = correct(article, correction(What.ADDRESSEE, M1, "org:s-p-harbour"));
        assertThat(corrected.demands().get(0).addressee().name()).isEqualTo("S&P Harbour");
    }
}
