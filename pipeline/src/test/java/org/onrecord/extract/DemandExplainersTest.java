package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Demand;
import org.onrecord.source.ArticleBuilder;

/** Items of explainers that are laid out in different ways; people and events are invented. */
class DemandExplainersTest {

    private static Demand demandOf(String heading, String... paragraphs) {
        ArticleBuilder builder = new ArticleBuilder().add(BlockKind.HEADING, 2, heading);
        for (String paragraph : paragraphs) {
            builder.add(BlockKind.PARAGRAPH, 0, paragraph);
        }
        return demandsOf(builder).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why: | The council's response:",
                "REASONING: | RESPONSE FROM THE COUNCIL:",
                "The nurses say: | The council says:",
                "What the nurses argue: | How the council responds:",
            })
    void reasonAndAnswerAreLabelledInManyWays(String reason, String answer) {
        Demand demand = demandOf(
                "1. The nurses demand that the council reopen the clinic",
                reason + " Patients travel two hours to Kisumu.",
                answer + " There is no money before July.");
        assertThat(demand.reasoning()).isEqualTo("Patients travel two hours to Kisumu.");
        assertThat(demand.response()).isEqualTo("There is no money before July.");
        assertThat(demand.responder().words()).isEqualToIgnoringCase("the council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demand 2: The nurses demand that the council reopen the clinic | 2",
                "POINT 3: The nurses demand that the council reopen the clinic | 3",
                "#4. The nurses demand that the council reopen the clinic | 4",
            })
    void itemsAreNumberedInManyWays(String heading, int number) {
        Demand demand = demandOf(heading, "Why: Patients travel two hours.");
        assertThat(demand.number()).isEqualTo(number);
        assertThat(demand.reasoning()).isEqualTo("Patients travel two hours.");
    }

    @Test
    void whatSomebodySaidIsNoLabelledPart() {
        Demand demand = demandOf(
                "1. The nurses demand that the council reopen the clinic",
                "Response time: Ambulances need two hours.",
                "Mayor Ada Otieno said: “It rained all day.”");
        assertThat(demand.reasoning()).isNull();
        assertThat(demand.response()).isNull();
    }
}
