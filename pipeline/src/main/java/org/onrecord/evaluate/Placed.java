package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.onrecord.evaluate.Alignment.Interval;

/** A row of the output, or an annotation, with its place on the common scale. Immutable. */
record Placed(Interval interval, JsonNode row) {

    /** Shared characters over those of both. */
    double overlap(Placed other) {
        return interval.intersectionOverUnion(other.interval);
    }

    /** Shared characters over the shorter of both. */
    double coverage(Placed other) {
        return interval.overlapOfShorter(other.interval);
    }

    /** What a field says, "" where it says nothing. */
    String text(String field) {
        return row.path(field).asText("");
    }
}
