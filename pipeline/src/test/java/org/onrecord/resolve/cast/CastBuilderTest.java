package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.Annotated;

/** Invented people and events in real countries. */
class CastBuilderTest {

    private static List<String> ids(String text) {
        return Annotated.cast(text).actors().stream().map(LocalActor::localId).toList();
    }

    private static LocalActor actor(String text, String id) {
        Cast cast = Annotated.cast(text);
        assertThat(cast.actor(id)).as("%s among %s", id, cast.actors()).isNotNull();
        return cast.actor(id);
    }

    @Test
    void surnameIsNoSecondActor() {
        LocalActor person = actor(
                "Deputy Foreign Minister Pavel Sorokin met reporters. Sorokin's aides left early. Sorokin smiled.",
                "person:pavel-sorokin");
        assertThat(person.aliases()).containsExactly("Sorokin");
        assertThat(ids("Deputy Foreign Minister Pavel Sorokin met reporters. Sorokin smiled."))
                .containsExactly("person:pavel-sorokin");
    }

    @Test
    void roleIsTheFullestTitle() {
        String text =
                "Deputy Secretary of State Martha Ellison arrived on Monday. Secretary Ellison said the talks would go on.";
        assertThat(actor(text, "person:martha-ellison").role()).isEqualTo("Deputy Secretary of State");
    }

    @Test
    void hospitalsAndMuseumsAct() {
        String text =
                "Harlow General Hospital said it would hire 40 nurses. Protesters marched over the Harlow Bridge.";
        assertThat(ids(text)).contains("org:harlow-general-hospital").doesNotContain("org:harlow-bridge");
    }

    @Test
    void roleIsToldAsFarAsItIsRead() {
        assertThat(actor("Karvosh United sporting director Peter Lindgren denied the rift.", "person:peter-lindgren")
                        .role())
                .isEqualTo("Karvosh United sporting director");
        assertThat(actor("Norwegian Deputy Foreign Minister Pavel Sorokin left.", "person:pavel-sorokin")
                        .role())
                .isEqualTo("Deputy Foreign Minister");
    }

    @Test
    void roleFromAnAppositionBehindTheName() {
        String text = "Martha Ellison, undersecretary of state for political affairs, said the talks would go on.";
        assertThat(actor(text, "person:martha-ellison").role())
                .isEqualTo("undersecretary of state for political affairs");
    }

    @Test
    void roleBetweenPossessorAndNameHasItsCountry() {
        LocalActor person = actor(
                "Russia's chief negotiator, Deputy Foreign Minister Pavel Sorokin, left the room.",
                "person:pavel-sorokin");
        assertThat(person.role()).isEqualTo("Deputy Foreign Minister");
        assertThat(person.countryCode()).isEqualTo("RU");
    }

    @Test
    void nationalityBeforeTheTitleIsTheCountryAndNotTheRole() {
        LocalActor person = actor("French President Julien Marchetti spoke in Lyon.", "person:julien-marchetti");
        assertThat(person.role()).isEqualTo("President");
        assertThat(person.countryCode()).isEqualTo("FR");
    }

    @Test
    void organizationBeforeTheTitleIsTheAffiliation() {
        LocalActor person =
                actor("White House press secretary Dana Whitfield declined to comment.", "person:dana-whitfield");
        assertThat(person.role()).isEqualTo("press secretary");
        assertThat(person.affiliation()).isEqualTo("White House");
        assertThat(person.countryCode()).isEqualTo("US");
    }

    @Test
    void abbreviatedTitleIsWrittenOut() {
        LocalActor person = actor("Sen. Walter Brandt (R-Ohio) voted against the plan.", "person:walter-brandt");
        assertThat(person.role()).isEqualTo("Senator");
        assertThat(person.affiliation()).isEqualTo("Republican Party");
        assertThat(person.countryCode()).isEqualTo("US");
    }

    @Test
    void doctorInAppositionIsARole() {
        assertThat(actor("Hugh Tanner, a doctor, said the ward was full.", "person:hugh-tanner")
                        .role())
                .isEqualTo("doctor");
    }

