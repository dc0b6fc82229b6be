package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Chooses the contents of an article's attributions, all at once so that they do not overlap. Stateless. */
public final class ContentChooser {

    /** Tokens less likely than this get no candidates. */
    static final double LEAST_CUE = 0.03;

    /** Of the log odds that a token is a cue so much is the network's, the rest the linear model's. */
    private static final double NETWORK_SHARE = 0.7;
    /** What a unit of log odds that the network misses in a candidate takes from its score. */
    private static final double SHORTFALL_WEIGHT = 0.15;

    private static final Set<String> OWNERS = Set.of("PRP$", "POS");
    private static final Pattern NOUN = Pattern.compile("NN.*|HYPH|POS");
    private static final Pattern BEFORE_NOUN = Pattern.compile("NN.*|HYPH|POS|JJ.*|VBG|VBN|CD|DT|PRP\\$|IN|TO|AFX");
    private static final Pattern MODIFIER = Pattern.compile("DT|PRP\\$|JJ.*|CD|VBG|VBN");
    private static final Set<String> BEFORE_MODIFIER = Set.of("DT", "PRP$", "IN", "TO");

    private ContentChooser() {}

    /** All candidates of all likely cues, in text order of the cues. */
    public static List<ContentCandidate> candidates(TokenTable t, double[] cueProbability) {
        List<ContentCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < cueProbability.length; i++) {
            if (cueProbability[i] > LEAST_CUE) {
                candidates.addAll(ContentCandidates.of(t, i));
            }
        }
        return candidates;
    }

    /** A content that won over its rivals, and its {@link HitFeatures}. */
    public record Weighed(ContentCandidate content, double[] features) {}

    /**
     * The chosen contents in text order; {@link ContentCandidate#hit()} says how sure each is.
     *
     * @param reading what the network makes of the same article
     */
    public static List<ContentCandidate> choose(TokenTable t, AttributionModel model, AttributionReading reading) {
        HitModel hits = HitModel.shared();
        List<ContentCandidate> chosen = new ArrayList<>();
        for (Weighed weighed : weighed(t, model, reading)) {
            weighed.content().hit(hits.probability(weighed.features()));
            if (weighed.content().hit() >= hits.least()) {
                chosen.add(withoutSource(t, weighed.content(), reading));
            }
        }
        return withOwned(t, chosen);
    }

    /** "The reason he keeps his | papers" to the end of the phrase, unless another content begins there. */
    private static List<ContentCandidate> withOwned(TokenTable t, List<ContentCandidate> chosen) {
        boolean[] taken = new boolean[t.size()];
        chosen.forEach(content -> Arrays.fill(taken, content.first, content.last + 1, true));
        List<ContentCandidate> whole = new ArrayList<>();
        for (ContentCandidate content : chosen) {
            boolean owner = OWNERS.contains(t.tokens[content.last].pos());
            int last = owner ? phraseEnd(t, content.last) : content.last;
            boolean free = IntStream.rangeClosed(content.last + 1, last).noneMatch(i -> taken[i] || i == content.cue);
            whole.add(free && last > content.last ? content.between(content.first, last) : content);
        }
        return whole;
    }

    /** The same before the unlikely ones are left out, each with the lattice's probability of a hit. */
    public static List<Weighed> weighed(TokenTable t, AttributionModel model, AttributionReading reading) {
        double[] linear = CueScorer.of(t, model);
        double[] cueProbability = together(linear, reading.cueProbability());
        AdverbialAttributions.withoutCues(t, cueProbability);
        AttributionFilter.withoutLabels(t, cueProbability);
        List<ContentCandidate> candidates = withNetworkOwn(t, candidates(t, cueProbability), reading);
        Features features = new Features(AttributionModel.CONTENT_BITS);
        for (ContentCandidate candidate : candidates) {
            ContentFeatures.of(t, candidate, cueProbability, features);
            CueReading cue = reading.cues().get(candidate.cue);
            double shortfall = cue == null ? 0 : cue.shortfall(candidate.first, candidate.last);
            candidate.score(features.dot(model.contents()) - SHORTFALL_WEIGHT * shortfall);
        }
        ContentLattice lattice = new ContentLattice(t.size(), candidates);
        lattice.marginals();
        return lattice.mostHits(t, model.leastHit()).stream()
                .map(content -> new Weighed(content, HitFeatures.of(t, content, linear, reading)))
                .toList();
    }

    /** Of "The plan was dead, Norway | said" the content without its source, which stands at its edge. */
    private static ContentCandidate withoutSource(TokenTable t, ContentCandidate content, AttributionReading reading) {
        CueReading cue = reading.cues().get(content.cue);
        CueReading.Stretch source = cue == null ? null : cue.namedSource();
        if (source == null) {
            return content;
        }
        int first = content.first;
        int last = content.last;
        if (source.first() > first && source.first() <= last && source.last() >= last) {
            last = source.first() - 1;
        } else if (source.last() < last && source.last() >= first && source.first() <= first) {
            first = source.last() + 1;
        }
        while (last > first && t.isPunctuation(last) && !t.isQuoted(last)) {
            last--;
        }
        while (first < last && t.isPunctuation(first) && !t.isQuoted(first)) {
            first++;
        }
        return content.between(first, last);
    }

    private static double[] together(double[] linear, double[] network) {
        double[] both = new double[linear.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = CueScorer.logistic(
                    (1 - NETWORK_SHARE) * CueScorer.logOdds(linear[i]) + NETWORK_SHARE * CueScorer.logOdds(network[i]));
        }
        return both;
    }

    /** The candidates that syntax proposes, and for each cue the network's own. */
    private static List<ContentCandidate> withNetworkOwn(
            TokenTable t, List<ContentCandidate> proposed, AttributionReading reading) {
        List<ContentCandidate> all = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            ContentCandidate candidate = proposed.get(i);
            all.add(candidate);
            boolean lastOfCue = i + 1 == proposed.size() || proposed.get(i + 1).cue != candidate.cue;
            CueReading cue = reading.cues().get(candidate.cue);
            if (lastOfCue && cue != null) {
                addOwn(t, cue, proposed, all);
            }
        }
        return all;
    }

    private static void addOwn(
            TokenTable t, CueReading cue, List<ContentCandidate> proposed, List<ContentCandidate> all) {
        CueReading.Stretch best = cue.bestContent();
        int last = phraseEnd(t, best.last());
        int first = firstWord(t, best.first(), last);
        boolean known = proposed.stream().anyMatch(c -> c.cue == cue.cue() && c.first == first && c.last == last);
        if (best.sum() > 0 && !known && !runsOn(t, first, last)) {
            all.add(new ContentCandidate(cue.cue(), first, last));
        }
    }

    private static int firstWord(TokenTable t, int first, int last) {
        int word = first;
        while (word < last && t.isLeadingMark(word)) {
            word++;
        }
        return word;
    }

    /** A stretch over a paragraph break that no quotation bridges is several people's words, or nobody's. */
    static boolean runsOn(TokenTable t, int first, int last) {
        return t.block[first] != t.block[last]
                && IntStream.rangeClosed(first, last).anyMatch(i -> t.quotation[i] < 0);
    }

    /** A stretch ends neither within a noun phrase nor on a preposition: "a ban on lorries within striking | distance". */
    static int phraseEnd(TokenTable t, int last) {
        int end = last;
        while (end < t.sentenceLast(last) && goesOn(t.tokens[end].pos(), t.tokens[end + 1].pos())) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(String pos, String next) {
        return NOUN.matcher(next).matches() && BEFORE_NOUN.matcher(pos).matches()
                || MODIFIER.matcher(next).matches() && BEFORE_MODIFIER.contains(pos);
    }
}
