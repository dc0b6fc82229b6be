package org.onrecord.extract.attribution;

/**
 * A stretch of tokens that could be what a cue attributes, with what the model makes of it. Not
 * thread-safe.
 */
public final class ContentCandidate {

    final int cue;
    final int first;
    final int last;
    private double hit;

    /**
     * @param cue token number of the cue's head
     * @param first token number, included
     * @param last token number, included
     */
    public ContentCandidate(int cue, int first, int last) {
        this.cue = cue;
        this.first = first;
        this.last = last;
    }

    public int cue() {
        return cue;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    boolean holds(int token) {
        return first <= token && token <= last;
    }

    /** Probability that this stretch, or one that agrees with it by half, is a content. */
    double hit() {
        return hit;
    }

    void hit(double value) {
        hit = value;
    }

    /** Other ends for the same content, as likely a hit. */
    ContentCandidate between(int first, int last) {
        ContentCandidate other = new ContentCandidate(cue, first, last);
        other.hit = hit;
        return other;
    }
}