    @Test
    void inAListATitleBelongsToTheNameBehindIt() {
        String text = "The guests were Treasurer Kate Aldern, Secretary of State Lena Hodic and Mayor Tim Okafor.";
        assertThat(actor(text, "person:kate-aldern").role()).isEqualTo("Treasurer");
        assertThat(actor(text, "person:lena-hodic").role()).isEqualTo("Secretary of State");
        assertThat(actor("Ben Crane, a spokesman for Governor Ada Lind, spoke.", "person:ben-crane")
                        .role())
                .isEqualTo("spokesman for Governor Ada Lind");
    }

    @Test
    void titlesWithHyphensStayWhole() {
        assertThat(actor("The far-right radio host Tim Aldersby praised it.", "person:tim-aldersby")
                        .role())
                .isEqualTo("far-right radio host");
        assertThat(actor("Editor-in-Chief Ben Aldern quit.", "person:ben-aldern")
                        .role())
                .isEqualTo("Editor-in-Chief");
    }

    @Test
    void anAssistantSecretaryOfStateForSomethingIsNoMinisterOfBritain() {
        String text = "Anne Richter, the assistant secretary of state for population and migration, spoke.";
        assertThat(actor(text, "person:anne-richter").countryCode()).isEqualTo("US");
        assertThat(actor("Ada Crane, the secretary of state for transport, spoke.", "person:ada-crane")
                        .countryCode())
                .isEqualTo("GB");
    }

    @Test
    void aNameThatIsSaidToBeAFirmIsNoPerson() {
        assertThat(actor("Davis Karvosh, a law firm, sued the port.", "org:davis-karvosh")
                        .kind())
                .isEqualTo(ActorKind.ORGANIZATION);
        assertThat(actor("Davis Karvosh, a law firm partner, sued the port.", "person:davis-karvosh")
                        .kind())
                .isEqualTo(ActorKind.PERSON);
    }

    @Test
    void partyAndStateOfAPoliticianAreNoOrganization() {
        Cast cast = Annotated.cast("Jane Aldersby, D-NJ, and Tom Hodic, R-SC, voted no.");
        assertThat(cast.actors()).noneMatch(actor -> actor.localId().matches("org:[dr]-.*"));
    }

    @Test
    void nameWithoutTitleHasNoRole() {
        LocalActor person = actor("Hugh Tanner walked home in the rain.", "person:hugh-tanner");
        assertThat(person.role()).isNull();
        assertThat(person.affiliation()).isNull();
        assertThat(person.countryCode()).isNull();
    }

    @Test
    void peopleWithOneSurnameStayApart() {
        String text = "Robert Ellison opened the factory in May. His wife, Martha Ellison, runs the union.\n\n"
                + "Mrs. Ellison said the hall was full. Mr. Ellison disagreed.";
        Cast cast = Annotated.cast(text);
        assertThat(cast.actor("person:robert-ellison").aliases())
                .isEqualTo(cast.actor("person:martha-ellison").aliases());
        assertThat(cast.mentions().stream().map(ActorMention::localId))
                .containsExactly(
                        "person:robert-ellison",
                        "person:martha-ellison",
                        "person:martha-ellison",
                        "person:robert-ellison");
    }

    @Test
    void formOfAddressOfTheOtherGenderIsSomebodyElse() {
        String text = "Martha Ellison gave a speech. Mr. Ellison was not there.";
        assertThat(ids(text)).containsExactly("person:martha-ellison", "person:mr-ellison");
    }

    @Test
    void nicknameIsPartOfTheName() {
        String text = "William \"Buck\" Harlan won the race. Harlan thanked the crowd.";
        assertThat(ids(text)).hasSize(1);
    }

    @Test
    void shortFormOfAGivenNameIsTheSamePerson() {
        assertThat(ids("Thomas Ellison spoke first. Tom Ellison then left.")).hasSize(1);
    }

    @Test
    void acronymInBracketsIsAnAlias() {
        String text = "The Harbour Workers Association (HWA) called a strike. The HWA met on Tuesday in Dublin.";
        LocalActor actor = actor(text, "org:harbour-workers-association");
        assertThat(actor.aliases()).contains("HWA");
    }

