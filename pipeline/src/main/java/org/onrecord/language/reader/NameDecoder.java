package org.onrecord.language.reader;

/**
 * Turns the scores of the names head into the likeliest labels of a sentence (Viterbi): label 0 is no name, 1 + 2 k
 * begins a name of type k, 2 + 2 k goes on with it, which only stands behind those two. Stateless.
 */
final class NameDecoder {

    private static final double NEVER = -1e9;

    private NameDecoder() {}

    /**
     * @param scores of the labels, for each token of a sentence; a token that was not read has null
     * @return a label for each token
     */
    static int[] decode(float[][] scores) {
        int labels = 1 + 2 * NameType.values().length;
        double[][] best = new double[scores.length][labels];
        int[][] from = new int[scores.length][labels];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < labels; label++) {
                double own = scores[i] == null ? label == 0 ? 0 : NEVER : scores[i][label];
                int before = i == 0 ? 0 : before(best[i - 1], label);
                double path = i > 0 ? best[i - 1][before] : continues(label) ? NEVER : 0;
                best[i][label] = own + path;
                from[i][label] = before;
            }
        }
        return path(best, from);
    }

    static boolean begins(int label) {
        return label % 2 == 1;
    }

    private static boolean continues(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** The likeliest label before one. */
    private static int before(double[] best, int label) {
        if (continues(label)) {
            return best[label - 1] >= best[label] ? label - 1 : label;
        }
        return argmax(best);
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static int[] path(double[][] best, int[][] from) {
        int[] path = new int[best.length];
        for (int i = best.length - 1; i >= 0; i--) {
            path[i] = i == best.length - 1 ? argmax(best[i]) : from[i + 1][path[i + 1]];
        }
        return path;
    }

    /** Type of a label, null of no name. */
    static NameType type(int label) {
        return label == 0 ? null : NameType.values()[(label - 1) / 2];
    }
}
