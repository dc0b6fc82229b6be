package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people, firms and events are invented. */
class PlaceDisambiguatorTest {

    private static List<String> decided(String lines) {
        List<GeoSpan> spans = Spans.of(lines);
        new PlaceDisambiguator().decide(spans);
        return Spans.decided(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Springfield/NNP/LOCATION , Illinois/NNP/LOCATION | Springfield=Illinois, US | Illinois=Illinois, US
            Birmingham/NNP/LOCATION to London/NNP/LOCATION | Birmingham=England, GB | London=England, GB
            Georgia/NNP/LOCATION and Tbilisi/NNP/LOCATION | Georgia=GE | Tbilisi=Tbilisi, GE
            Lebanon/NNP/LOCATION and Beirut/NNP/LOCATION | Lebanon=LB | Beirut=Beirut, LB
            Porto/NNP/LOCATION or Karvosh/NNP/LOCATION | Porto=Porto, PT | Karvosh=?
            """)
    void otherNamesDecideAmongPlacesOfOneName(String line, String first, String second) {
        assertThat(decided(line)).containsExactly(first, second);
    }

    @Test
    void aNameHasOneMeaningInAnArticleUnlessItsStateSaysOtherwise() {
        assertThat(decided("""
                a church in Athens/NNP/LOCATION , Georgia/NNP/LOCATION
                the Athens/NNP/LOCATION police
                """)).containsExactly("Athens=Georgia, US", "Georgia=Georgia, US", "Athens=Georgia, US");
        assertThat(decided("""
                from Paris/NNP/LOCATION , Texas/NNP/LOCATION
                to Paris/NNP/LOCATION , France/NNP/LOCATION
                """))
                .containsExactly("Paris=Texas, US", "Texas=Texas, US", "Paris=Île-de-France, FR", "France=FR");
    }

    @Test
    void aSmallPlaceOfACountryThatNothingSpeaksOfIsNotBelieved() {
        String news = "Norway/NNP/LOCATION . Oslo/NNP/LOCATION . Bergen/NNP/LOCATION .\n";
        assertThat(decided(news.repeat(5) + "at Roselle/NNP/LOCATION")).endsWith("Roselle=?");
        assertThat(decided("at Roselle/NNP/LOCATION")).containsExactly("Roselle=Illinois, US");
    }
}
