package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.Span;
import org.onrecord.resolve.Annotated;

/** Invented people and events in real countries. */
class ReferenceResolverTest {

    private static Referent resolve(String text, String phrase) {
        return resolve(text, phrase, 1);
    }

    private static Referent resolve(String text, String phrase, int occurrence) {
        AnnotatedArticle article = Annotated.of(text);
        return Annotated.resolver(article).resolve(Annotated.span(article, phrase, occurrence));
    }

    @Test
    void nameIsItself() {
        Referent referent = resolve("Amara Okafor said the bridge was safe.", "Amara Okafor");
        assertThat(referent.id()).isEqualTo("person:amara-okafor");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.NAMED);
    }

    @Test
    void sheWhoGoesOnSpeakingIsTheSpeakerBefore() {
        String text =
                "Justice Sonia Okafor took on a larger role. This month, she wrote a dissent. It was read in court.\n\n"
                        + "The judges are doing what they can, Professor Lee Brandt said.\n\n\"It's still the old court,\" she said.";
        assertThat(resolve(text, "she", 2).id()).isEqualTo("person:lee-brandt");
    }

    @Test
    void descriptionDoesNotLeadUpToSomebodyWhoComesMuchLater() {
        String between =
                "It rained all day. The bridge was closed. The ferry did not run. Schools stayed shut. Nobody was hurt. ";
        String late = "Peter Lindgren, the mayor of Graz, sent a telegram.";
        assertThat(resolve("The Graz mayor praised the engineers. " + late, "The Graz mayor")
                        .id())
                .isEqualTo("person:peter-lindgren");
        assertThat(resolve("The Graz mayor praised the engineers. " + between + between + late, "The Graz mayor")
                        .id())
                .isNull();
    }

    @Test
    void hisBelongsToTheOwnerBefore() {
        String text = "Hugh Tanner lost. It rained. Some saw Peter Lindgren's words as part of his long quarrel.";
        assertThat(resolve(text, "his").id()).isEqualTo("person:peter-lindgren");
    }

    @Test
    void whoIsOnlyNamedInAQuotationIsNotMeantOutsideOfIt() {
        String text =
                "Hugh Tanner spoke first in Oslo. “Peter Lindgren knows this. Peter Lindgren will pay.” He said the pier was too small.";
        assertThat(resolve(text, "He").id()).isNotEqualTo("person:peter-lindgren");
    }

    @Test
    void nullIsNobody() {
        AnnotatedArticle article = Annotated.of("It rained.");
        assertThat(Annotated.resolver(article).resolve(null)).isEqualTo(Referent.NONE);
    }

    @Test
    void titleAndNameIsTheName() {
        String text = "Norwegian Foreign Minister Amara Okafor said the bridge was safe.";
        assertThat(resolve(text, "Norwegian Foreign Minister Amara Okafor").id())
                .isEqualTo("person:amara-okafor");
    }

    @Test
    void spokesmanForSomebodyIsNotThatSomebody() {
        Referent referent =
                resolve("A spokesman for Amara Okafor said the bridge was safe.", "A spokesman for Amara Okafor");
        assertThat(referent).isEqualTo(Referent.ANONYMOUS);
    }

    @Test
    void namedSpokesmanOfSomebodyIsTheSpokesman() {
        String text = "Okafor's spokesman, Peter Lindgren, said the bridge was safe. Amara Okafor was away.";
        assertThat(resolve(text, "Okafor's spokesman, Peter Lindgren,").id()).isEqualTo("person:peter-lindgren");
    }

    @Test
    void appositionBehindTheNameDoesNotHideIt() {
        String text = "Hugh Tanner, a doctor in Leeds, said the ward was full.";
        assertThat(resolve(text, "Hugh Tanner, a doctor in Leeds,").id()).isEqualTo("person:hugh-tanner");
    }

    @Test
    void somebodysCampaignIsTheCampaign() {
        String text = "Walter Brandt's campaign said it had raised more.";
        assertThat(resolve(text, "Walter Brandt's campaign").id()).isEqualTo("org:brandt-campaign");
    }

    @Test
    void pronounIsTheSubjectOfTheSentenceBefore() {
        String text = "Pavel Sorokin met Julien Marchetti in Geneva. \"We are close,\" he said.";
        Referent referent = resolve(text, "he");
        assertThat(referent.id()).isEqualTo("person:pavel-sorokin");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.RESOLVED);
    }

    @Test
    void pronounIsTheSisterAndNotWhoseSisterSheIs() {
        String named = """
        The victims, Elena Norberg and Joseph Adeyemi, died of smoke inhalation. Norberg's sister, Carla, wept as the \
        verdict was read.

        "Nothing brings them back," she said.""";
        assertThat(resolve(named, "she").id()).isEqualTo("person:carla");
        String unnamed = """
        The victims, Elena Norberg and Joseph Adeyemi, died of smoke inhalation. Norberg's sister wept as the verdict was read.

        "Nothing brings them back," she said.""";
        assertThat(resolve(unnamed, "she").actor()).isNull();
    }

    @Test
    void whoSpeaksOnConditionOfAnonymityIsAnonymous() {
        String text =
                "A State Department official was worried. The official, who spoke on condition of anonymity, said the talks had failed.";
        assertThat(resolve(text, "The official")).isEqualTo(Referent.ANONYMOUS);
    }

    @Test
    void anOrganizationsNameAndItsKindIsTheOrganization() {
        String text = "The United Retail Workers union called the plan a betrayal.";
        assertThat(resolve(text, "The United Retail Workers union").id()).isEqualTo("org:united-retail-workers");
        assertThat(resolve("The United Retail Workers union leader said no.", "The United Retail Workers union leader")
                        .actor())
                .isNull();
    }

    @Test
    void pronounAgreesInGender() {
        String text =
                "Martha Ellison met Robert Marchetti in Geneva. They talked for an hour. Later she said it was over.";
        assertThat(resolve(text, "she").id()).isEqualTo("person:martha-ellison");
    }

    @Test
    void pronounIsNotSomebodyInsideTheQuote() {
        String text = "Robert Marchetti spoke first. “Thomas Ellison knows this,” he said.";
        AnnotatedArticle article = Annotated.of(text);
        Span he = Annotated.span(article, "he", 1);
        Statement said = new Statement(Annotated.span(article, "Thomas Ellison knows this", 1), true, he, null);
        Referent referent = Annotated.resolver(article, said).resolve(he);
        assertThat(referent.id()).isEqualTo("person:robert-marchetti");
    }

    @Test
    void pronounWithNobodyBeforeItIsUnresolved() {
        assertThat(resolve("He said the road was closed.", "He")).isEqualTo(Referent.UNRESOLVED);
    }

    @Test
    void relativePronounIsTheNameBeforeIt() {
        String text = "The award went to Amara Okafor, who said she was surprised.";
        assertThat(resolve(text, "who").id()).isEqualTo("person:amara-okafor");
    }

    @Test
    void titleIsTheOneWhoHasIt() {
        String text = "Interior Minister Ivo Lindqvist met Mayor Carla Benson. The minister said the road would open.";
        Referent referent = resolve(text, "The minister");
        assertThat(referent.id()).isEqualTo("person:ivo-lindqvist");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.RESOLVED);
    }

    @Test
    void titleThatNobodyHasIsUnresolved() {
        String text = "Interior Minister Ivo Lindqvist was away. The bishop said the road would open.";
        assertThat(resolve(text, "The bishop")).isEqualTo(Referent.UNRESOLVED);
    }

    @Test
    void titleThatTwoPeopleHaveIsUnresolved() {
        String text = "Senator Walter Brandt and Senator Carla Benson came. The senator said the road would open.";
        assertThat(resolve(text, "The senator").actor()).isNull();
    }

    @Test
    void unnamedOfficialsAreAnonymous() {
        assertThat(resolve("Two officials said the road would open.", "Two officials"))
                .isEqualTo(Referent.ANONYMOUS);
        assertThat(resolve("People close to the talks said it would fail.", "People close to the talks")
                        .status())
                .isEqualTo(ReferenceStatus.ANONYMOUS);
    }

    @Test
    void officialsOfANationAreAnonymousButTheGroupIsKnown() {
        Referent referent = resolve("U.S. officials said the ship had left.", "U.S. officials");
        assertThat(referent.status()).isEqualTo(ReferenceStatus.ANONYMOUS);
        assertThat(referent.id()).isEqualTo("group:us-officials");
    }

    @Test
    void capitalThatActsIsTheCountry() {
        assertThat(resolve("Moscow says it will not give way.", "Moscow").id()).isEqualTo("country:ru");
    }

    @Test
    void nationalityTellsWhichPresident() {
        String text =
                "French President Julien Marchetti met Brazilian President Rui Carvalho. The Brazilian president said it was late.";
        assertThat(resolve(text, "The Brazilian president").id()).isEqualTo("person:rui-carvalho");
    }

    @Test
    void organizationByItsHeadNoun() {
        String text =
                "The Lindqvist Institute for Peace Research published the list. The institute said it was complete.";
        assertThat(resolve(text, "The institute").id()).isEqualTo("org:lindqvist-institute-for-peace-research");
    }

    @Test
    void pronounsAndTitlesThatAreSureAreMentions() {
        AnnotatedArticle article =
                Annotated.of("Interior Minister Ivo Lindqvist arrived. He smiled. The minister said nothing.");
        ReferenceResolver resolver = Annotated.resolver(article);
        assertThat(ReferringMentions.find(article, resolver))
                .extracting(mention ->
                        article.slice(mention.span()) + " " + mention.how().label() + " " + mention.localId())
                .containsExactly("He pronoun person:ivo-lindqvist", "The minister title person:ivo-lindqvist");
    }

    @Test
    void firstPersonIsNotGuessed() {
        assertThat(resolve("Amara Okafor spoke. “I saw it,” she said.", "I").actor())
                .isNull();
    }
}
