package org.onrecord.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.dates.Expressions.PUBLISHED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateConfidenceTest {

    private static double confidence(TimexValue value) {
        return DateConfidence.of(value, DayRange.of(value.value()));
    }

    @Test
    void whatNamesNothingIsNotSure() {
        assertThat(confidence(TimexValue.unresolved("DATE", null))).isZero();
    }

    @Test
    void aDayThatTheTextStatesIsSurerThanAWeekThatIsCounted() {
        TimexValue week = new TimexValue("DATE", "2021-W22", TimexValue.Basis.ARTICLE_DATE, PUBLISHED.toString());
        assertThat(confidence(TimexValue.stated("DATE", "2021-06-09"))).isGreaterThan(confidence(week));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TIME", "DURATION", "SET", "INTERVAL"})
    void everyKindIsAShare(String type) {
        assertThat(confidence(TimexValue.unresolved(type, "XXXX"))).isBetween(0.5, 1.0);
    }
}
