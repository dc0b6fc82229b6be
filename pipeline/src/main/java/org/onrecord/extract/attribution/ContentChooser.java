package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/** Chooses the contents of an article's attributions, all at once so that they do not overlap. Stateless. */
public final class ContentChooser {

  /** Tokens less likely than this get no candidates. */
  static final double LEAST_CUE = 0.03;

  /** Of the log odds that a token is a cue so much is the network's, the rest the linear model's. */
  private static final double NETWORK_SHARE = 0.6;
  /** What a unit of log odds that the network misses in a candidate takes from its score. */
  private static final double SHORTFALL_WEIGHT = 0.08;
  /** Probabilities nearer to 0 or 1 are not told apart. */
  private static final double SURE = 0.002;

  private ContentChooser() {}

  /** All candidates of all likely cues, in text order of the cues. */
  static List<Candidate> candidates(TokenTable t, double[] cueProbability) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < cueProbability.length; i++) {
      if (cueProbability[i] > LEAST_CUE) {
        candidates.addAll(ContentCandidates.of(t, i));
      }
    }
    return candidates;
  }

  /**
   * The chosen contents in text order; {@link Candidate#hit()} says how sure each is.
   *
   * @param reading what the network makes of the same article
   */
  public static List<Candidate> choose(TokenTable t, AttributionModel model, AttributionNetwork.Reading reading) {
    double[] cueProbability = together(CueScorer.of(t, model), reading.cueProbability());
    AdverbialAttributions.withoutCues(t, cueProbability);
    Plausibility.withoutLabels(t, cueProbability);
    List<Candidate> candidates = withNetworkOwn(t, candidates(t, cueProbability), reading);
    Features features = new Features(AttributionModel.CONTENT_BITS);
    for (Candidate candidate : candidates) {
      ContentFeatures.of(t, candidate, cueProbability, features);
      CueReading cue = reading.cues().get(candidate.cue);
      double shortfall = cue == null ? 0 : cue.shortfall(candidate.first, candidate.last);
      candidate.score(features.dot(model.contents()) - SHORTFALL_WEIGHT * shortfall);
    }
    ContentLattice lattice = new ContentLattice(t.size(), candidates);
    lattice.marginals();
    return lattice.mostHits(t, model.leastHit()).stream().map(c -> withoutSource(t, c, reading)).toList();
  }

  /** Of "The plan was dead, Norway | said" the content without its source, which stands at its edge. */
  private static Candidate withoutSource(TokenTable t, Candidate content, AttributionNetwork.Reading reading) {
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
    while (last > first && t.isPunctuation(last) && t.quotation[last] < 0) {
      last--;
    }
    Candidate bare = new Candidate(content.cue, first, last);
    bare.hit(content.hit());
    return bare;
  }

  private static double[] together(double[] linear, double[] network) {
    double[] both = new double[linear.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = CueScorer.logistic((1 - NETWORK_SHARE) * logOdds(linear[i]) + NETWORK_SHARE * logOdds(network[i]));
    }
    return both;
  }

  private static double logOdds(double p) {
    double bounded = Math.max(SURE, Math.min(1 - SURE, p));
    return Math.log(bounded / (1 - bounded));
  }

  /** The candidates that syntax proposes, and for each cue the network's own. */
  private static List<Candidate> withNetworkOwn(
      TokenTable t, List<Candidate> proposed, AttributionNetwork.Reading reading) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      Candidate candidate = proposed.get(i);
      all.add(candidate);
      boolean lastOfCue = i + 1 == proposed.size() || proposed.get(i + 1).cue != candidate.cue;
      CueReading cue = reading.cues().get(candidate.cue);
      if (lastOfCue && cue != null) {
        addOwn(t, cue, proposed, all);
      }
    }
    return all;
  }

  private static void addOwn(TokenTable t, CueReading cue, List<Candidate> proposed, List<Candidate> all) {
    CueReading.Stretch best = cue.bestContent();
    int last = phraseEnd(t, best.last());
    boolean known =
        proposed.stream().anyMatch(c -> c.cue == cue.cue() && c.first == best.first() && c.last == last);
    if (best.sum() > 0 && !known) {
      all.add(new Candidate(cue.cue(), best.first(), last));
    }
  }

  /** A stretch does not end within a noun phrase: "a ban on lorries within striking | distance". */
  static int phraseEnd(TokenTable t, int last) {
    int end = last;
    while (end < t.sentenceLast(last) && t.tokens[end + 1].pos().matches("NN.*|HYPH|POS")
        && t.tokens[end].pos().matches("NN.*|HYPH|POS|JJ.*|VBG|VBN|CD|DT|PRP\\$|IN|TO|AFX")) {
      end++;
    }
    return end;
  }
}
