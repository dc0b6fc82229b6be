package org.onrecord.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.onrecord.language.reader.CueKind;
import org.onrecord.language.reader.CuePart;
import org.onrecord.language.reader.Reading;

/**
 * What the reader makes of an article's statements.
 *
 * @param cueProbability for each token that it is a cue's head
 * @param cues by token number, of tokens that are likely a cue
 */
public record AttributionReading(double[] cueProbability, Map<Integer, CueReading> cues) {

    /** Of tokens that are less likely a cue, nothing more is asked. */
    private static final double LEAST_CUE = 0.02;

    public static AttributionReading of(Reading reading) {
        double[] probability = IntStream.range(0, reading.size())
                .mapToDouble(token -> reading.cueProbability(token, CueKind.STATEMENT))
                .toArray();
        List<Integer> likely = IntStream.range(0, probability.length)
                .filter(token -> probability[token] > LEAST_CUE)
                .boxed()
                .toList();
        Map<Integer, CueReading> cues = new HashMap<>();
        reading.attributions(likely).forEach((cue, around) -> cues.put(cue, reading(cue, around)));
        return new AttributionReading(probability, cues);
    }

    private static CueReading reading(int cue, Reading.Around around) {
        double[] content = new double[around.scores().length];
        double[] source = new double[content.length];
        for (int i = 0; i < content.length; i++) {
            content[i] = around.scores()[i][CuePart.STATED.ordinal()];
            // both were learnt, on different news: what either finds is one
            source[i] = Math.max(
                    around.scores()[i][CuePart.STATED_BY.ordinal()],
                    around.scores()[i][CuePart.ATTRIBUTED_TO.ordinal()]);
        }
        return CueReading.of(cue, around.first(), content, source);
    }
}
