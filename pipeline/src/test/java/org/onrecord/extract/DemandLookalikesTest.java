package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.DemandTexts.demandsOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads like a demand and is none, kind by kind; people and events are invented. */
class DemandLookalikesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brandt wants to be mayor of Graz.",
                "Holm says she wants a better life.",
                "The striker is seeking a new club in Portugal.",
                "Keller asked himself to slow down.",
                "The company seeks to grow in Kenya.",
                "Brandt wants a new start.",
                "The farmers want a good harvest.",
                "Holm said she needs to rest.",
                "The party is pushing to win the south.",
                "Half of the farmers said they want the mayor to be younger.",
                "Holm's appeal to working-class voters is half of the story.",
                "A tourist asked for a selfie.",
                "Holm was trying to get the board to press Brandt to run for mayor.",
                "The Holm family made a push to win votes in Graz.",
                "Villagers want the peace of mind to know that they are safe.",
                "He says he should have stayed in Bergen.",
                "Families sought help from the consulate after the storm.",
                "The share of voters saying they want a ban on dogs is growing.",
            })
    void wishesForOneself(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm said prices should fall in the spring.",
                "The river should reach the bridge by Friday, officials said.",
                "Analysts say the owners will have to sell the mine.",
                "Keller expects the council to approve the tram.",
                "The snow should melt by Sunday, Brandt said.",
                "Forecasters say the storm must have passed Bergen.",
                "The minister predicted the union would call for a strike.",
                "The new road should make the trip shorter, Holm said.",
                "The court could order the owners to pay.",
                "If she is elected, Brandt will seek the prosecution of the owners.",
                "“It rains,” Holm told Radio Graz on Sunday, when six towns held contests to choose a mayor.",
                "The bank warned that it would cut jobs if rates fall.",
                "The union threatened to strike if talks fail.",
                "Brandt threatened to leave the party if she loses.",
            })
    void predictions(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry did not answer calls for comment.",
                "Reporters asked Holm for her reaction.",
                "The newspaper requested an interview with the director.",
                "Holm was asked to comment on the report.",
                "Asked for a response, the company said nothing.",
                "Radio Graz asked the council for details.",
                "A spokesman declined a request for an interview.",
                "A journalist asked the bishop to respond to the report.",
                "Keller asked for anonymity to speak freely.",
                "A Herald reporter asked Keller to explain the delay.",
                "The Graz Herald asked Holm to describe her plan.",
                "Kyodo asked Holm to describe her plan.",
                "Graz Zeitung asked Holm to describe her plan.",
                "Reporter Peter Voss of the Graz Courier sued after the ministry failed to answer his request for the public documents.",
                "A host asked Keller to share his views on the mine.",
                "Holm did not answer the Graz Herald's requests to discuss the plan.",
            })
    void requestsOfReporters(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rules require ships to carry a doctor.",
                "Under the act, owners must report every leak.",
                "The constitution demands a vote within 60 days.",
                "Norway requires visitors to register.",
                "The treaty calls for inspections twice a year.",
                "Drivers are required to wear a belt.",
                "The plan calls for two new stations.",
                "State law says that schools must test their water.",
                "The job requires patience.",
                "A new rule orders shops to close at eight.",
                "Any shop that asks buyers to pay a deposit must give a receipt.",
                "The law says that mine owners must pay for repairs, Anna Holm said.",
                "The agreement will not take effect until ten countries have signed it.",
            })
    void standingRequirements(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Keller should be proud of his team,” Brandt said.",
                "Holm said the mayor should be ashamed.",
                "Brandt said a mayor must be patient.",
                "“It has to be the worst winter in years,” Holm said.",
                "Experts say children need to sleep nine hours.",
                "Holm suggested the floods were the fault of the dam.",
                "The report suggests farmers use less water than before.",
                "“You need to see it to believe it,” Keller said.",
                "Keller said he thinks everyone should have a dog.",
                "“Nobody should be surprised,” the bishop said.",
                "Holm said Keller must be mad.",
                "“She should get credit for that,” Holm said.",
                "“Brandt should also get a boost from the fair,” Holm said.",
                "“Some people want the town to change,” Holm said.",
                "In a poll by Radio Graz, 38 percent of voters said Brandt should leave the board.",
                "Holm believes that women at sea should have to carry a radio.",
            })
    void opinions(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what Holm is asked to ask for
                "Voss would ask Holm to urge the ministry not to sell the dam.",
                "Sanctions and pressure on the market grew, and Holm felt pressure to resign.",
                "Voss said he would ensure that sailors can work even if they entered without papers.",
                "Part of her appeal is that she is measured by nature, Holm's friends say.",
                "The storm pushed her into an awkward position for the general election.",
                "Voss wants the votes of farmers.",
                "Voss opposed efforts to press Chile to free the sailors.",
                "Voss called Holm's remarks on taxes a bizarre attempt to hide the truth.",
                "After reading the letters she was told to answer, Holm left the room.",
                "“Add the interest to the loan and you get a million,” Voss said.",
            })
    void whatNobodyHasSaid(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }
}
