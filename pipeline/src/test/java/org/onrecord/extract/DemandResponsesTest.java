package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Demand;
import org.onrecord.record.ResponseKind;
import org.onrecord.source.ArticleBuilder;

/** What was answered, in which words and how it was meant; people and events are invented. */
class DemandResponsesTest {

    private static final String ASKED = "Mayor Ana Brandt asked the owners to close the mine.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The owners rejected the request. | rejects",
                "The owners turned it down. | rejects",
                "The owners ruled it out. | rejects",
                "The owners did not agree to the request. | rejects",
                "The owners said no. | rejects",
                "“We will not close the mine,” the owners said. | rejects",
                "The owners called the request unrealistic. | rejects",
                "The owners are not open to the idea. | rejects",
                "The owners agreed to the request. | accepts",
                "The owners said they would cooperate. | accepts",
                "The owners said they would do so. | accepts",
                "The owners did so. | accepts",
                "The owners closed the mine on Friday. | accepts",
                "The owners did not close it. | rejects",
                "The owners said they had no such plans. | rejects",
                "The owners gave in. | accepts",
                "The owners said they would close the mine. | accepts",
                "The owners are open to it. | open",
                "The owners are open to the idea. | open",
                "The owners said they would consider the request. | open",
                "The owners agreed to study the request. | open",
                "The owners did not rule it out. | open",
                "The owners could accept the request. | open",
                "The owners offered to close half of the mine. | counters",
                "The owners proposed a smaller mine. | counters",
            })
    void tellsHowTheAnswerIsMeant(String answer, String kind) {
        assertThat(demandsOf(ASKED + " " + answer).get(0))
                .extracting(
                        Demand::response,
                        Demand::responseKind,
                        demand -> demand.responder().words())
                .containsExactly(answer, ResponseKind.of(kind), answer.startsWith("“") ? "the owners" : "The owners");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owners met in Graz on Monday.",
                "The owners said the harvest was good.",
                "The owners offered free coffee to visitors.",
                "The owners rejected a merger with a bank.",
                "The owners accepted a prize for their museum.",
                "The owners closed a bank account.",
                "If the owners refuse, the town will sue.",
                "Brandt rejected the idea of a tram.",
            })
    void whatIsAboutSomethingElseIsNoAnswer(String next) {
        assertThat(demandsOf(ASKED + " " + next).get(0).response()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holm asked the bank for a loan, but the bank refused, and the farm was sold. | the bank refused",
                "Holm asked the bank for a loan. The bank rejected the request, and the farm was sold. | The bank rejected the request",
                "On Monday the council rejected Holm's demand for a tram. | On Monday the council rejected Holm's demand",
                "The council rejected Holm's demand for a tram, saying it had no money. | The council rejected Holm's demand for a tram, saying it had no money.",
            })
    void answerIsNoMoreThanTheClauseThatAnswers(String text, String answer) {
        assertThat(demandsOf(text).get(0).response()).isEqualTo(answer);
    }

    @Test
    void whoSpeaksForTheOneAskedAnswers() {
        assertThat(
                        demandsOf(
                                "Residents called on the agency to open its books. The agency's director, Peter Voss, said the books were lost."))
                .extracting(Demand::response, demand -> demand.responder().words())
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "The agency's director, Peter Voss, said the books were lost.",
                        "The agency's director, Peter Voss"));
        assertThat(demandsOf("Holm demanded an apology from Peter Voss. Voss apologized on Monday."))
                .extracting(Demand::responseKind)
                .containsExactly(ResponseKind.ACCEPTS);
    }

    @Test
    void whatIsSaidAgainstItInTheSameSentenceAnswers() {
        assertThat(
                        demandsOf(
                                "A judge had ordered the ministry to release the letters by May, but lawyers for the ministry said they would miss the deadline."))
                .extracting(Demand::response, Demand::responseKind)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "lawyers for the ministry said they would miss the deadline.", ResponseKind.OPEN));
    }

    @Test
    void anAnswerThatSomebodyHopesForIsNone() {
        assertThat(demandsOf(
                                "Brandt is betting that voters feel so tired that they will heed her call for a new council.")
                        .get(0)
                        .response())
                .isNull();
    }

    @Test
    void whatIsUnacceptableIsRejectedByWhoSaysSo() {
        Demand demand = demandsOf("The union demanded a raise. “The demand is unacceptable,” director Tom Keller said.")
                .get(0);
        assertThat(demand.responseKind()).isEqualTo(ResponseKind.REJECTS);
        assertThat(demand.responder().words()).isEqualTo("director Tom Keller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The city is open to it. | open",
                "The city says it would study the plan. | open",
                "The city turned the plan down. | rejects",
                "The city agreed to build one. | accepts",
                "The city points to the cost of a new bridge. | counters",
                "The city is not willing to pay. | rejects",
            })
    void labelledPartsAreToldApart(String part, String kind) {
        ArticleBuilder builder = new ArticleBuilder();
        builder.add(BlockKind.HEADING, 2, "1. The village wants a bridge");
        builder.add(BlockKind.PARAGRAPH, 0, "The village wants a bridge over the river at Graz.");
        builder.add(BlockKind.PARAGRAPH, 0, "City's response: " + part);
        assertThat(demandsOf(builder).get(0).responseKind()).isEqualTo(ResponseKind.of(kind));
    }
}
