package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.in;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Ada spoke/VBD [Monday] | PAST
                    Ada has/VBZ spoken/VBN [Monday] | PAST
                    Ada says/VBZ so [Monday] | PAST
                    Ada will/MD speak/VB [Monday] | FUTURE
                    Ada could/MD not/RB be/VB reached/VBN [Monday] | PAST
                    Crews plan/VBP to/TO meet/VB [Monday] | FUTURE
                    Crews voted/VBD to/TO reject/VB it [Monday] | PAST
                    Crews did/VBD not/RB meet/VB [Monday] | PAST
                    Crews are/VBP meeting/VBG Ada [Monday] | FUTURE
                    After touring/VBG the docks [Monday] , she | PAST
                    A ban issued/VBN [Monday] remains/VBZ | PAST
                    The trial is/VBZ set/VBN for/IN [Monday] | FUTURE
                    The trial had/VBD been/VBN set/VBN for/IN [Monday] | PAST
                    The rent is/VBZ due/JJ [Monday] | FUTURE
                    The law takes/VBZ effect on/IN [Monday] | FUTURE
                    The deadline is/VBZ [Monday] | PRESENT
                    The crew backs/VBZ [Monday] 's/POS vote | PAST
                    [Monday] is/VBZ the deadline | PRESENT
                    After/IN [Monday] pressure is/VBZ high | UNKNOWN
                    [Monday] it rained/VBD | PAST
                    a walk [Monday] | UNKNOWN
                    It has/VBZ rained/VBN since/IN [Monday] | PAST
                    It rained/VBD well into/IN [Monday] | FUTURE
                    Crews met/VBD ahead/RB of/IN [Monday] | FUTURE
                    Judges moved/VBD the trial to/TO [Monday] | FUTURE
                    Judges closed/VBD the court until/IN [Monday] | FUTURE
                    Judges had/VBD closed/VBN the court until/IN [Monday] | PAST
                    """)
    void whereADatePointsIsToldByTheVerbThatItBelongsTo(String line, Tense tense) {
        Timexpression day = in(line);
        assertThat(Tense.of(day.sentence(), day.first(), day.last())).isEqualTo(tense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    due | true
                    scheduled | true
                    set | true
                    signed | false
                    """)
    void someParticiplesAreOfWhatIsToCome(String word, boolean scheduled) {
        assertThat(Tense.isScheduled(word)).isEqualTo(scheduled);
    }
}
