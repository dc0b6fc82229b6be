package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.in;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;

class PhraseTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [early Sept.] | early september
                    [Third - Quarter] | third quarter
                    [mid-May] | mid may
                    [twenty - four hours] | 24 hours
                    [nineteen ninety - six] | 1996
                    [two thousand] | 2 thousand
                    [three hundred days] | 300 days
                    [eight nine] | 8 9
                    [Tues. , Jan. 5th] | tuesday , january 5th
                    [Sunday 's Mass] | sunday 's mass
                    """)
    void anExpressionHasOneSpelling(String line, String expected) {
        Timexpression found = in(line);
        assertThat(PhraseText.of(found.sentence(), found.first(), found.last())).isEqualTo(expected);
    }

    @Test
    void tokensOutsideOfTheSentenceArePassedOver() {
        Sentence sentence = Conllu.tagged("last week");
        assertThat(PhraseText.of(sentence, -3, 5)).isEqualTo("last week");
        assertThat(PhraseText.of(sentence, 2, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    twelve | 12
                    70 | 70
                    ninety | 90
                    dozen | -1
                    1234567890123 | -1
                    """)
    void numbersInWordsAndFigures(String word, int number) {
        assertThat(PhraseText.number(word)).isEqualTo(number);
    }
}
