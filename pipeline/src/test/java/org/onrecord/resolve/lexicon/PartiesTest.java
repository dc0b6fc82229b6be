package org.onrecord.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.resolve.lexicon.Parties.Party;

/** Parties as the news of many countries prints them. */
class PartiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "(R) | Republican Party | US",
                "(D-Ohio) | Democratic Party | US",
                "(D–N.Y.) | Democratic Party | US",
                "(DFL-St. Paul) | Democratic-Farmer-Labor Party | US",
                "(I-Vt.) | - | US",
                "(Lab, Leeds East) | Labour Party | GB",
                "(Con) | Conservative Party | GB",
                "(Lib Dem, Sheffield Hallam) | Liberal Democrats | GB",
                "(Lab/Co-op) | Labour and Co-operative Party | GB",
                "(CDU) | Christian Democratic Union | DE",
                "(NDP - Burnaby South) | New Democratic Party | CA",
                "(BJP) | Bharatiya Janata Party | IN",
                "(JD(U), Patna) | Janata Dal (United) | IN",
                "(PML-N) | Pakistan Muslim League (Nawaz) | PK",
                "(ANC) | African National Congress | ZA",
                "(Greens, Graz) | Green Party | -",
                "(PPP) | - | -",
            })
    void tagInBracketsTellsThePartyAndItsCountry(String text, String name, String country) {
        assertThat(Parties.tagged(text)).isEqualTo(new Party(name, country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(52)",
                "(AP)",
                "(MP)",
                "(D",
                "(Ohio)",
                "(d-Ohio)",
                "(Lab rats)",
                "(Con artist)",
                "(who is 52)",
                "(Label)",
                "(S)",
                "(R in 2009)",
                "(I)",
                "Lab",
            })
    void otherWordsInBracketsAreNoTag(String text) {
        assertThat(Parties.tagged(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {", D-NJ, and | Democratic Party", ", R-South Carolina, said | Republican Party"})
    void tagBehindACommaHasASeat(String text, String name) {
        assertThat(Parties.tagged(text)).isEqualTo(new Party(name, "US"));
    }

    @ParameterizedTest
    @ValueSource(strings = {", Lab, said", ", D, said", ", CDU chairman, said", ", D-day veteran, said", ", R-rated"})
    void otherWordsBehindACommaAreNoTag(String text) {
        assertThat(Parties.tagged(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "D-NY,true",
        "R - S.C.,true",
        "DFL-Duluth,true",
        "ZANU-PF,false",
        "MDC-T,false",
        "D-day,false",
        "AFL-CIO,false"
    })
    void tagWithASeatIsNoOrganization(String text, boolean tag) {
        assertThat(Parties.isTagWithSeat(text)).isEqualTo(tag);
    }

    @Test
    void wordsOfOnePartyCountAsOne() {
        assertThat(Parties.word("gop")).isEqualTo("republican");
        assertThat(Parties.word("democrat")).isEqualTo("democratic");
        assertThat(Parties.word("tory")).isEqualTo("conservative");
        assertThat(Parties.word("bjp")).isEqualTo("bjp");
        assertThat(Parties.word("lab")).isNull();
        assertThat(Parties.word("presidential")).isNull();
        assertThat(Parties.word("social")).isNull();
    }
}
