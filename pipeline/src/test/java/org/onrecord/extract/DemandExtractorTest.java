package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.extract.DemandTexts.demandsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Demand;
import org.onrecord.record.ResponseKind;
import org.onrecord.record.Strength;
import org.onrecord.source.ArticleBuilder;

/** Single sentences with invented people and events in real countries: who wants what of whom. */
class DemandExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The nurses' union demanded an apology from the hospital. | The nurses' union | the hospital | an apology from the hospital | demand | demand",
                "Mayor Ana Brandt urged the council to approve the budget. | Mayor Ana Brandt | the council | approve the budget | urge | appeal",
                "Farmers called for an end to the milk quota. | Farmers | - | an end to the milk quota | call | appeal",
                "Portugal called on Norway to release the ship. | Portugal | Norway | release the ship | call | appeal",
                "A court in Ghent ordered the brewery to close its well. | A court in Ghent | the brewery | close its well | order | order",
                "The miners insisted that the owners pay the missing wages. | The miners | the owners | the owners pay the missing wages | insist | demand",
                "Peru's demand that Chile return the archive was repeated on Monday. | Peru | Chile | Chile return the archive | demand | demand",
                "Residents want the incinerator closed. | Residents | - | the incinerator closed | want | demand",
                "Kenya says Uganda must reopen the border. | Kenya | Uganda | Uganda must reopen the border | must | demand",
                "Diplomats spoke of security guarantees sought by Latvia. | Latvia | - | security guarantees | seek | demand",
                "Two breweries were ordered to close their wells. | - | Two breweries | close their wells | order | order",
                "The regiment threatened to shell the port unless Oslo pays the arrears. | The regiment | Oslo | Oslo pays the arrears | threaten | ultimatum",
                "The senate is weighing a resolution urging Lisbon to close the mine. | The senate | Lisbon | close the mine | urge | appeal",
                "Teachers went to court in June, demanding that the ministry publish the list. | Teachers | the ministry | the ministry publish the list | demand | demand",
                "The owners urged deckhands to parrot Holm's words. | The owners | deckhands | parrot Holm's words | urge | appeal",
                "Friday, Norway asked Portugal to free the crew. | Norway | Portugal | free the crew | ask | appeal",
                "Brandt begged Keller for a loan. | Brandt | Keller | a loan | beg | appeal",
                "There must be an inquiry, Mayor Brandt said. | Mayor Brandt | - | There must be an inquiry | must | demand",
                "The security guarantees sought by Moscow were refused. | Moscow | - | The security guarantees | seek | demand",
                "Villagers called for a new well and school. | Villagers | - | a new well and school | call | appeal",
                "Iran will attend the talks in exchange for the release of its tankers. | Iran | - | the release of its tankers | exchange | demand",
                "The opposition says it will block the budget unless the government cuts the fuel tax. | The opposition | the government | the government cuts the fuel tax | block | ultimatum",
                "The captors said they would release the engineer if Lima frees two of their men. | The captors | Lima | Lima frees two of their men | release | ultimatum",
                "The main demand of the dockers is a raise of 9 percent. | the dockers | - | a raise of 9 percent | demand | demand",
                "The union is insisting on a raise of 9 percent. | The union | - | a raise of 9 percent | insist | demand",
                "The mayor warned the owners to repair the dam. | The mayor | the owners | repair the dam | warn | demand",
                "The EU has told Hungary it must change its law. | The EU | Hungary | it must change its law | must | demand",
                "In a letter to the council, Brandt demanded a new dam. | Brandt | the council | a new dam | demand | demand",
                "Holm wrote to the board, asking it to sell the ferry. | Holm | the board | sell the ferry | ask | appeal",
                "The miners are suing the company, seeking damages. | The miners | the company | damages | seek | demand",
                "The tenants handed Mayor Brandt a petition calling for lower rents. | The tenants | Mayor Brandt | lower rents | call | appeal",
                "Norway asked for Portugal's help. | Norway | Portugal | Portugal's help | ask | appeal",
                "In appealing for calm, Bishop Holm said the dead were boys. | Bishop Holm | - | calm | appeal | appeal",
                "Brandt told the board not to sell the ferry. | Brandt | the board | not to sell the ferry | tell | demand",
                "The main demand of the crew, which struck for a week, was not told, but Captain Holm asked the owners for a doctor. | Captain Holm | the owners | a doctor | ask | appeal",
                "GRAZ ― Ana Brandt and Tom Holm made a call for calm. | Ana Brandt and Tom Holm | - | calm | call | appeal",
                "Ana Brandt and Tom Holm made a call for love and peace on Wednesday. | Ana Brandt and Tom Holm | - | love and peace | call | appeal",
                "Union leaders are openly questioning how the owners have run the yard and demanding that the council buy it. | Union leaders | the council | the council buy it | demand | demand",
                "Holm urged the rest of the party to vote for the plan. | Holm | the rest of the party | vote for the plan | urge | appeal",
                "Holm's aides reached out in May to Ana Brandt, a writer, asking her to draft a speech. | Holm's aides | her | draft a speech | ask | appeal",
                "Six journalists called him a failure who has neglected the harbour, and urged him to resign. | Six journalists | him | resign | urge | appeal",
                "Brandt calls for $9 million - half of what her rival has promised. | Brandt | - | $9 million | call | appeal",
                "Fans chanted, “Build the bridge,” a paper says. | Fans | - | Build the bridge | build | demand",
                "“It is time for the council to stop the games and repair the dam,” Mayor Holm said. | Mayor Holm | the council | stop the games and repair the dam | time | appeal",
                "It's past time for Norway to pay its debts, Keller said. | Keller | Norway | pay its debts | time | appeal",
                "Some farmers have called for a special prosecutor to look at the books. | Some farmers | - | a special prosecutor to look at the books | call | appeal",
                "The farmers will work with fishing groups to call for a new quota. | The farmers | - | a new quota | call | appeal",
                "The bishop has asked for maps as well. | The bishop | - | maps | ask | appeal",
                "The ministry's request for records also could delay the trial. | The ministry | - | records | request | appeal",
                "When farmers advocated for a public ferry in Graz, former Chief Of Staff Tom Keller laughed. | farmers | - | a public ferry in Graz | advocate | appeal",
                "The Danes have warned they could close the strait if the bill becomes law. | The Danes | - | they could close the strait if the bill becomes law | warn | ultimatum",
                "Anna Holm, who leads the board, and Peter Voss urged the ministry to close the dam. | Anna Holm, who leads the board, and Peter Voss | the ministry | close the dam | urge | appeal",
                "The miners, the dockers and, since Monday, the drivers demanded that the council pay. | The miners, the dockers and, since Monday, the drivers | the council | the council pay | demand | demand",
                "Holm said the navy should end its drills and patrols in the bay and said she would resist. | Holm | the navy | the navy should end its drills and patrols in the bay | should | appeal",
                "Voss said the council should close the dam and that he expects the ministry to agree. | Voss | the council | the council should close the dam | should | appeal",
                "Norway has asked Chile to accept the judges’ ruling on the mine. | Norway | Chile | accept the judges’ ruling on the mine | ask | appeal",
                "The students handed the rector a list of demands, including more staff and free meals. | The students | the rector | more staff and free meals | demand | demand",
                "Voss challenged Mayor Brandt to a debate about fees. | Voss | Mayor Brandt | a debate about fees | challenge | demand",
                "“It is time that the council closed the dam,” Voss said. | Voss | the council | the council closed the dam | time | appeal",
                "“It's time to raise the minimum wage,” Voss told reporters. “It is time to go home.” | Voss | - | raise the minimum wage | time | appeal",
                "The council of Graz approved a resolution condemning Holm's call for a ban on dogs. | Holm | - | a ban on dogs | call | appeal",
                "The league launched a petition with the union on Wednesday asking Holm to urge the ministry not to sell the dam. | The league | Holm | urge the ministry not to sell the dam | ask | appeal",
                "“If you want the port to stay open, I ask you to support this plan,” Voss told the delegates. | Voss | the delegates | support this plan | ask | appeal",
                "The ministry urged caution at the talks. | The ministry | - | caution at the talks | urge | appeal",
                "Senator Voss, who's called for 200 new ships, was away. | Senator Voss | - | 200 new ships | call | appeal",
                "Norway stepped up pressure on Chile on Monday to free the sailors. | Norway | Chile | free the sailors | pressure | demand",
                "Farmers have started a petition, signed by 4,000 people, to allow hunting in the park. | Farmers | - | allow hunting in the park | petition | appeal",
                "Voss called for heavy tariffs on shoes from makers like Brandt. | Voss | - | heavy tariffs on shoes from makers like Brandt | call | appeal",
                "Holm spoke when the trader turned senator called for a ban on dogs. | the trader turned senator | - | a ban on dogs | call | appeal",
                "In the north, where the towns have clamored for a lasting deployment of guards, Norway looks set to send ships. | the towns | - | a lasting deployment of guards | clamor | demand",
                "Holm and Brandt sent a letter to Mayor Voss, signed by 200 deputies, seeking more answers about his decisions. | Holm and Brandt | Mayor Voss | more answers about his decisions | seek | demand",
                "The league has called on its followers to boycott the fair. | The league | its followers | boycott the fair | call | appeal",
                "Aides to Voss have been pressing party officials for a role in drafting the platform, aiming to lock in a higher wage. | Aides to Voss | party officials | a role in drafting the platform | press | demand",
                "Voss's call for a revolution draws thousands to his rallies. | Voss | - | a revolution | call | appeal",
                "A group of 67 artists, writers, actors and scientists called on the town to save the theatre. | A group of 67 artists, writers, actors and scientists | the town | save the theatre | call | appeal",
                "Holm read a poem to encourage voters to “turn away” from Voss. | Holm | voters | “turn away” from Voss | encourage | appeal",
                "The deputy blasted Voss's call for a new tax, calling it “absurd.” | Voss | - | a new tax | call | appeal",
                "Holm has asked deputies to disavow Voss and has repeatedly called him a fool. | Holm | deputies | disavow Voss | ask | appeal",
                "Holm has called on the council to close the mine that funds the raiders and proposed a safe harbour for refugees. | Holm | the council | close the mine that funds the raiders | call | appeal",
                "The gunmen will not free the crew until a ransom is paid. | The gunmen | - | a ransom is paid | free | ultimatum",
            })
    void readsWhoWantsWhatOfWhom(
            String text, String demander, String addressee, String demand, String cue, String strength) {
        assertThat(demandsOf(text))
                .extracting(
                        d -> d.demander().words(),
                        d -> d.addressee().words(),
                        Demand::demand,
                        Demand::cue,
                        Demand::strength)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(demander, addressee, demand, cue, Strength.of(strength)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keller wants to win the election.",
                "The company did not respond to a request for comment.",
                "The law requires drivers to carry a licence.",
                "The minister did not call for a ban.",
                "The union might ask for a raise.",
                "Should the council close the bridge?",
                "The demand for copper rose by a third.",
                "Officials expect the river to rise.",
                "A delegation called on the president to discuss the harvest.",
                "If the union demands a raise, the owners will sell the yard.",
                "The farmers refused to ask for help.",
                "A bulldozer pushed the mound to make room.",
                "It must have rained in Bergen.",
                "Holm says she should run for mayor.",
                "“Imagine a town without cars,” Holm said.",
                "That is the way the council should work, Holm said.",
                "He wants people to like him.",
                "Guests will have to walk to the ferry, Holm said.",
                "He must be the thief, Holm said.",
                "Repairs should begin in May, officials said.",
                "Holm said he will not comment until his office has read the report.",
                "The court ordered the arrest of the banker.",
                "The captain insisted that the ship is safe.",
                "Holm urged them, as she explained how hard it is to win.",
                "Brandt tells the crowd, he has been known to be tough in Graz.",
                "Men keep telling us what to do, Holm said.",
                "He appears uneasy when asked about the mine for the campaign of Ana Brandt.",
                "When asked whether Graz should have a tram, Holm said no.",
                "Asked whether he would advise Brandt to ask Holm to join the board, Keller said no.",
                "Older voters turned out for Holm, pushing her to victory despite her failure to attract the young.",
                "\"Ana Brandt does not stand for what I want my party to stand for,\" said Tom Holm, a farmer.",
                "“I don't think anybody should be surprised by the delay,” Ana Brandt said.",
                "“Keller should be ashamed of himself,” Brandt said.",
                "“It should worry every farmer,” Brandt said.",
                "“Bergen should be a fine place for the fair,” Holm said.",
                "Keller said he would be glad if Brandt came.",
                "He moved to Graz in return for a loan.",
                "Reporters asked the ministry for a statement.",
                "“A leader must fight,” Holm said.",
                "Neither Holm nor Brandt has asked for a ban.",
                "Brandt told Radio Graz, his plan would be to go after the owners.",
                "The New Post suggested the floods show the harm of the dam.",
                "Clinics require patients to sign a form.",
                "Few are calling for a ban.",
                "“Guns have been a plague and should be treated as such,” Holm said.",
                "Holm insisted that Danes who refused to rule out a ferry tax for women - as some of her rivals have - were \"cowards.\"",
                "“Make no mistake, the river will rise,” Holm said.",
                "The group sells shirts that say “Keep Graz Green.”",
                "The tax would allow him to call for a vote.",
            })
    void passesOverWhatIsNoDemand(String text) {
        assertThat(demandsOf(text)).isEmpty();
    }

    @Test
    void splitsCoordinatedDemands() {
        assertThat(demandsOf("Sheikh Nadir said the company must rehire the men and that it must pay for the damage."))
                .extracting(Demand::demand)
                .containsExactly("the company must rehire the men", "it must pay for the damage");
        assertThat(demandsOf("The rebels demanded the release of 40 prisoners and an end to the siege."))
                .extracting(Demand::demand)
                .containsExactly("the release of 40 prisoners", "an end to the siege");
    }

    @Test
    void makesOneRowOfADemandAndItsRepetition() {
        assertThat(demandsOf("Mayor Ana Brandt urged the council to close the incinerator in Graz.\n\n"
                        + "Brandt has asked the council to close the incinerator before."))
                .extracting(Demand::demand)
                .containsExactly("close the incinerator in Graz");
    }

    @Test
    void readsTheAnswerThatGovernsTheDemand() {
        Demand demand = demandsOf("Chancellor Weber rejected Hungary's demand that Berlin lift the tariffs.")
                .get(0);
        assertThat(demand.demander().words()).isEqualTo("Hungary");
        assertThat(demand.responseKind()).isEqualTo(ResponseKind.REJECTS);
        assertThat(demand.responder().words()).isEqualTo("Chancellor Weber");
    }

    @Test
    void readsImperativesOfAQuotedSpeaker() {
        Demand demand = demandsOf("“Do not sell the ferry,” Captain Holm said.").get(0);
        assertThat(demand.demand()).isEqualTo("Do not sell the ferry");
        assertThat(demand.demander().words()).isEqualTo("Captain Holm");
    }

    @Test
    void takesTheListThatASentenceAnnounces() {
        ArticleBuilder builder = new ArticleBuilder();
        builder.add(
                BlockKind.PARAGRAPH, 0, "The crew of the ferry stopped work in Bergen. These are the crew's demands:");
        builder.add(BlockKind.LIST_ITEM, 0, "A raise of 8 percent.");
        builder.add(BlockKind.LIST_ITEM, 0, "A doctor on board.");
        assertThat(demandsOf(builder))
                .extracting(demand -> demand.demander().words(), Demand::demand)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("the crew", "A raise of 8 percent"),
                        org.assertj.core.groups.Tuple.tuple("the crew", "A doctor on board"));
    }

    @Test
    void readsNothingWithoutDependencies() {
        AnnotatedArticle article = Texts.tagged("The farmers demanded an apology.");
        assertThat(new ArticleExtractor().extract(article).demands()).isEmpty();
    }

    @Test
    void givesTheSpanOfTheWordsThatAreWanted() {
        String text = "The pilots’ union — 400 strong — demanded a raise of 5 percent.";
        Demand demand = demandsOf(text).get(0);
        assertThat(text.substring(demand.span().start(), demand.span().end())).isEqualTo(demand.demand());
    }

    @Test
    void mergesAHeadlineInCapitalsWithItsFirstFullStatement() {
        assertThat(demandsOf("Union Demands Raise From Port Owners\n\n"
                        + "The dockers' union demanded a raise of 9 percent from the port owners on Monday."))
                .extracting(demand -> demand.demander().words(), Demand::demand)
                .containsExactly(tuple("The dockers' union", "a raise of 9 percent from the port owners"));
    }

    @Test
    void twoDeedsToTheSameAreTwoDemands() {
        assertThat(demandsOf(
                        "Voss urged voters to send a message to rich bank owners and traders. Voss called for the mayor to publish her long letters to"
                                + " rich bank owners."))
                .hasSize(2);
    }

    @Test
    void mergesAHeadlineThatNamesTheDemanderOtherwise() {
        assertThat(demandsOf("Lawmakers urge ministry to close dam\n\n"
                        + "Anna Holm and 30 other deputies urged the ministry on Monday to close the old dam at Graz."))
                .extracting(
                        demand -> demand.demander().words(),
                        demand -> demand.addressee().words(),
                        Demand::demand)
                .containsExactly(tuple("Anna Holm and 30 other deputies", "the ministry", "close the old dam at Graz"));
        assertThat(demandsOf(
                        "Democrats ask ministry to investigate Voss for perjury\n\nTwo committees on Monday asked the ministry to investigate whether"
                                + " Peter Voss perjured himself before the board."))
                .extracting(demand -> demand.demander().words())
                .containsExactly("Two committees");
        assertThat(demandsOf("Sailors' families demand talks\n\nThe Harbour League demanded a new pier on Monday."))
                .hasSize(2);
    }

    @Test
    void inResponseTellsWhoAnswers() {
        Demand demand = demandsOf("The farmers demanded aid. In response, Minister Keller said the fund is empty.")
                .get(0);
        assertThat(demand.responder().words()).isEqualTo("Minister Keller");
        assertThat(demand.response()).isEqualTo("In response, Minister Keller said the fund is empty.");
    }

    @Test
    void answerIsTheClauseThatGivesIt() {
        Demand demand = demandsOf("The crew asked the owners for a doctor, but the owners rejected the request.")
                .get(0);
        assertThat(demand.response()).isEqualTo("the owners rejected the request.");
        assertThat(demand.responseKind()).isEqualTo(ResponseKind.REJECTS);
    }

    @Test
    void whatSomebodyIsUrgedToAcceptIsNoAnswer() {
        Demand demand = demandsOf(
                        "Farmers urged Keller to close the dam. Others are urging Keller to accept the delay.")
                .get(0);
        assertThat(demand.response()).isNull();
    }

    @Test
    void reasonIsTheClauseThatGivesIt() {
        assertThat(demandsOf("The crew wants the cook replaced because the food is bad, Captain Holm said.")
                        .get(0)
                        .reasoning())
                .isEqualTo("because the food is bad");
        assertThat(demandsOf("The crew demanded a doctor, arguing that two men are ill.")
                        .get(0)
                        .reasoning())
                .isEqualTo("two men are ill");
        assertThat(demandsOf("Mayor Brandt urged the council to close the dam. Brandt argues that the wall has cracks.")
                        .get(0)
                        .reasoning())
                .isEqualTo("Brandt argues that the wall has cracks.");
    }

    @Test
    void theyWhoAreAskedAreTheOneWhoAnswers() {
        Demand demand = demandsOf(
                        "Ana Brandt met Olga Holm in Oslo. Brandt proposed they debate in May, but Holm rejected that, too.")
                .get(0);

        assertThat(demand.demander().name()).isEqualTo("Ana Brandt");
        assertThat(demand.addressee().name()).isEqualTo("Olga Holm");
        assertThat(demand.responseKind()).isEqualTo(ResponseKind.REJECTS);
    }

    @Test
    void replyIsAddressedToWhomItReplies() {
        assertThat(demandsOf("As Olga Holm rose to speak, Mayor Brandt replied in anger: “Do not sell the ferry.”"))
                .extracting(
                        demand -> demand.demander().words(),
                        demand -> demand.addressee().words())
                .containsExactly(tuple("Mayor Brandt", "Olga Holm"));
    }
}
