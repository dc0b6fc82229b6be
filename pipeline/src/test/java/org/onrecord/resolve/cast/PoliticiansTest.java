package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.Annotated;

/** Politicians and parties as the news of many countries prints them; the people are invented. */
class PoliticiansTest {

    private static List<String> ids(String text) {
        return Annotated.cast(text).actors().stream().map(LocalActor::localId).toList();
    }

    private static LocalActor person(String text) {
        return Annotated.cast(text).actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Senator Ada Crane (D-Ohio) voted no. | Democratic Party | US",
                "Governor Ada Crane (R) signed the bill. | Republican Party | US",
                "Ada Crane (Lab, Leeds East) voted no. | Labour Party | GB",
                "Health spokesman Peter Lindgren (CDU) voted no. | Christian Democratic Union | DE",
                "Ada Crane (ANC) walked out of the chamber. | African National Congress | ZA",
                "Minister Ravi Aldern (BJP) opened the bridge. | Bharatiya Janata Party | IN",
                "Councillor Ada Crane (Con) voted no. | Conservative Party | GB",
                "Ada Crane (52) voted no. | - | -",
                "The bridge was opened by Ada Crane | - | -",
            })
    void tagBehindTheNameIsTheParty(String text, String affiliation, String country) {
        assertThat(person(text))
                .extracting(LocalActor::affiliation, LocalActor::countryCode)
                .containsExactly(affiliation, country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republican Ohio Senator Ada Crane voted no. | Senator | Ohio",
                "The Socialist Spanish lawmaker Ada Crane voted no. | lawmaker | Spain",
                "The Social Democratic German lawmaker Ada Crane voted no. | lawmaker | Germany",
                "The Green Austrian senator Ada Crane voted no. | senator | Austria",
                "Labour MP Ada Crane voted no. | Labour MP | -",
            })
    void partyBeforeAPlaceIsNoPartOfTheTitle(String text, String role, String affiliation) {
        LocalActor person = person(text);
        assertThat(person.role()).isEqualTo(role);
        assertThat(person.affiliation()).isEqualTo(affiliation.equals("-") ? null : affiliation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Friday shadow Chancellor Ada Crane opened the debate. | shadow Chancellor",
                "On Friday vice President Ada Crane opened the bridge. | vice President",
                "On Friday gubernatorial Candidate Ada Crane opened the market. | gubernatorial Candidate",
                "On Friday caretaker Prime Minister Ada Crane opened the bridge. | caretaker Prime Minister",
                "An investigation of former acting director Ada Crane began. | former acting director",
                "On Friday President-elect Ada Crane opened the bridge. | President-elect",
                "On Friday Prime Minister-designate Ada Crane opened the bridge. | Prime Minister-designate",
                "On Friday evening Chancellor Ada Crane opened the debate. | Chancellor",
                "The refugees President Ada Crane met were tired. | President",
            })
    void titlesHaveTheirRankAndTenure(String text, String role) {
        assertThat(person(text).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday the Democrats left the hall. | org:democrats",
                "On Monday the Social Democrats left the hall. | org:social-democrats",
                "On Monday the Christian Democrats left the hall. | org:christian-democrats",
                "On Monday the Tories left the hall. | org:tories",
                "On Monday Tory lawmakers left the hall. | group:tory-lawmakers",
                "On Monday Socialist senators left the hall. | group:socialist-senators",
                "On Monday Knesset leaders left the hall. | group:knesset-leaders",
            })
    void membersOfAPartyAreThePartyAndSomeOfThemAGroup(String text, String id) {
        assertThat(ids(text)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"On Monday the liberals left the hall.", "On Monday the democratic vote was counted."})
    void wordsInLowerCaseAreNoPartysMembers(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void partyAndSeatAreNoOrganization() {
        assertThat(ids("Ada Crane, D-NJ, and Tom Hodic, DFL-Duluth, voted no."))
                .containsExactly("person:ada-crane", "person:tom-hodic");
    }
}
