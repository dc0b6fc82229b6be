package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.Annotated;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;

/** Invented people and organizations in real countries. */
class OrganizationNamesTest {

    private static List<String> ids(String text) {
        return Annotated.cast(text).actors().stream().map(LocalActor::localId).toList();
    }

    @Test
    void firstWordOfACompanysNameIsTheCompany() {
        String text = "The crews met Brightholm Terminals in Lagos. The strikers want Brightholm to hire guards. "
                + "Brightholm's counter came late. Brightholm said it would hire four.";
        Cast cast = Annotated.cast(text);
        assertThat(cast.actor("org:brightholm-terminals").aliases()).containsExactly("Brightholm");
        assertThat(ids(text)).doesNotContain("person:brightholm");
    }

    @Test
    void surnameOfSomebodyIsNotTheCompanyThatBearsIt() {
        String text = "Peter Lindgren founded Lindgren Shipping in 1990. Lindgren sold it last year.";
        Cast cast = Annotated.cast(text);
        assertThat(cast.actor("person:peter-lindgren").aliases()).containsExactly("Lindgren");
        assertThat(cast.actor("org:lindgren-shipping").aliases()).isEmpty();
    }

    @Test
    void twoNamesWithAnArticleBetweenAreTwoOrganizations() {
        String text =
                "Both the Norland Federation of Teachers and the Ostland Education Association endorsed her early.";
        assertThat(ids(text))
                .containsExactlyInAnyOrder("org:norland-federation-of-teachers", "org:ostland-education-association");
    }

    @Test
    void nationIsNotTheCompanyThatBeginsWithIt() {
        String text = "Kenya Airlines grounded its fleet. Kenya wants an inquiry.";
        assertThat(ids(text)).contains("country:ke");
    }

    @Test
    void companyThatIsTaggedAsAPlaceIsACompany() {
        String text =
                "The plant of Umbeko Biologics opened in the east of Kigali. A crowd wants that Umbeko Biologics pays.";
        assertThat(ids(text)).contains("org:umbeko-biologics");
    }

    @Test
    void nameThatIsSaidToBeACampaignGroupIsAnOrganization() {
        String text =
                "Teachers Without Borders Lagos, a campaign group based in Abuja, demanded that the fees be published.";
        assertThat(ids(text)).contains("org:teachers-without-borders-lagos");
    }

    @Test
    void manWhoIsSaidToBeADoctorIsNoOrganization() {
        assertThat(ids("Hugh Tanner, a company doctor, said the ward was full."))
                .containsExactly("person:hugh-tanner");
    }

    @Test
    void ownerOfAChiefExecutiveIsACompany() {
        String text = "\"It is done,\" Peter Lindgren, Vesterbo's chief executive, said on Tuesday.";
        assertThat(ids(text)).contains("org:vesterbo").doesNotContain("person:vesterbo");
    }

    @Test
    void ministryOfANationIsAGovernmentActor() {
        LocalActor ministry = Annotated.cast("Drivers urged the Serbian transport ministry to open the bridge.")
                .actor("gov:rs-transport-ministry");
        assertThat(ministry.kind()).isEqualTo(ActorKind.GOVERNMENT);
        assertThat(ministry.countryCode()).isEqualTo("RS");
    }

    @Test
    void aForceIsOneWithAndWithoutItsNation() {
        String text = """
        The Air Force said the noise would end. The United States Air Force flies from Harlow Field, and the U.S. Air \
        Force did not say when it would stop.""";
        Cast cast = Annotated.cast(text);
        LocalActor force = cast.actor("org:u-s-air-force");
        assertThat(force.name()).isEqualTo("U.S. Air Force");
        assertThat(force.countryCode()).isEqualTo("US");
        assertThat(ids(text))
                .containsOnlyOnce("org:u-s-air-force")
                .doesNotContain("org:air-force", "org:united-states-air-force");
    }

    @Test
    void forcesOfTwoNationsStayTwo() {
        String text = """
        The Indian Air Force and the Pakistan Air Force said on Monday that their pilots were safe. An Air Force \
        plane was lost.""";
        assertThat(ids(text)).contains("org:indian-air-force", "org:pakistan-air-force");
    }

