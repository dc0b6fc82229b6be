package org.onrecord.record;

/**
 * A stretch of an article's text, in Unicode code points: {@code start} inclusive, {@code end}
 * exclusive, both counted from 0. Refuses to be empty or backwards, so a record that has a span
 * can always be traced to its words. Immutable; thread-safe.
 *
 * @param start index of the first code point
 * @param end index after the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, got " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int codePoint) {
        return start <= codePoint && codePoint < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Shared code points over all code points of both, 0 to 1. */
    public double intersectionOverUnion(Span other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        return shared <= 0 ? 0 : (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Text order: by start, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
