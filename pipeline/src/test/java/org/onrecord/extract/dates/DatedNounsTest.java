package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.in;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    In a [Dec. 13] letter/NN | FUTURE | true
                    the [Dec. 2] bus/NN crash/NN | PRESENT | true
                    the [Jan. 5] primary/NN | PRESENT | false
                    the [Jan. 5] Riot/NNP | PRESENT | false
                    the shooting/NN on/IN [Dec. 13] | PRESENT | true
                    the report/NN of/IN [Dec. 13] | PAST | true
                    the report/NN on/IN [Dec. 13] | FUTURE | false
                    the contract/NN signed/VBN [Dec. 13] | PRESENT | true
                    the mayor/NN ,/, elected/VBN [Dec. 13] | FUTURE | true
                    the trial/NN scheduled/VBN [Dec. 13] | PRESENT | false
                    the crew/NN met/VBD [Dec. 13] | PAST | false
                    """)
    void aDayOfWhatWasWrittenOrDoneIsPast(String line, Tense tense, boolean past) {
        assertThat(DatedNouns.isPast(in(line), tense)).isEqualTo(past);
    }
}
