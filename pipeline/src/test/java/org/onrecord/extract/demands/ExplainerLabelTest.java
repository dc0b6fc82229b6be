package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the labels of explainers' parts announce, and whose words; all are invented. */
class ExplainerLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Reasoning | REASONING | -",
                "Why | REASONING | -",
                "Why? | REASONING | -",
                "WHY THE DOCKERS WANT IT | REASONING | -",
                "Main argument | REASONING | -",
                "The reasons so far | REASONING | -",
                "The case for a tram | REASONING | -",
                "The union's reasoning | REASONING | The union",
                "The nurses’ case | REASONING | The nurses",
                "Rationale of the Lagos traders | REASONING | the Lagos traders",
                "What the union argues | REASONING | the union",
                "NATO response | RESPONSE | NATO",
                "THE CITY'S OFFICIAL RESPONSE | RESPONSE | THE CITY",
                "Response | RESPONSE | -",
                "Their answer | RESPONSE | -",
                "In reply | RESPONSE | -",
                "The U.S. position | RESPONSE | The U.S.",
                "Reaction from the Dáil | RESPONSE | the Dáil",
                "Objections by Kenya to the plan | RESPONSE | Kenya",
                "How Merelo responds | RESPONSE | Merelo",
                "How did the city of Graz react? | RESPONSE | the city of Graz",
                "Nordhaven replies | RESPONSE | Nordhaven",
                "What Jakarta offers | RESPONSE | Jakarta",
                "The company says | STATEMENT | The company",
                "What the ministry says about it | STATEMENT | the ministry",
            })
    void tellsWhatThePartGivesAndWhose(String text, ExplainerLabel.Kind kind, String holder) {
        ExplainerLabel label = ExplainerLabel.parse(text);
        assertThat(label).isEqualTo(new ExplainerLabel(kind, holder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Background",
                "What the union wants",
                "Case study",
                "Court case",
                "In this case",
                "Response time",
                "Answer key",
                "Reasonable offers",
                "The Union Reasoner",
                "Zofia Wilk said",
                "The company says 40 jobs are at risk",
                "By way of argument",
                "Position vacant",
                "That is why",
            })
    void otherWordsBeforeAColonAreNoLabel(String text) {
        assertThat(ExplainerLabel.parse(text)).isNull();
    }
}
