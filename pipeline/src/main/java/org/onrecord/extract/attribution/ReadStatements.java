package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Takes an article's statements as the reader tells them: for each likely cue the stretch that is most likely what is said. Stateless. */
public final class ReadStatements {

    /** Less likely cues are none. Of the rows above it 92 in 100 are right on newsroom-dev, which has 92 in 100 of its statements there. */
    private static final double LEAST = 0.6;

    private ReadStatements() {}

    /** In text order of the cues; one may lie in another. */
    public static List<ContentCandidate> choose(TokenTable t, AttributionReading reading) {
        double[] probability = reading.cueProbability().clone();
        AdverbialAttributions.withoutCues(t, probability);
        AttributionFilter.withoutLabels(t, probability);
        List<Integer> cues = IntStream.range(0, probability.length)
                .filter(i -> probability[i] >= LEAST
                        && reading.cues().get(i).bestContent().sum() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probability[i]))
                .toList();
        List<ContentCandidate> chosen = new ArrayList<>();
        for (int cue : cues) {
            ContentCandidate content = content(t, reading.cues().get(cue), reading);
            if (content != null && chosen.stream().noneMatch(other -> isRival(content, other))) {
                content.hit(probability[cue]);
                chosen.add(content);
            }
        }
        chosen.sort(Comparator.comparingInt(ContentCandidate::cue));
        return ContentEnds.withOwned(t, chosen);
    }

    private static ContentCandidate content(TokenTable t, CueReading cue, AttributionReading reading) {
        CueReading.Stretch best = cue.bestContent();
        int last = ContentEnds.phraseEnd(t, best.last());
        int first = ContentEnds.firstWord(t, best.first(), last);
        return ContentEnds.runsOn(t, first, last)
                ? null
                : ContentEnds.withMarks(
                        t, ContentEnds.withoutSource(t, new ContentCandidate(cue.cue(), first, last), reading));
    }

    /** The same words under two cues, or words that overlap and neither holds the other with its cue. */
    private static boolean isRival(ContentCandidate one, ContentCandidate other) {
        boolean apart = one.last < other.first || other.last < one.first;
        boolean nested = one.holds(other.first) && one.holds(other.last) && one.holds(other.cue)
                || other.holds(one.first) && other.holds(one.last) && other.holds(one.cue);
        return !apart && !nested;
    }
}
