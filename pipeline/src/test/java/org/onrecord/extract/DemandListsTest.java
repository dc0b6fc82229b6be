package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsOf;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Demand;

/** Coordinated demands are rows of their own; people and events are invented. */
class DemandListsTest {

    @org.junit.jupiter.api.Test
    void aFurtherClauseAfterACommaIsAFurtherDemand() {
        assertThat(
                        demandsOf(
                                "Voss said the council should close the dam, the ministry should pay the owners, but nobody listened."))
                .extracting(demand -> demand.addressee().words())
                .containsExactly("the council", "the ministry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels demanded a ceasefire, the release of prisoners and access for aid convoys."
                        + " | a ceasefire; the release of prisoners; access for aid convoys",
                "The dockers demanded higher wages, shorter hours and a canteen. | higher wages; shorter hours; a canteen",
                "Villagers called for a new well, a school and a road. | a new well; a school; a road",
                "The families want an inquiry, compensation and an apology from the mine. | an inquiry; compensation; an apology from the mine",
                "Kenya called for an end to the fighting and the withdrawal of troops."
                        + " | an end to the fighting; the withdrawal of troops",
                "The union demanded a raise and better conditions. | a raise; better conditions",
                "Holm urged Norway to withdraw its troops and release the prisoners. | withdraw its troops; release the prisoners",
                "Holm urged Norway to withdraw its troops, free the crew and pay for the ship."
                        + " | withdraw its troops; free the crew; pay for the ship",
                "Tenants demanded that the council repair the roof and that it lower the rent. | the council repair the roof; it lower the rent",
                "The minister ordered the company to stop work and to pay the men. | stop work; pay the men",
            })
    void eachMemberOfAListIsADemand(String text, String demands) {
        assertThat(demandsOf(text)).extracting(Demand::demand).containsExactly(demands.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council demanded more teachers, nurses and doctors. | more teachers, nurses and doctors",
                "Holm called for an end to fees, fines and tolls. | an end to fees, fines and tolls",
                "Holm called for an end to the sanctions and the restrictions. | an end to the sanctions and the restrictions",
                "Brandt demanded a fair, quick and free vote. | a fair, quick and free vote",
                "Brandt demanded the release of Ana Holm, Tom Keller and Jan Roth. | the release of Ana Holm, Tom Keller and Jan Roth",
                "Holm urged the crew to stop and listen. | stop and listen",
                "Holm urged farmers to go out and tell their neighbours. | go out and tell their neighbours",
                "Brandt demanded an investigation and prosecution of the owners. | an investigation and prosecution of the owners",
            })
    void whatBelongsTogetherStaysOneDemand(String text, String demand) {
        assertThat(demandsOf(text)).extracting(Demand::demand).containsExactly(demand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels demanded a ceasefire, the release of prisoners and an apology. | 1056; 1053; 100",
                "Holm demanded that Norway withdraw its troops and that it lift the sanctions. | 1056; 1054",
                "Holm urged farmers to vote for the plan. | 022",
                "There should be a referendum, Holm said. | 0244",
            })
    void eachMemberHasItsOwnCode(String text, String codes) {
        assertThat(demandsOf(text)).extracting(Demand::cameoCode).isEqualTo(List.of(codes.split("; ")));
    }
}
