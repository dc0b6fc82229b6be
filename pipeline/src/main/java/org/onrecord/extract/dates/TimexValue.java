package org.onrecord.extract.dates;

/**
 * What a time expression means. Immutable.
 *
 * @param type DATE, TIME, DURATION, SET (TIMEX3) or INTERVAL
 * @param value TIMEX3 value, null where unknown
 * @param basis what the value was worked out from
 * @param anchor the date that a relative expression was counted from (day, or month or year where the text
 *     is no more exact); null where it is not relative or
 *     was not resolved
 */
public record TimexValue(String type, String value, Basis basis, String anchor) {

    /** What a value rests on. */
    public enum Basis {
        /** The words alone say it. */
        STATED,
        /** Counted from the day of publication. */
        ARTICLE_DATE,
        /** Counted from a date that stands before it in the text. */
        EARLIER_DATE,
        /** Relative to something that is not known. */
        UNRESOLVED
    }

    static TimexValue stated(String type, String value) {
        return new TimexValue(type, value, Basis.STATED, null);
    }

    static TimexValue unresolved(String type, String value) {
        return new TimexValue(type, value, Basis.UNRESOLVED, null);
    }

    public boolean isRelative() {
        return basis != Basis.STATED;
    }
}
