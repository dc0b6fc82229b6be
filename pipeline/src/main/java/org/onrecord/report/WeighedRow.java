package org.onrecord.report;

import java.util.Comparator;

/**
 * A row, or an article, with what decides whether it is in the report.
 *
 * @param number place in the file
 * @param key doc_id, empty where it has none
 * @param weight quotes and demands
 * @param mentions decides between equal weights
 * @param bytes it takes in the file
 */
record WeighedRow(int number, String key, long weight, long mentions, long bytes) {

    static final Comparator<WeighedRow> HEAVIEST_FIRST = Comparator.comparingLong(WeighedRow::weight)
            .thenComparingLong(WeighedRow::mentions)
            .reversed()
            .thenComparingInt(WeighedRow::number);

    WeighedRow ofBytes(long size) {
        return new WeighedRow(number, key, weight, mentions, size);
    }
}
