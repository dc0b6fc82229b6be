package org.onrecord.report;

import java.util.List;
import java.util.PriorityQueue;

/**
 * Of the rows of a table of any length those that weigh most, twice as many as there is room for, so that a row that is
 * too long for what is left of it has others to take its place. Not thread-safe.
 */
final class HeaviestRows {

    private final PriorityQueue<WeighedRow> lightestFirst = new PriorityQueue<>(WeighedRow.HEAVIEST_FIRST.reversed());
    private final long room;
    private long bytes;

    /**
     * @param room in bytes
     */
    HeaviestRows(long room) {
        this.room = Math.max(0, room);
    }

    void add(WeighedRow row) {
        lightestFirst.add(row);
        bytes += row.bytes();
        while (bytes - lightestFirst.peek().bytes() > 2 * room) {
            bytes -= lightestFirst.poll().bytes();
        }
    }

    /** The rows, heaviest first. */
    List<WeighedRow> sorted() {
        return lightestFirst.stream().sorted(WeighedRow.HEAVIEST_FIRST).toList();
    }
}
