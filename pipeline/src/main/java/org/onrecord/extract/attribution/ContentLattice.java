package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All ways to choose contents that do not overlap, as a semi-Markov model over the tokens of an
 * article (Sarawagi and Cohen 2004): a way's score is the sum of its candidates' scores, everything
 * outside them scores 0. Not thread-safe.
 */
public final class ContentLattice {

    /** Candidates less probable than this are not looked at when choosing. */
    private static final double LEAST_MARGINAL = 0.003;

    /** A candidate as likely to be right as this share of the chosen one may take its place… */
    private static final double SAME = 0.99;
    /** …and this where quotation marks are near, whose edges are sharp. */
    private static final double SAME_QUOTED = 0.8;

    private final int size;
    private final List<ContentCandidate> candidates;
    /** Candidates by their last token. */
    private final int[][] endingAt;

    public ContentLattice(int size, List<ContentCandidate> candidates) {
        this.size = size;
        this.candidates = candidates;
        int[] counts = new int[size];
        for (ContentCandidate c : candidates) {
            counts[c.last]++;
        }
        endingAt = new int[size][];
        for (int i = 0; i < size; i++) {
            endingAt[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (int k = 0; k < candidates.size(); k++) {
            int end = candidates.get(k).last;
            endingAt[end][counts[end]++] = k;
        }
    }

    /** Sets each candidate's probability; returns the log of the sum over all ways. */
    public double marginals() {
        double[] forward = new double[size + 1];
        for (int i = 0; i < size; i++) {
            double max = forward[i];
            for (int k : endingAt[i]) {
                max = Math.max(
                        max,
                        forward[candidates.get(k).first] + candidates.get(k).score());
            }
            double sum = Math.exp(forward[i] - max);
            for (int k : endingAt[i]) {
                sum += Math.exp(
                        forward[candidates.get(k).first] + candidates.get(k).score() - max);
            }
            forward[i + 1] = max + Math.log(sum);
        }
        // share[i]: probability that a boundary falls before token i
        double[] share = new double[size + 1];
        share[size] = 1;
        for (int i = size - 1; i >= 0; i--) {
            double at = share[i + 1];
            share[i] += at * Math.exp(forward[i] - forward[i + 1]);
            for (int k : endingAt[i]) {
                ContentCandidate c = candidates.get(k);
                c.marginal(at == 0 ? 0 : at * Math.exp(forward[c.first] + c.score() - forward[i + 1]));
                share[c.first] += c.marginal();
            }
        }
        return forward[size];
    }

    /** The candidates that do not overlap and have the highest sum of values; those of value 0 or less are left out. */
    public List<ContentCandidate> best(double[] values) {
        double[] sum = new double[size + 1];
        int[] chosen = new int[size + 1];
        Arrays.fill(chosen, -1);
        for (int i = 0; i < size; i++) {
            sum[i + 1] = sum[i];
            for (int k : endingAt[i]) {
                double with = sum[candidates.get(k).first] + values[k];
                if (values[k] > 0 && with > sum[i + 1]) {
                    sum[i + 1] = with;
                    chosen[i + 1] = k;
                }
            }
        }
        List<ContentCandidate> best = new ArrayList<>();
        for (int i = size; i > 0; ) {
            if (chosen[i] < 0) {
                i--;
            } else {
                best.add(candidates.get(chosen[i]));
                i = candidates.get(chosen[i]).first;
            }
        }
        Collections.reverse(best);
        return best;
    }

    /**
     * The contents that promise the most hits: each candidate counts as the probability that it or one
     * that agrees with it by half is right, less the least probability that is worth reporting.
     * Needs {@link #marginals()} first; sets each candidate's {@link ContentCandidate#hit()}.
     */
    List<ContentCandidate> mostHits(TokenTable table, double least) {
        List<ContentCandidate> live =
                candidates.stream().filter(c -> c.marginal() > LEAST_MARGINAL).toList();
        double[] values = new double[candidates.size()];
        for (ContentCandidate c : live) {
            double hit = 0;
            for (ContentCandidate other : live) {
                if (other.first <= c.last && c.first <= other.last && agree(table, c, other)) {
                    hit += other.marginal();
                }
            }
            c.hit(Math.min(1, hit));
        }
        for (int k = 0; k < values.length; k++) {
            ContentCandidate c = candidates.get(k);
            values[k] = c.marginal() > LEAST_MARGINAL ? c.hit() - least + 1e-4 * c.marginal() : 0;
        }
        return sharpened(table, best(values), live);
    }

    /** Puts in each chosen one's place the most probable of those that agree with it and overlap no other. */
    private static List<ContentCandidate> sharpened(
            TokenTable table, List<ContentCandidate> chosen, List<ContentCandidate> live) {
        List<ContentCandidate> result = new ArrayList<>(chosen);
        for (int i = 0; i < result.size(); i++) {
            int from = i == 0 ? 0 : result.get(i - 1).last + 1;
            int to = i + 1 == result.size() ? table.size() : result.get(i + 1).first;
            ContentCandidate original = result.get(i);
            ContentCandidate best = original;
            double same = table.quotation[original.first] >= 0 ? SAME_QUOTED : SAME;
            for (ContentCandidate c : live) {
                boolean free = c.first >= from && c.last < to;
                boolean likelier = c.marginal() > best.marginal() && c.hit() > same * original.hit();
                if (free && likelier && agree(table, c, original)) {
                    best = c;
                }
            }
            result.set(i, best);
        }
        return result;
    }

    private static boolean agree(TokenTable table, ContentCandidate a, ContentCandidate b) {
        int shared = table.ink(Math.max(a.first, b.first), Math.min(a.last, b.last));
        int all = table.ink(Math.min(a.first, b.first), Math.max(a.last, b.last));
        return 2 * shared >= all;
    }
}
