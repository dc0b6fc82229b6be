package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.resolve.Annotated;

/** Invented people and organizations in real countries. */
class OrganizationDescriptionsTest {

    private static Referent resolve(String text, String phrase) {
        AnnotatedArticle article = Annotated.of(text);
        return Annotated.resolver(article).resolve(Annotated.span(article, phrase, 1));
    }

    @Test
    void unionIsTheOneThatIsOneByItsName() {
        Referent referent = resolve(
                "The Lagos Crane Drivers' Union met on Monday in a crowded hall. The union demands a bonus.",
                "The union");
        assertThat(referent.id()).isEqualTo("org:lagos-crane-drivers-union");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.RESOLVED);
        assertThat(referent.confidence()).isEqualTo(0.7);
    }

    @Test
    void unionThatIsNamedOnlyLaterIsLessSure() {
        Referent referent =
                resolve("The union met on Monday. The Lagos Crane Drivers' Union demands a bonus.", "The union");
        assertThat(referent.id()).isEqualTo("org:lagos-crane-drivers-union");
        assertThat(referent.confidence()).isEqualTo(0.6);
    }

    @Test
    void oneOfTwoUnionsIsUnresolved() {
        String text =
                "The Lagos Crane Drivers' Union met the Abuja Teachers' Union on Monday. The union demands a bonus.";
        assertThat(resolve(text, "The union")).isEqualTo(Referent.UNRESOLVED);
    }

    @Test
    void europeanUnionIsNotTheUnion() {
        String text = "The European Union paid for the bridge. The union demands a bonus.";
        assertThat(resolve(text, "The union").actor()).isNull();
    }

    @Test
    void companyByTheLastWordOfItsName() {
        String text = "The strikers met Brightholm Terminals in Lagos. The company rejects the number.";
        assertThat(resolve(text, "The company").id()).isEqualTo("org:brightholm-terminals");
    }

    @Test
    void companyByWhatTheArticleSaysItIs() {
        String text = "Kanto Vesterbo, a cement maker in Lagos, cut its prices. The company rejects the number.";
        assertThat(resolve(text, "The company").id()).isEqualTo("org:kanto-vesterbo");
    }

    @Test
    void universityIsNotTheCompany() {
        String text = "The University of Lagos cut its fees. The company rejects the number.";
        assertThat(resolve(text, "The company").actor()).isNull();
    }

    @Test
    void aNameThatHasAWordTwiceIsReadLikeAnyOther() {
        String text = "The New Dockers of New Lagos Union met on Monday. The dockers demand a bonus.";
        assertThat(resolve(text, "The dockers")).isNotNull();
    }

    @Test
    void membersAreTheirUnion() {
        String text = "The Lagos Dockers' Union met on Monday. The dockers demand a bonus.";
        assertThat(resolve(text, "The dockers").id()).isEqualTo("org:lagos-dockers-union");
    }

    @Test
    void otherWorkersAreNotTheUnion() {
        String text = "The Lagos Dockers' Union met on Monday. The teachers demand a bonus.";
        assertThat(resolve(text, "The teachers").actor()).isNull();
    }

    @Test
    void ministryIsTheOneNamedBefore() {
        String text = "Drivers urged the Serbian transport ministry to open the bridge. The ministry refused.";
        assertThat(resolve(text, "The ministry").id()).isEqualTo("gov:rs-transport-ministry");
    }

    @Test
    void anotherMinistryIsUnresolved() {
        String text = "Drivers urged the Serbian transport ministry to open the bridge. The finance ministry refused.";
        assertThat(resolve(text, "The finance ministry")).isEqualTo(Referent.UNRESOLVED);
    }

    @Test
    void governmentOfTwoIsUnresolved() {
        String text = "The French government and the Polish government met. The government refused.";
        assertThat(resolve(text, "The government")).isEqualTo(Referent.UNRESOLVED);
    }

    @Test
    void governmentThatNobodyNamedIsUnresolved() {
        assertThat(resolve("It rained in Lyon. The government refused.", "The government"))
                .isEqualTo(Referent.UNRESOLVED);
    }

    @Test
    void descriptionBehindANameIsTheName() {
        String text = "Uwera Kamaro, a chemist who trained in Lyon, believes that it will work.";
        Referent referent = resolve(text, "a chemist who trained in Lyon");
        assertThat(referent.id()).isEqualTo("person:uwera-kamaro");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.RESOLVED);
    }

    @Test
    void descriptionBeforeANameIsTheName() {
        String text = "The infrastructure minister, Marek Dolnowski, told reporters that the law was old.";
        assertThat(resolve(text, "The infrastructure minister").id()).isEqualTo("person:marek-dolnowski");
    }

    @Test
    void oneMoreInAListIsSomebodyElse() {
        String text = "Amara Okafor, a chemist and a nurse said it would work.";
        assertThat(resolve(text, "a nurse").actor()).isNull();
    }

    @Test
    void twoWhoSpeakTogetherAreNotNamedAsOne() {
        Referent referent =
                resolve("Amara Okafor and Peter Lindgren said it would work.", "Amara Okafor and Peter Lindgren");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.JOINT);
        assertThat(referent.actor()).isNull();
    }

    @Test
    void reasoningOfTheUnionIsTheUnions() {
        String text = "The Lagos Dockers' Union met on Monday. The union's reasoning: The fees are too low.";
        assertThat(resolve(text, "The union's reasoning").id()).isEqualTo("org:lagos-dockers-union");
    }

    @Test
    void counterOfACompanyIsTheCompanys() {
        String text = "The strikers met Brightholm Terminals in Lagos. Brightholm's counter: The fees are fair.";
        Referent referent = resolve(text, "Brightholm's counter");
        assertThat(referent.id()).isEqualTo("org:brightholm-terminals");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.RESOLVED);
    }

    @Test
    void hallOfTheUnionIsNotTheUnion() {
        String text = "The Lagos Dockers' Union met on Monday. The union's hall was full.";
        assertThat(resolve(text, "The union's hall").actor()).isNull();
    }
}
