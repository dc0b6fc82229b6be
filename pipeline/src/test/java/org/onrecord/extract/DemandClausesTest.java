package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Demand;
import org.onrecord.record.ResponseKind;

/** Day and reason of a demand are those of its own clause, an answer is one that was given. People and events are invented. */
class DemandClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Mayor Ida Holt urged the council on Monday to repair the bridge. | 2023-05-08",
                "On Tuesday, the dockers demanded higher wages. | 2023-05-09",
                "The union sent the ministry a letter on Monday urging it to lower the rent. | 2023-05-08",
                "Mayor Ida Holt, who was elected on Monday, urged the council to repair the bridge. | null",
                "The dockers demanded higher wages at Monday's meeting of owners. | null",
                "Mayor Ida Holt urged the council to repair the bridge before Friday. | null",
                "Ida Holt is praising her win over Voss on Monday as she urges farmers to unite behind her. | null",
            })
    void theDayIsThatOfTheAsking(String text, String day) {
        assertThat(demandsOf(text, "2023-05-11")).extracting(Demand::statedOn).containsExactly(day);
    }

    @Test
    void aReasonOfAnotherClauseIsNotTheDemands() {
        assertThat(demandsOf("Holt urged the council to repair the bridge because children cross it daily."))
                .extracting(Demand::reasoning)
                .containsExactly("because children cross it daily");
        assertThat(demandsOf("Holt urged the bank not to act, noting limited gains in workers’ take-home pay."))
                .extracting(Demand::reasoning)
                .containsExactly("noting limited gains in workers’ take-home pay");
        assertThat(
                        demandsOf(
                                "Holt urged the council to repair the bridge, although she voted against the budget because it was too large."))
                .extracting(Demand::reasoning)
                .containsOnlyNulls();
    }

    @Test
    void anAnswerThatIsOnlyHopedForIsNone() {
        assertThat(demandsOf("The union urged the ministry to lower the rent. The ministry rejected the demand."))
                .extracting(Demand::responseKind)
                .containsExactly(ResponseKind.REJECTS);
        assertThat(
                        demandsOf(
                                "The union urged the ministry to lower the rent. Holt hopes that the ministry will accept the demand."))
                .extracting(Demand::responseKind)
                .containsOnlyNulls();
    }
}
