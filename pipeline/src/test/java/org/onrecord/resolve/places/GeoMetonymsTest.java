package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;

/** All people, firms and events are invented. */
class GeoMetonymsTest {

    private static final GeoMetonyms METONYMS = new GeoMetonyms();

    private static boolean isActor(String line) {
        Conllu.Marked name = Conllu.marked(line);
        return METONYMS.isActor(name.sentence(), name.first(), name.last());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Moscow/NNP] has/VBZ long/RB believed/VBN it
            [Ankara/NNP] 's/POS demands/NNS grew/VBD
            Sofia wants/VBZ [Ankara/NNP] to/TO lift/VB the ban
            Envoys called/VBD on/IN [Nairobi/NNP] to/TO send/VB troops
            Rebels demanded/VBD that/IN [Khartoum/NNP] release/VB them
            Ministers warned/VBD [Vienna/NNP] of/IN delays
            For/IN [London/NNP] , it/PRP is/VBZ a relief
            The envoy , whom/WP [Moscow/NNP] fears/NNS , left/VBD
            """)
    void aCapitalThatThinksSaysOrIsAskedActs(String line) {
        assertThat(isActor(line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [KYIV/NNP] — The minister resigned/VBD
            [Moscow/NNP] is/VBZ cold/JJ
            The bus left/VBD [Berlin/NNP] at/IN noon
            They warned/VBD tourists in/IN [Nairobi/NNP] to/TO stay/VB
            [Berlin/NNP] 's/POS parks/NNS grew/VBD
            In/IN [Lima/NNP] said/VBD the minister
            Flights to/TO [Lima/NNP] stopped/VBD early
            The envoy , whom/WP [Lima/NNP] parks/NNS drew , left/VBD
            """)
    void aCapitalWhereSomethingHappensDoesNot(String line) {
        assertThat(isActor(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            talks/NNS/4:nsubj with/IN/3:case [Lima/NNP/1:nmod] failed/VBD/0:root | true
            buses/NNS/4:nsubj with/IN/3:case [Lima/NNP/1:nmod] stopped/VBD/0:root | false
            ideas/NNS/0:root sought/VBN/1:acl by/IN/4:case [Lima/NNP/2:obl] | true
            towns/NNS/0:root seen/VBN/1:acl from/IN/4:case [Lima/NNP/2:obl] | false
            Quito/NNP/6:nsubj and/CC/3:cc [Lima/NNP/1:conj] have/VBP/6:aux now/RB/6:advmod agreed/VBN/0:root | true
            Quito/NNP/6:nsubj and/CC/3:cc [Lima/NNP/1:conj] have/VBP/6:aux now/RB/6:advmod flooded/VBN/0:root | false
            a/DT/3:det [Lima/NNP/3:compound] spokesman/NN/0:root | true
            a/DT/3:det [Lima/NNP/3:compound] street/NN/0:root | false
            [Lima/NNP/3:nsubj] is/VBZ/3:cop ready/JJ/0:root | true
            [Lima/NNP/3:nsubj] is/VBZ/3:cop cold/JJ/0:root | false
            """)
    void aParseShowsMore(String line, boolean actor) {
        assertThat(isActor(line)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            They met in/IN the/DT old/JJ [Kremlin/NNP] | true
            They walked around/IN [Lima/NNP] | true
            They met with/IN [Lima/NNP] | false
            [Lima/NNP] waited | false
            """)
    void whereSomebodyIs(String line, boolean location) {
        Conllu.Marked name = Conllu.marked(line);
        assertThat(METONYMS.isLocation(name.sentence(), name.first(), name.last()))
                .isEqualTo(location);
    }
}
