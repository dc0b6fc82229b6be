package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.resolve.Names;
import org.onrecord.resolve.names.NameSpan;

/** All people and events are invented. */
class RoleFinderTest {

    /** "title, affiliation, country" of each role of the first person, "-" for what is not told. */
    private static String roles(String line) {
        Names names = Names.of(line);
        List<String> roles = new RoleFinder(names.article(), names.places(), names.names())
                        .around(names.all().stream()
                                .filter(name -> name.type() == NameSpan.Type.PERSON)
                                .findFirst()
                                .orElseThrow())
                        .stream()
                        .map(role -> (role.title() + ", " + role.affiliation() + ", " + role.countryCode())
                                .replace("null", "-"))
                        .toList();
        return String.join("; ", roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Deputy/NNP Foreign/NNP Minister/NNP Pavel/NNP/PERSON Sorokin/NNP/PERSON left | Deputy Foreign Minister, -, -
            Kenyan/JJ President/NNP Ada/NNP/PERSON Okello/NNP/PERSON left | President, Kenya, KE
            Norway/NNP/LOCATION 's/POS chief/JJ negotiator/NN , Ada/NNP/PERSON Lind/NNP/PERSON | chief negotiator, Norway, NO
            Peru/NNP/LOCATION 's/POS envoy/NN , Deputy/NNP Minister/NNP Ada/NNP/PERSON Lind/NNP/PERSON | Deputy Minister, -, -; envoy, Peru, PE
            Karvosh/NNP/ORGANIZATION press/NN secretary/NN Ada/NNP/PERSON Lind/NNP/PERSON | press secretary, Karvosh, -
            Sen./NNP Ada/NNP/PERSON Lind/NNP/PERSON | Senator, -, -
            then/RB - Mayor/NNP Ada/NNP/PERSON Lind/NNP/PERSON | Mayor, -, -
            The far/RB - right/JJ radio/NN host/NN Ada/NNP/PERSON Lind/NNP/PERSON | far-right radio host, -, -
            the popular/JJ former/JJ mayor/NN Ada/NNP/PERSON Lind/NNP/PERSON | former mayor, -, -
            On refugees/NNS President/NNP Ada/NNP/PERSON Lind/NNP/PERSON spoke | President, -, -
            """)
    void aTitleBeforeTheName(String line, String roles) {
        assertThat(roles(line)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP/PERSON , a/DT senator/NN from/IN Ohio/NNP/LOCATION , left | senator from Ohio, Ohio, US
            Ada/NNP/PERSON , 41/CD , a/DT doctor/NN , left | doctor, -, -
            Ada/NNP/PERSON , Kenya/NNP/LOCATION 's/POS minister/NN for/IN water/NN , left | minister for water, Kenya, KE
            Ada/NNP/PERSON , spokeswoman/NN for/IN the/DT Harbour/NNP/ORGANIZATION League/NNP/ORGANIZATION , left | spokeswoman for the Harbour League, Harbour League, -
            """)
    void aTitleInAppositionBehindIt(String line, String roles) {
        assertThat(roles(line)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada/NNP/PERSON walked/VBD home
            The lawyer/NN and/CC Ada/NNP/PERSON left
            A letter to/TO the/DT minister/NN from/IN Ada/NNP/PERSON
            the/DT minister/NN 's/POS friend/NN Ada/NNP/PERSON
            Ada/NNP/PERSON , Secretary/NNP of/IN State/NNP Lena/NNP/PERSON Hodic/NNP/PERSON and others
            Ada/NNP/PERSON , ministers/NNS and others
            Ms./NNP Ada/NNP/PERSON left
            """)
    void otherWordsBesideTheNameGiveNone(String line) {
        assertThat(roles(line)).isEmpty();
    }
}
