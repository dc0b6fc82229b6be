package org.onrecord.language.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/** A head that scores pairs of tokens by both vectors and how far they are apart. Thread-safe. */
final class PairScorer {

    private static final int SENTENCES = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;

    PairScorer(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * A token as it was read.
     *
     * @param number in the article
     * @param sentence number of its sentence
     * @param vector of the encoder
     */
    record ReadToken(int number, int sentence, float[] vector) {}

    /** For each anchor and each of the other tokens log odds, one for each thing that the head tells. */
    float[][][] score(List<ReadToken> anchors, List<ReadToken> others) {
        LongBuffer distances = LongBuffer.allocate(anchors.size() * others.size());
        LongBuffer sentences = LongBuffer.allocate(anchors.size() * others.size());
        for (ReadToken anchor : anchors) {
            for (ReadToken other : others) {
                distances.put(distance(other.number() - anchor.number()));
                int apart = other.sentence() - anchor.sentence();
                sentences.put(Math.max(-SENTENCES, Math.min(SENTENCES, apart)) + SENTENCES);
            }
        }
        long[] each = {anchors.size(), others.size()};
        try (OnnxTensor a = vectors(anchors);
                OnnxTensor b = vectors(others);
                OnnxTensor d = OnnxTensor.createTensor(environment, distances.flip(), each);
                OnnxTensor s = OnnxTensor.createTensor(environment, sentences.flip(), each);
                OrtSession.Result result =
                        session.run(Map.of("anchors", a, "others", b, "distance", d, "sentence", s))) {
            return (float[][][]) result.get("scores").orElseThrow().getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the reader failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor vectors(List<ReadToken> tokens) throws OrtException {
        int width = tokens.get(0).vector().length;
        FloatBuffer buffer = FloatBuffer.allocate(tokens.size() * width);
        tokens.forEach(token -> buffer.put(token.vector()));
        return OnnxTensor.createTensor(environment, buffer.flip(), new long[] {tokens.size(), width});
    }

    /** Number of the class of a signed distance in tokens: exact up to eight, then growing by a third of an octave; 0 to 40. */
    static int distance(int tokens) {
        int far = Math.abs(tokens);
        int step = far <= 8 ? far : Math.min(20, 9 + (int) (Math.log(far / 8.0) / Math.log(2) * 3));
        return 20 + (tokens >= 0 ? step : -step);
    }
}
