package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsBesideQuotesOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun means that asks or is asked; people and events are invented. */
class DemandPronounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the subject of the clause above, whoever "he" was before
                "Peter Voss wrote the letter, he said. He was pleased. Mark Brandt said that he considers the case closed, but he urged"
                        + " the ministry to publish the report. | Mark Brandt",
                // who said the quote before
                "Peter Voss, the owner of the mine, spoke on Tuesday. He denies everything.¶Mark Brandt, a deputy, told reporters:"
                        + " “The mine is a danger to all.”¶“It kills fish,” he added. “The province must close the mine.” | Mark Brandt",
                // she cannot be "his"
                "Peter Voss died in May. Toril Brekke, a doctor, said she hopes that the town remembers his call for peace. | Peter Voss",
                "Anna Holm said that she considers the case closed, but she urged the ministry to publish the report. | Anna Holm",
                // of several names the one in a phrase's end
                "Anna Holm's adviser and pollster Ines Brandt urged the ministry to publish the report. | Ines Brandt",
            })
    void resolvesWhoAsks(String text, String name) {
        assertThat(demandsBesideQuotesOf(text.replace("¶", "\n\n")))
                .singleElement()
                .extracting(demand -> demand.demander().name())
                .isEqualTo(name);
    }

    /** A deed beside what somebody is said to be is the speaker's; beside what somebody is said to do, that one's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Voss wrote that Anna Holm was a liar and urged the council to dismiss her. | Peter Voss",
                "Peter Voss said that Anna Holm was ill and asked the council to wait. | Peter Voss",
                "Peter Voss said that Anna Holm stood up and asked the council to wait. | Anna Holm",
            })
    void whoSaysWhatSomebodyIsGoesOnActing(String text, String name) {
        assertThat(demandsBesideQuotesOf(text))
                .extracting(demand -> demand.demander().name())
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Voss kept the letter for months. “He should resign,” Anna Holm said. | Peter Voss",
                "Anna Holm called a candidate, Ines Brandt, and encouraged her to take the seat. | Ines Brandt",
                "Mark Brandt pressed Peter Voss on the loan and urged him to repay it. | Peter Voss",
                "Anna Holm read a report on Peter Voss. “He should resign,” Holm said. | Peter Voss",
                "Mark Brandt left the party. Anna Holm read a report on Peter Voss. “He should resign,” Holm said. | Peter Voss",
                "Peter Voss and Mark Brandt both turned on Jan Holm. They urged him to leave the board. | Jan Holm",
            })
    void resolvesWhoIsAsked(String text, String name) {
        assertThat(demandsBesideQuotesOf(text))
                .singleElement()
                .extracting(demand -> demand.addressee().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The next mayor should sell the harbour,” Peter Voss said. Anna Holm has been mayor of Graz for years.",
                "Holm has left. “She should pay her debts,” says a sign.",
            })
    void whoWillHoldAnOfficeIsNotWhoHoldsIt(String text) {
        assertThat(demandsBesideQuotesOf(text))
                .allSatisfy(demand -> assertThat(demand.addressee().id()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two may be meant, or three
                "Peter Voss and Mark Brandt met on Tuesday. “He should resign,” Anna Holm said.",
                // nothing tells whether he or she
                "“I think she has to do it in an honest way,” said Mark Brandt, who worked on Sasho Odum's campaigns.",
                "Voters had waited for Peter Voss and Mark Brandt for hours. “They must apologise,” Anna Holm said.",
            })
    void leavesOpenWhoIsAskedWhereSeveralMayBe(String text) {
        assertThat(demandsBesideQuotesOf(text)).singleElement().satisfies(demand -> {
            assertThat(demand.addressee().words()).isNotNull();
            assertThat(demand.addressee().id()).isNull();
            assertThat(demand.needsReview()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the speaker speaks of somebody else
                "Anna Holm praised her daughter. “She has made it her mission to call for stricter gun laws,” Holm said.",
                "Many wrote letters. “They say the council should sell the harbour,” Peter Voss said.",
            })
    void leavesOpenWhoAsksWhereTheWordsDoNotTell(String text) {
        assertThat(demandsBesideQuotesOf(text)).singleElement().satisfies(demand -> {
            assertThat(demand.demander().id()).isNull();
            assertThat(demand.needsReview()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The US should lower its tariffs,” Anna Holm said.",
                "Anna Holm said the US must lower its tariffs."
            })
    void theCountryIsNotAskedAsUs(String text) {
        assertThat(demandsBesideQuotesOf(text))
                .extracting(demand -> demand.addressee().name())
                .containsExactly("United States");
    }
}
