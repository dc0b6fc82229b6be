package org.onrecord.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
        "1999, 0",
        "’, 0",
        "ferry, 1",
        "x, 1",
        "Ferry, 2",
        "Østby, 2",
        "O’Hara, 4",
        "NATO, 3",
        "U.S., 3",
        "IS, 3",
        "iPhone, 4",
        "McRae, 4",
        "A, 5",
        "J., 5",
        "B52, 5"
    })
    void wordsAreToldApartByTheirLetters(String word, int shape) {
        assertThat(WordShape.feature(word, false, false)).isEqualTo(shape);
    }

    @Test
    void quotationAndHeadlineCountBeside() {
        assertThat(WordShape.feature("ferry", true, false)).isEqualTo(7);
        assertThat(WordShape.feature("ferry", false, true)).isEqualTo(13);
        assertThat(WordShape.feature("NATO", true, true)).isEqualTo(21);
    }
}
