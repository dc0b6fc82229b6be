package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaviestRowsTest {

    @Test
    void allRowsAreKeptWhereTheyFit() {
        HeaviestRows rows = new HeaviestRows(100);
        for (int i = 0; i < 10; i++) {
            rows.add(row(i, i, 10));
        }
        assertThat(rows.sorted()).extracting(WeighedRow::number).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    }

    @Test
    void ofAnyNumberOfRowsNoMoreThanTheHeaviestAreKept() {
        HeaviestRows rows = new HeaviestRows(100);
        for (int i = 0; i < 100_000; i++) {
            rows.add(row(i, i % 1000, 10));
        }
        assertThat(rows.sorted()).hasSizeLessThanOrEqualTo(21).allMatch(row -> row.weight() == 999);
        assertThat(rows.sorted().get(0).number()).isEqualTo(999);
    }

    @Test
    void whatIsTakenForARowThatIsTooLongIsThere() {
        HeaviestRows rows = new HeaviestRows(100);
        rows.add(row(0, 5, 95));
        rows.add(row(1, 4, 90));
        rows.add(row(2, 3, 5));
        assertThat(rows.sorted()).extracting(WeighedRow::number).containsExactly(0, 1, 2);
    }

    private static WeighedRow row(int number, long weight, long bytes) {
        return new WeighedRow(number, "", weight, 0, bytes);
    }
}