    @Test
    void unitedStatesIsOneActorHoweverWritten() {
        String text = "The United States wants talks. The U.S. insists on it. The US will not give way.";
        assertThat(ids(text)).containsExactly("country:us");
    }

    @Test
    void seatOfGovernmentIsAGovernment() {
        LocalActor actor = actor("The Kremlin rejected the offer.", "gov:kremlin");
        assertThat(actor.kind()).isEqualTo(ActorKind.GOVERNMENT);
        assertThat(actor.countryCode()).isEqualTo("RU");
    }

    @Test
    void nationsGovernmentIsOneActorInBothOrders() {
        String text = "The French government raised the tax. The government of France will explain it.";
        assertThat(ids(text)).containsExactly("gov:fr-government");
    }

    @Test
    void officialsOfANationAreAGroup() {
        LocalActor actor = actor("U.S. officials said the ship had left.", "group:us-officials");
        assertThat(actor.kind()).isEqualTo(ActorKind.GROUP);
        assertThat(actor.countryCode()).isEqualTo("US");
    }

    @Test
    void treatiesMonthsAndPartisansAreNoPeople() {
        String text = "The Harbour Safety Treaty of May was signed by a Democrat on Monday.";
        assertThat(Annotated.cast(text).actors()).noneMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    @Test
    void surnameWithAParticleAtTheHeadOfASentenceIsTheSamePerson() {
        String text = "Mayor Ana de Souza opened the bridge. De Souza thanked the builders.";
        assertThat(ids(text)).containsExactly("person:ana-de-souza");
    }

    @Test
    void fatherAndSonAreTwoPeople() {
        String text = "John Harlan founded the firm in 1950. John Harlan Jr. sold it last year.";
        assertThat(ids(text)).containsExactly("person:john-harlan", "person:john-harlan-jr");
    }

    @Test
    void sonIsNamedByHisGivenNameAndJunior() {
        String text =
                "John Harlan founded the firm in 1950. John Harlan Jr. sold it last year. John Jr. then left the town.";
        assertThat(actor(text, "person:john-harlan-jr").aliases()).containsExactly("John Jr.");
        assertThat(ids(text)).containsExactly("person:john-harlan", "person:john-harlan-jr");
    }

    @Test
    void editorsBracketsAreNoPartOfAName() {
        assertThat(ids("The town grew under Mayor [Amina] Harlan in 1950.")).containsExactly("person:amina-harlan");
    }

    @Test
    void timeOfAnOfficeIsNoPartOfItsTitle() {
        String text =
                "Lena Harlan, now governor of New Jersey, met Then-Mayor Paul Varga and then police chief Tom Sorel.";
        assertThat(actor(text, "person:lena-harlan").role()).isEqualTo("governor of New Jersey");
        assertThat(actor(text, "person:paul-varga").role()).isEqualTo("Mayor");
        assertThat(actor(text, "person:tom-sorel").role()).isEqualTo("police chief");
    }

    @Test
    void generationIsNoPerson() {
        assertThat(ids("Lena Harlan is losing support. Millennials turned away."))
                .containsExactly("person:lena-harlan");
    }

    @Test
    void familyIsAGroup() {
        String text = "Martha Ellison and Robert Ellison own the paper. The Ellisons bought it in May.";
        assertThat(ids(text)).contains("group:ellison-family").doesNotContain("person:ellisons");
    }

    @Test
    void placeThatPeopleAreInIsNoPerson() {
        String text = "Two bridges near Zarqiya were destroyed. Troops in Zarqiya left at noon.";
        assertThat(Annotated.cast(text).actors()).noneMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    @Test
    void countryWithAnEpithetIsNoPerson() {
        String text =
                "\"Plucky Cuba, so far from the sun and so close to the sea,\" the fishermen often say. Cuba said it would sign.";
        assertThat(Annotated.cast(text).actors())
                .extracting(LocalActor::localId)
                .contains("country:cu")
                .doesNotContain("person:plucky-cuba");
    }

    @Test
    void surnameThatIsACountrysNameToo() {
        String text =
                "Ingvild Jordan of the harbour board said it would sign. Ms. Jordan said more talks would follow.";
        assertThat(Annotated.cast(text).actors())
                .extracting(LocalActor::localId)
                .contains("person:ingvild-jordan");
    }

    @Test
    void surnameWithAnApostropheThatTheTaggerMisses() {
        String text = "The harbour opened late, with former Maryland Gov. Martin O’Brolin calling the delay a scandal.";
        assertThat(Annotated.cast(text).actors())
                .extracting(LocalActor::localId)
                .contains("person:martin-obrolin");
    }

    @Test
    void nameWhoseSurnameIsAPersonsIsNoOrganization() {
        String text =
                "Graz News anchor Ilva Kelly was seen in the tower. The chairman has spoken about a Graz Broadcasting special with "
                        + "Ilva Kelly airing on May 23. Kelly met the mayor. Kelly had asked for it.";
        assertThat(Annotated.cast(text).actors())
                .extracting(LocalActor::localId)
                .contains("person:ilva-kelly")
                .doesNotContain("person:kelly", "org:ilva-kelly");
    }

    @Test
    void leadershipOfAPartyIsNoGovernment() {
        String text = "Republican leadership rejected the plan. Republican leadership said it would vote no.";
        assertThat(Annotated.cast(text).actors())
                .extracting(LocalActor::localId, LocalActor::kind)
                .containsExactly(tuple("group:republican-leadership", ActorKind.GROUP));
    }

    @Test
    void verbOfAHeadlineIsNoPartOfAName() {
        String text =
                "Tomas Okello Says Varga, ‘Far Left’ Pose A Threat To The Dam.\n\nTomas Okello said on Monday that Ilse Varga was wrong.";
        assertThat(Annotated.cast(text).actors())
                .extracting(LocalActor::localId)
                .containsExactlyInAnyOrder("person:tomas-okello", "person:ilse-varga");
    }

    @Test
    void wordsBeforeACapitalisedTitleAreNoPartOfIt() {
        String text = "On the question of refugees President Julien Marchetti was silent.";
        assertThat(actor(text, "person:julien-marchetti").role()).isEqualTo("President");
    }

    @Test
    void countryWhereThingsHappenIsNoActor() {
        assertThat(ids("The lorry was found in Hungary. Two drivers were held in Romania."))
                .isEmpty();
        assertThat(ids("Hungary closed the road. The lorry was found in Romania."))
                .containsExactly("country:hu");
    }

    @Test
    void nameThatTheTaggerTakesForAPlaceIsAPersonWithATitle() {
        String text =
                "\"We are ready,\" Georgia Lindqvist, undersecretary of state for political affairs, said Tuesday.";
        assertThat(actor(text, "person:georgia-lindqvist").countryCode()).isEqualTo("US");
    }

    @Test
    void countryOfAPresidentFromADescriptionElsewhere() {
        String text = "President Ivo Lindqvist flew home. Norway's president has said little about it.";
        assertThat(actor(text, "person:ivo-lindqvist").countryCode()).isEqualTo("NO");
    }

    @Test
    void textWithoutNamesHasNoActors() {
        assertThat(ids("It rained all night and the road was closed until noon."))
                .isEmpty();
    }

    @Test
    void mentionIsTheBareNameAndDesignationHasTheTitle() {
        AnnotatedArticle article = Annotated.of("On Sunday Foreign Minister Amara Okafor flew home.");
        Cast cast = Annotated.cast(article);
        ActorMention mention = cast.mentions().get(0);
        assertThat(article.slice(mention.span())).isEqualTo("Amara Okafor");
        assertThat(article.slice(cast.designation(mention))).isEqualTo("Foreign Minister Amara Okafor");
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(ids("INTERIOR MINISTER Ivo Lindqvist met U.S. officials. Minister Lindqvist left."))
                    .contains("person:ivo-lindqvist", "group:us-officials");
        } finally {
            Locale.setDefault(before);
        }
    }
}
