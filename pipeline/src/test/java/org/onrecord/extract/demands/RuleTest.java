package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.record.Strength;

class RuleTest {

    @Test
    void aRuleIsNamedByItsFamilyAndFrame() {
        assertThat(new Rule(Rule.Family.THREAT, Frame.UNLESS).label()).isEqualTo("threat:unless");
        assertThat(new Rule(Rule.Family.VERB, Frame.OBJ_TO).label()).isEqualTo("verb:obj-to");
    }

    @ParameterizedTest
    @EnumSource(Frame.class)
    void aFrameIsReadFromItsLabel(Frame frame) {
        assertThat(Frame.of(frame.label())).isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource({
        "OBJ_TO,true,false,true",
        "INF,true,false,false",
        "THAT,true,false,false",
        "NP,false,true,false",
        "OBJ_TO_EVENT,false,false,true",
    })
    void aFrameTellsWhatIsWanted(Frame frame, boolean clause, boolean thing, boolean to) {
        assertThat(frame.isClause()).isEqualTo(clause);
        assertThat(frame.isThing()).isEqualTo(thing);
        assertThat(frame.hasTo()).isEqualTo(to);
    }

    @Test
    void theListsOfCuesAreRead() {
        assertThat(DemandLexicon.VERBS.get("urge").frames()).containsExactly(Frame.OBJ_TO, Frame.THAT, Frame.NP_MATTER);
        assertThat(DemandLexicon.NOUNS.get("ultimatum").strength()).isEqualTo(Strength.ULTIMATUM);
        assertThat(DemandLexicon.MODALS).containsEntry("should", Strength.APPEAL);
    }
}
