package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;
import static org.onrecord.extract.dates.Expressions.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.dates.TimexValue.Basis;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;

class IntervalsTest {

    /** A dated token; a value that begins with "~" is counted from the day of publication. */
    private static DateReading reading(Sentence sentence, int first, int last, String value) {
        boolean stated = !value.startsWith("~");
        String plain = value.replace("~", "");
        TimexValue meant = stated
                ? TimexValue.stated("DATE", plain)
                : new TimexValue("DATE", plain, Basis.ARTICLE_DATE, PUBLISHED.toString());
        return new DateReading(new Timexpression(sentence, first, last, "DATE", plain), meant, DayRange.of(plain));
    }

    /**
     * The intervals that are added to single dates.
     *
     * @param text words with a value after "=": "from 1997=1997 to 2004=2004"; "_" joins the words of one expression
     * @return "words=value" of the intervals that were added
     */
    private static List<String> intervals(String text) {
        List<String> forms = new ArrayList<>();
        List<int[]> bounds = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String word : text.split(" ")) {
            String[] parts = word.split("=");
            List<String> tokens = Arrays.asList(parts[0].split("_"));
            if (parts.length > 1) {
                bounds.add(new int[] {forms.size(), forms.size() + tokens.size() - 1});
                values.add(parts[1]);
            }
            forms.addAll(tokens);
        }
        Sentence sentence = Conllu.tagged(String.join(" ", forms));
        List<DateReading> readings = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            readings.add(reading(sentence, bounds.get(i)[0], bounds.get(i)[1], values.get(i)));
        }
        List<DateReading> joined = Intervals.addTo(readings);
        assertThat(joined).containsAll(readings);
        return joined.stream()
                .filter(reading -> !readings.contains(reading))
                .peek(reading -> assertThat(reading.value().type()).isEqualTo("INTERVAL"))
                .map(reading -> words(reading.source()) + "=" + reading.value().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    shut from 1997=1997 to 2004=2004 | from 1997 to 2004=1997/2004
                    shut from 1997=1997 until 2004=2004 | from 1997 until 2004=1997/2004
                    shut between March=~2001-03 and June_2001=2001-06 | between March and June 2001=2001-03/2001-06
                    shut from November=~2021-11 to May_2004=2004-05 | from November to May 2004=2003-11/2004-05
                    held June_14=~2021-06-14 to 16 | June 14 to 16=2021-06-14/2021-06-16
                    held June_3=~2021-06-03 - 7 | June 3-7=2021-06-03/2021-06-07
                    held between June_3=~2021-06-03 and 7 | between June 3 and 7=2021-06-03/2021-06-07
                    """)
    void bothEndsTogetherAreAnInterval(String text, String expected) {
        assertThat(intervals(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    shut in 1997=1997 and 2004=2004
                    shut from 1997=1997 and 2004=2004
                    shut between 1997=1997 to 2004=2004
                    shut from 2004=2004 to 1997=1997
                    shut from about 1997=1997 to 2004=2004
                    moved from Monday=XXXX-WXX-1 to Friday=~2021-06-11
                    held June_14=~2021-06-14 to 12
                    held June_14=~2021-06-14 to 31
                    held June_14=~2021-06-14 and 16
                    held 2021=2021 to 16
                    """)
    void othersAreTwoDates(String text) {
        assertThat(intervals(text)).isEmpty();
    }

    @Test
    void itRestsOnWhatItsEndRestsOn() {
        Sentence sentence = Conllu.tagged("from March to May");
        List<DateReading> joined =
                Intervals.addTo(List.of(reading(sentence, 1, 1, "~2021-03"), reading(sentence, 3, 3, "~2021-05")));
        assertThat(joined.get(0).value())
                .isEqualTo(new TimexValue("INTERVAL", "2021-03/2021-05", Basis.ARTICLE_DATE, "2021-06-09"));
        assertThat(joined.get(0).days().last()).hasToString("2021-05-31");
    }
}
