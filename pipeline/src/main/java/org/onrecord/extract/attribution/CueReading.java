package org.onrecord.extract.attribution;

/**
 * What the reader makes of the tokens around one cue. Immutable.
 *
 * @param cue token number of the cue's head
 * @param bestContent the stretch that is most likely the content
 * @param namedSource the words that most likely name the source; null where none does
 */
record CueReading(int cue, Stretch bestContent, Stretch namedSource) {

    /** No single token may decide a stretch. */
    private static final double LARGEST = 6;
    /** Words of the source count little against a content that stands around them. */
    private static final double SOURCE_SHARE = 0.3;

    /** A stretch of tokens, ends included, and the sum of its log odds. */
    record Stretch(int first, int last, double sum) {}

    static CueReading of(int cue, int first, double[] content, double[] source) {
        double[] odds = new double[content.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.max(-LARGEST, Math.min(LARGEST, content[i]));
        }
        odds[cue - first] = 0;
        Stretch named = best(source, first);
        boolean isNamed = named.sum() > 0;
        for (int i = named.first(); isNamed && i <= named.last(); i++) {
            odds[i - first] = Math.min(0, odds[i - first]) * SOURCE_SHARE;
        }
        return new CueReading(cue, best(odds, first), isNamed ? named : null);
    }

    /** The stretch with the largest sum (Kadane's algorithm, Bentley 1984). */
    private static Stretch best(double[] odds, int offset) {
        Stretch best = new Stretch(offset, offset, odds[0]);
        double sum = 0;
        int from = 0;
        for (int i = 0; i < odds.length; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += odds[i];
            if (sum > best.sum()) {
                best = new Stretch(from + offset, i + offset, sum);
            }
        }
        return best;
    }
}
