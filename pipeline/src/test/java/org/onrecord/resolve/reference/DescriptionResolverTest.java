package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.resolve.Annotated;

/** Whom titles mean in the politics of many countries; the people are invented. "-" is nobody who is sure. */
class DescriptionResolverTest {

    private static void check(String text, String phrase, String id) {
        AnnotatedArticle article = Annotated.of(text);
        Referent referent = Annotated.resolver(article).resolve(Annotated.span(article, phrase, 1));
        assertThat(referent.id()).isEqualTo(id);
    }

    private static final String CANDIDATES =
            "Labour nominee Ada Crane met Conservative nominee Tom Hodic in Leeds on Monday. It rained all day.";
    private static final String PEERS =
            "Liberal Democrat peer Ada Crane met Tom Hodic, a Conservative peer, in Leeds on Monday. It rained all day.";
    private static final String MPS =
            "MP Ada Crane (BJP) met MP Tom Hodic (AAP) in Delhi on Monday. It rained all day.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                CANDIDATES + " The Tory candidate smiled. | The Tory candidate | person:tom-hodic",
                CANDIDATES + " The Labour candidate smiled. | The Labour candidate | person:ada-crane",
                CANDIDATES + " The Green candidate smiled. | The Green candidate | -",
                CANDIDATES + " The candidate smiled. | The candidate | -",
                MPS + " The BJP MP left early. | The BJP MP | person:ada-crane",
                MPS + " The AAP MP left early. | The AAP MP | person:tom-hodic",
                MPS + " The ANC MP left early. | The ANC MP | -",
                PEERS + " The Liberal Democrat peer left early. | The Liberal Democrat peer | person:ada-crane",
                PEERS + " The Tory peer left early. | The Tory peer | person:tom-hodic",
                PEERS + " The Labour peer left early. | The Labour peer | -",
            })
    void partyTellsOneFromTheOther(String text, String phrase, String id) {
        check(text, phrase, id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Deputy Prime Minister Ada Crane opened the bridge. The deputy prime minister smiled. | The deputy prime minister | person:ada-crane",
                "Deputy Prime Minister Ada Crane opened the bridge. The prime minister was ill. | The prime minister | -",
                "Prime Minister Tom Hodic opened the bridge. The deputy prime minister was ill. | The deputy prime minister | -",
                "Vice President Ada Crane opened the bridge. The president was ill. | The president | -",
                "Shadow Chancellor Ada Crane opened the debate. The chancellor was ill. | The chancellor | -",
                "Lieutenant Governor Ada Crane opened the bridge. The governor was ill. | The governor | -",
                "President-elect Ada Crane opened the bridge. The president was ill. | The president | -",
                "President-elect Ada Crane met President Tom Hodic on Monday. The president-elect smiled. | The president-elect | person:ada-crane",
                "President-elect Ada Crane met President Tom Hodic on Monday. The president smiled. | The president | person:tom-hodic",
                "Former Prime Minister Ada Crane met Prime Minister Tom Hodic on Monday. The former prime minister smiled. | The former prime minister | person:ada-crane",
                "Former Prime Minister Ada Crane met Prime Minister Tom Hodic on Monday. The prime minister smiled. | The prime minister | person:tom-hodic",
                "Prime Minister Tom Hodic opened the bridge. The former prime minister was ill. | The former prime minister | -",
                "Vice Admiral Ada Crane opened the yard. The admiral smiled. | The admiral | person:ada-crane",
                "Associate Professor Ada Crane opened the library. The professor smiled. | The professor | person:ada-crane",
                "Ada Crane, a spokeswoman for Deputy Mayor Tom Hodic, opened the hall. The spokeswoman smiled. | The spokeswoman | person:ada-crane",
            })
    void deputiesAndPredecessorsAreOthers(String text, String phrase, String id) {
        check(text, phrase, id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mayoral candidate Ada Crane met gubernatorial candidate Tom Hodic on Monday. The mayoral candidate smiled. | The mayoral candidate | person:ada-crane",
                "Mayoral candidate Ada Crane opened the market. The presidential candidate was ill. | The presidential candidate | -",
                "Ada Crane, the vice presidential nominee, opened the market. The presidential nominee was ill. | The presidential nominee | -",
                "Ada Crane, the presidential nominee, opened the market. The vice presidential nominee was ill. | The vice presidential nominee | -",
                "Vice President Ada Crane, the presidential nominee, opened the market. The presidential nominee smiled. | The presidential nominee | person:ada-crane",
            })
    void candidatesAreForOneOffice(String text, String phrase, String id) {
        check(text, phrase, id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Green candidate Ada Crane opened the market. The Graz mayor smiled. | The Graz mayor | person:ada-crane",
                "Ada Crane (ANC) opened the market. The Durban mayor smiled. | The Durban mayor | person:ada-crane",
                "Bishop Ada Crane opened the market. The Graz mayor smiled. | The Graz mayor | -",
            })
    void candidatesAndPartyMembersHoldOffices(String text, String phrase, String id) {
        check(text, phrase, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An MP", "A Tory peer", "Two councillors", "A socialist"})
    void unnamedPoliticiansAreAnonymous(String phrase) {
        AnnotatedArticle article = Annotated.of(phrase + " said the road would open.");
        assertThat(Annotated.resolver(article).resolve(Annotated.span(article, phrase, 1)))
                .isEqualTo(Referent.ANONYMOUS);
    }
}