    @Test
    void aBarThatKeepsItsOwnersPossessiveIsNoPerson() {
        String text = """
        Kirkland opened a store in May, and Bailey's closed. The bar, Bailey's, was in Fenton Street. Bailey's is where \
        they met, Rosa Lind said.""";
        assertThat(ids(text)).contains("org:bailey", "person:rosa-lind").doesNotContain("person:bailey");
    }

    @Test
    void whoOwnsSomethingIsStillAPerson() {
        String text = "Rosa Bailey sold the bar. Bailey's was the better offer. The other, Bailey's, was lower.";
        assertThat(ids(text)).contains("person:rosa-bailey").doesNotContain("org:baileys");
        assertThat(ids("Mr. Bailey left. The idea, Bailey's, was bold.")).doesNotContain("org:baileys");
        assertThat(ids("A friend of Bailey's said the boat was Bailey's.")).doesNotContain("org:baileys");
    }

    @Test
    void theBareWordOfAFirmIsTheFirmEvenWhereItIsATownsToo() {
        String text = """
        Kirkland Corp. said Thursday that its profit fell. Kirkland now expects less. Shares of Kirkland, based in Columbus, \
        Ohio, fell. Kirkland will close 40 stores. In the first half, Kirkland's sales rose. Bailey's, which sells heaters, rose.""";
        Cast cast = Annotated.cast(text);
        assertThat(cast.actor("org:kirkland-corp").aliases()).containsExactly("Kirkland");
        assertThat(ids(text)).contains("org:bailey").noneMatch(id -> id.startsWith("person:"));
    }

    @Test
    void aStatesMinistryIsOneWithCapitalsAndWithout() {
        String text =
                "The Swedish Defense Ministry denied the report. The Swedish defence ministry called it wrong on Monday.";
        assertThat(ids(text)).contains("gov:se-defence-ministry").noneMatch(id -> id.startsWith("org:"));
    }

    @Test
    void theWestBankIsNotTheWest() {
        assertThat(ids("Students came from Kosovo and the West Bank. They said the road was closed."))
                .doesNotContain("bloc:the-west");
    }

    @Test
    void governmentInACapitalIsTheStatesGovernment() {
        String text = "Fishermen asked the government in Santiago to share the cost. The Chilean government refused.";
        assertThat(ids(text)).containsExactly("gov:cl-government");
    }

    @Test
    void governmentInAnotherTownIsNotTheStates() {
        assertThat(ids("Fishermen asked the government in Iquique to share the cost."))
                .doesNotContain("gov:cl-government");
    }

    @Test
    void brandThatIsTaggedAsAPersonIsAnOrganization() {
        assertThat(ids("Peter Lindgren told Fox that the ward was full. Fox said it had a film of it."))
                .contains("org:fox")
                .doesNotContain("person:fox");
    }

    @Test
    void personWithABrandsNameStaysAPerson() {
        assertThat(ids("Emma Fox said the ward was full. Fox left at noon.")).containsExactly("person:emma-fox");
    }

    @Test
    void abbreviationInBracketsShowsTheNameBeforeIt() {
        String text =
                "The Organization for Trade and Cooperation in Europa (OTCE) met on Monday. The OTCE was content.";
        LocalActor body = Annotated.cast(text).actor("org:organization-for-trade-and-cooperation-in-europa");
        assertThat(body.aliases()).containsExactly("OTCE");
        assertThat(ids(text)).doesNotContain("org:otce");
    }

    @Test
    void whatHasOtherLettersIsNotSpelledOut() {
        assertThat(ids("The Mayor of Karvosh spoke on (WRXT) on Monday.")).noneMatch(id -> id.contains("karvosh"));
    }

    @Test
    void senateOfANationHasItsCountry() {
        assertThat(Annotated.cast("The U.S. Senate rejected the plan. The Senate meets again in May.")
                        .actor("org:senate")
                        .countryCode())
                .isEqualTo("US");
        assertThat(Annotated.cast("The Senate rejected the plan in the end.")
                        .actor("org:senate")
                        .countryCode())
                .isNull();
    }
}
