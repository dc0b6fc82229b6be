package org.onrecord.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.resolve.Annotated;

/** Whom titles mean in the politics of many countries; the people are invented. "-" is nobody who is sure. */
class DescriptionResolverTest {

    private static void check(String text, String phrase, String id) {
        AnnotatedArticle article = Annotated.of(text);
        Referent referent =
                new ReferentResolver(article, Annotated.cast(article)).resolve(Annotated.span(article, phrase, 1));
        assertThat(referent.id()).isEqualTo(id);
    }

    private static final String CANDIDATES =
            "Labour nominee Ada Crane met Conservative nominee Tom Hodic in Leeds on Monday. It rained all day.";
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
            })
    void partyTellsOneFromTheOther(String text, String phrase, String id) {
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
}
