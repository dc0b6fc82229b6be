package org.onrecord.resolve.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Slug;

/** Invented people. */
class ActorMergerTest {

    private static ActorSighting person(String doc, String name, String role, String country) {
        LocalActor actor =
                new LocalActor("person:" + Slug.of(name), ActorKind.PERSON, name, role, null, country, List.of());
        return new ActorSighting(doc, actor, 1);
    }

    private static ActorSighting organization(String doc, String name, String... aliases) {
        LocalActor actor = new LocalActor(
                "org:" + Slug.of(name), ActorKind.ORGANIZATION, name, null, null, null, List.of(aliases));
        return new ActorSighting(doc, actor, 2);
    }

    private static List<String> ids(List<MergedActor> actors) {
        return actors.stream().map(MergedActor::actorId).toList();
    }

    @Test
    void sameFullNameIsOnePersonWithTheFullestRole() {
        List<MergedActor> merged = ActorMerger.merge(List.of(
                person("b", "Pavel Sorokin", "Minister", "RU"),
                person("a", "Pavel Sorokin", "Deputy Foreign Minister", null)));
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).actorId()).isEqualTo("person:pavel-sorokin");
        assertThat(merged.get(0).role()).isEqualTo("Deputy Foreign Minister");
        assertThat(merged.get(0).countryCode()).isEqualTo("RU");
        assertThat(merged.get(0).mentionCount()).isEqualTo(2);
        assertThat(merged.get(0).documentCount()).isEqualTo(2);
    }

    @Test
    void shortFormsAndMiddleInitialsJoin() {
        List<MergedActor> merged = ActorMerger.merge(List.of(
                person("a", "Thomas Ellison", null, null),
                person("b", "Tom Ellison", null, null),
                person("c", "Thomas R. Ellison", null, null)));
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).aliases()).hasSize(2);
    }

    @Test
    void initialThatFitsTwoNamesJoinsNeither() {
        List<MergedActor> merged = ActorMerger.merge(List.of(
                person("a", "Thomas Ellison", null, null),
                person("b", "Tamara Ellison", null, null),
                person("c", "T. Ellison", null, null)));
        assertThat(ids(merged)).containsExactly("person:t-ellison", "person:tamara-ellison", "person:thomas-ellison");
    }

    @Test
    void namesakesOfTwoCountriesStayApart() {
        List<MergedActor> merged = ActorMerger.merge(
                List.of(person("a", "John Harlan", "senator", "US"), person("b", "John Harlan", "senator", "AU")));
        assertThat(ids(merged)).containsExactly("person:john-harlan", "person:john-harlan-2");
    }

    @Test
    void namesakesOfTwoCallingsStayApart() {
        List<MergedActor> merged = ActorMerger.merge(
                List.of(person("a", "John Harlan", "Senator", null), person("b", "John Harlan", "goalkeeper", null)));
        assertThat(merged).hasSize(2);
    }

    @Test
    void bareSurnameStaysAlone() {
        List<MergedActor> merged =
                ActorMerger.merge(List.of(person("a", "John Harlan", null, null), person("b", "Harlan", null, null)));
        assertThat(ids(merged)).containsExactly("person:harlan", "person:john-harlan");
    }

    @Test
    void bareSurnameWithTheSameTitleJoinsTheOnlyBearer() {
        List<MergedActor> merged = ActorMerger.merge(
                List.of(person("a", "John Harlan", "State Senator", null), person("b", "Harlan", "Senator", null)));
        assertThat(ids(merged)).containsExactly("person:john-harlan");
    }

    @Test
    void bareSurnameWithTwoBearersJoinsNeither() {
        List<MergedActor> merged = ActorMerger.merge(List.of(
                person("a", "John Harlan", "Senator", null),
                person("b", "Mary Harlan", "Senator", null),
                person("c", "Harlan", "Senator", null)));
        assertThat(merged).hasSize(3);
    }

    @Test
    void acronymJoinsTheNameThatAnArticleGivesItTo() {
        List<MergedActor> merged = ActorMerger.merge(
                List.of(organization("a", "Harbour Workers League", "HWL"), organization("b", "HWL")));
        assertThat(ids(merged)).containsExactly("org:harbour-workers-league");
    }

    @Test
    void acronymWithoutWitnessStaysAlone() {
        List<MergedActor> merged =
                ActorMerger.merge(List.of(organization("a", "Harbour Workers League"), organization("b", "HWL")));
        assertThat(merged).hasSize(2);
    }

    @Test
    void namesOfOneActorHaveOneBlockingKey() {
        assertThat(ActorMerger.blockingKey(
                        person("a", "Thomas R. Ellison", null, null).actor()))
                .isEqualTo(ActorMerger.blockingKey(
                        person("b", "Ellison", null, null).actor()));
        assertThat(ActorMerger.blockingKey(
                        organization("a", "Harbour Workers' League").actor()))
                .isEqualTo(ActorMerger.blockingKey(organization("b", "H.W.L.").actor()));
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        List<ActorSighting> sightings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String[] names = {"John Harlan", "J. Harlan", "Harlan", "Johnny Harlan"};
            String[] countries = {null, "US", "AU"};
            sightings.add(person("doc" + i, names[i % 4], i % 2 == 0 ? "senator" : null, countries[i % 3]));
        }
        List<MergedActor> expected = ActorMerger.merge(sightings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(sightings, new Random(seed));
            assertThat(ActorMerger.merge(sightings)).isEqualTo(expected);
        }
    }

    @Test
    void governmentIsOneHoweverItIsNamed() {
        LocalActor a = new LocalActor(
                "gov:fr-government", ActorKind.GOVERNMENT, "French government", null, null, "FR", List.of());
        LocalActor b = new LocalActor(
                "gov:fr-government", ActorKind.GOVERNMENT, "government of France", null, null, "FR", List.of());
        List<MergedActor> merged =
                ActorMerger.merge(List.of(new ActorSighting("a", a, 1), new ActorSighting("b", b, 1)));
        assertThat(ids(merged)).containsExactly("gov:fr-government");
    }

    @Test
    void fatherAndSonInOneArticleStayApart() {
        List<MergedActor> merged = ActorMerger.merge(List.of(
                person("a", "John Harlan", null, null),
                person("a", "John Harlan Jr.", null, null),
                person("b", "John Harlan", null, null)));
        assertThat(ids(merged)).containsExactly("person:john-harlan", "person:john-harlan-jr");
    }

    @Test
    void oddRoleOfOneArticleDoesNotWin() {
        List<ActorSighting> sightings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sightings.add(person("doc" + i, "John Harlan", "Senator", "US"));
        }
        sightings.add(person("doc9", "John Harlan", "Surprise Guest Speaker And Senator", "US"));
        assertThat(ActorMerger.merge(sightings).get(0).role()).isEqualTo("Senator");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(ActorMerger.merge(List.of())).isEmpty();
    }

    private static ActorSighting decided(String docId, String value) {
        return new ActorSighting(docId, ActorChoice.parse(value).toLocalActor(List.of()), 1);
    }

    @Test
    void aDecidedActorJoinsTheOneWithItsIdOrItsNameElseIsNew() {
        ActorSighting found = person("a", "Milena Horak", "mayor", null);
        assertThat(ActorMerger.merge(List.of(found, decided("b", "person:milena-horak"))))
                .extracting(MergedActor::actorId, MergedActor::documentCount)
                .containsExactly(tuple("person:milena-horak", 2));
        assertThat(ActorMerger.merge(List.of(decided("b", "person:ana-horak"), found)))
                .extracting(MergedActor::actorId, MergedActor::name)
                .containsExactly(tuple("person:ana-horak", "Ana Horak"), tuple("person:milena-horak", "Milena Horak"));
    }

    @Test
    void anActorThatIsGivenAwayLeavesTheNumbersOfOthersAlone() {
        ActorSighting first = person("a", "John Horak", "farmer", "CZ");
        ActorSighting second = person("b", "John Horak", "general", "US");
        assertThat(ActorMerger.merge(List.of(first, second)))
                .extracting(MergedActor::actorId)
                .containsExactly("person:john-horak", "person:john-horak-2");
        ActorSighting gone = new ActorSighting("a", first.actor().givingAway(List.of("John Horak")), 0);
        assertThat(ActorMerger.merge(List.of(gone, second, decided("a", "person:john-horak-2"))))
                .extracting(MergedActor::actorId, MergedActor::documentCount, MergedActor::role)
                .containsExactly(tuple("person:john-horak-2", 2, "general"));
    }

    @Test
    void aDecidedActorSharesTheBlockOfTheOneItNames() {
        for (String name : List.of("Jean-Claude Duval-Petit", "Anna van der Horak", "Seán O'Neil")) {
            LocalActor found = person("a", name, null, null).actor();
            String id = "person:" + Slug.of(name);
            assertThat(ActorMerger.blockingKey(ActorChoice.parse(id).toLocalActor(List.of())))
                    .isEqualTo(ActorMerger.blockingKey(found));
        }
        for (String name : List.of("Harbour Workers' League", "HWL", "U.N.", "F.B.I.", "Channel 4", "U.S. Steel")) {
            LocalActor found = new LocalActor("org:x", ActorKind.ORGANIZATION, name, null, null, null, List.of());
            String id = "org:" + Slug.of(name);
            assertThat(ActorMerger.blockingKey(ActorChoice.parse(id).toLocalActor(List.of())))
                    .isEqualTo(ActorMerger.blockingKey(found));
        }
    }
}
