package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.in;
import static org.onrecord.extract.dates.Expressions.words;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [the first nine months of 1997] | the first nine months DURATION | 1997 DATE
                    [four hours Friday] | four hours DURATION | Friday DATE
                    [six weeks in March] | six weeks DURATION | March DATE
                    [ten years ago , three weeks ago] | ten years ago DATE | three weeks ago DATE
                    """)
    void whatSutimeJoinsAreTwo(String line, String first, String second) {
        assertThat(parts(line)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [three weeks ago] | three weeks ago DATE
                    [the last two days of talks] | the last two days of talks DATE
                    [the first nine months] | the first nine months DATE
                    [Friday] | Friday DATE
                    """)
    void othersStayWhole(String line, String whole) {
        assertThat(parts(line)).containsExactly(whole);
    }

    private static List<String> parts(String line) {
        return Splitter.split(in(line)).stream()
                .map(part -> words(part) + " " + part.type())
                .toList();
    }
}
