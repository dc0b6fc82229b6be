package org.onrecord.pipeline.store;

import java.util.Objects;
import org.onrecord.record.Actor;
import org.onrecord.record.Country;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Link;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.record.Reject;

/** What a table's rows are sorted by, and how rows of one key from several buckets become one. */
public final class RowKey {

    private RowKey() {}

    /** Rows are sorted by this string; rows of one article keep their order. */
    public static String of(Record row) {
        if (row instanceof Document r) {
            return r.docId();
        } else if (row instanceof Quote r) {
            return r.docId();
        } else if (row instanceof DateMention r) {
            return r.docId();
        } else if (row instanceof Demand r) {
            return r.docId();
        } else if (row instanceof Mention r) {
            return r.docId();
        } else if (row instanceof Actor r) {
            return r.actorId();
        } else if (row instanceof Place r) {
            return r.placeId();
        } else if (row instanceof Country r) {
            return r.countryCode();
        } else if (row instanceof Link r) {
            return r.kind() + "\t" + r.source() + "\t" + r.target();
        } else if (row instanceof Reject r) {
            return r.rejectId();
        }
        throw new IllegalArgumentException("no table holds " + row.getClass());
    }

    /** True where rows of one key are parts of one row. */
    static boolean isCounted(Record row) {
        return row instanceof Place || row instanceof Country || row instanceof Link;
    }

    /** One row that counts what both count. */
    public static Record sum(Record a, Record b) {
        if (a instanceof Place p && b instanceof Place q) {
            return sum(p, q);
        } else if (a instanceof Country c && b instanceof Country d) {
            return new Country(
                    c.countryCode(),
                    c.alpha3(),
                    c.numeric(),
                    c.name(),
                    c.region(),
                    c.mentionCount() + d.mentionCount(),
                    c.byName() + d.byName(),
                    c.byDemonym() + d.byDemonym(),
                    c.byMetonym() + d.byMetonym(),
                    c.documentCount() + d.documentCount());
        } else if (a instanceof Link l && b instanceof Link m) {
            return new Link(l.source(), l.target(), l.kind(), l.value() + m.value());
        }
        throw new IllegalArgumentException("not counted: " + Objects.toString(a));
    }

    /** Confidence is the mean over mentions. */
    private static Place sum(Place p, Place q) {
        int mentions = p.mentionCount() + q.mentionCount();
        double confidence = mentions == 0
                ? p.confidence()
                : (p.confidence() * p.mentionCount() + q.confidence() * q.mentionCount()) / mentions;
        return p.counted(mentions, p.documentCount() + q.documentCount(), confidence);
    }
}
