package org.onrecord.extract.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.WordPieces;

/**
 * Reads an article with an encoder (e5-small, Wang et al. 2022) that was taught attributions: for each token
 * how likely it is a cue's head, and for each likely cue which tokens are its content and its source.
 * Thread-safe; loads on first use. How it was made: {@code training/README.md}.
 */
public final class AttributionNetwork {

    /** Of tokens that are less likely a cue, nothing more is asked. */
    private static final double LEAST_CUE = 0.02;

    private static final int SENTENCES = 3;
    private static final String ROOM = "/org/onrecord/extract/attribution-";

    /** Loads on first use. */
    private static final class Shared {
        static final AttributionNetwork NETWORK = new AttributionNetwork();
    }

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession pairs;
    private final WordPieces vocabulary;

    private AttributionNetwork() {
        try {
            environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            encoder = session("encoder.onnx");
            pairs = session("pairs.onnx");
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    "the network for quotes cannot be loaded on this machine (ONNX Runtime: Linux with glibc, macOS or Windows, 64 bit): "
                            + e.getMessage(),
                    e);
        }
        vocabulary = vocabulary();
    }

    /** One thread for each call: articles are worked on side by side. */
    private OrtSession session(String name) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(resource(name), options);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = AttributionNetwork.class.getResourceAsStream(ROOM + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + ROOM + name + " is missing: build anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + ROOM + name + " cannot be read", e);
        }
    }

    /** The word pieces that the network knows. */
    public static WordPieces vocabulary() {
        return new WordPieces(new String(resource("vocabulary.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** The network that ships with the program. */
    public static AttributionNetwork shared() {
        return Shared.NETWORK;
    }

    /**
     * What the network makes of an article.
     *
     * @param cueProbability for each token that it is a cue's head
     * @param cues by token number, of tokens that are likely a cue
     */
    public record NetworkReading(double[] cueProbability, Map<Integer, CueReading> cues) {}

    public NetworkReading read(TokenTable t) {
        NetworkReading reading = new NetworkReading(new double[t.size], new HashMap<>());
        try {
            for (EncoderWindow window : EncoderWindow.of(t, vocabulary)) {
                read(t, window, reading);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network for quotes failed: " + e.getMessage(), e);
        }
        return reading;
    }

    private void read(TokenTable t, EncoderWindow window, NetworkReading reading) throws OrtException {
        long[] shape = {1, window.pieces().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.pieces()), shape);
                OnnxTensor features = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.features()), shape);
                OrtSession.Result result = encoder.run(Map.of("ids", ids, "features", features))) {
            float[][] cue = ((float[][][]) result.get("cue").orElseThrow().getValue())[0];
            List<Integer> likely = new ArrayList<>();
            for (int i = window.own(); i < window.end(); i++) {
                reading.cueProbability[i] = CueScorer.logistic(cue[window.pieceOf()[i - window.first()]][0]);
                if (reading.cueProbability[i] > LEAST_CUE) {
                    likely.add(i);
                }
            }
            if (!likely.isEmpty()) {
                float[][] anchor =
                        ((float[][][]) result.get("anchor").orElseThrow().getValue())[0];
                float[][] member =
                        ((float[][][]) result.get("member").orElseThrow().getValue())[0];
                askPairs(t, window, likely, anchor, member, reading);
            }
        }
    }

    private void askPairs(
            TokenTable t,
            EncoderWindow window,
            List<Integer> cues,
            float[][] anchor,
            float[][] member,
            NetworkReading reading)
            throws OrtException {
        int tokens = window.pieceOf().length;
        int width = anchor[0].length;
        FloatBuffer anchors = FloatBuffer.allocate(cues.size() * width);
        FloatBuffer members = FloatBuffer.allocate(tokens * width);
        LongBuffer distances = LongBuffer.allocate(cues.size() * tokens);
        LongBuffer sentences = LongBuffer.allocate(cues.size() * tokens);
        for (int token = 0; token < tokens; token++) {
            members.put(member[window.pieceOf()[token]]);
        }
        for (int cue : cues) {
            anchors.put(anchor[window.pieceOf()[cue - window.first()]]);
            for (int i = window.first(); i < window.end(); i++) {
                distances.put(distance(i - cue));
                sentences.put(Math.max(-SENTENCES, Math.min(SENTENCES, t.sentence[i] - t.sentence[cue])) + SENTENCES);
            }
        }
        long[] each = {cues.size(), tokens};
        try (OnnxTensor a = OnnxTensor.createTensor(environment, anchors.flip(), new long[] {cues.size(), width});
                OnnxTensor m = OnnxTensor.createTensor(environment, members.flip(), new long[] {tokens, width});
                OnnxTensor d = OnnxTensor.createTensor(environment, distances.flip(), each);
                OnnxTensor s = OnnxTensor.createTensor(environment, sentences.flip(), each);
                OrtSession.Result result = pairs.run(Map.of("anchor", a, "member", m, "distance", d, "sentence", s))) {
            float[][][] scores =
                    (float[][][]) result.get("scores").orElseThrow().getValue();
            for (int k = 0; k < scores.length; k++) {
                reading.cues.put(cues.get(k), reading(cues.get(k), window.first(), scores[k]));
            }
        }
    }

    private static CueReading reading(int cue, int first, float[][] scores) {
        double[] content = new double[scores.length];
        double[] source = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            content[i] = scores[i][0];
            source[i] = scores[i][1];
        }
        return CueReading.of(cue, first, content, source);
    }

    /** Number of the class of a signed distance in tokens: exact up to eight, then growing by a third of an octave; 0 to 40. */
    static int distance(int tokens) {
        int far = Math.abs(tokens);
        int step = far <= 8 ? far : Math.min(20, 9 + (int) (Math.log(far / 8.0) / Math.log(2) * 3));
        return 20 + (tokens >= 0 ? step : -step);
    }
}
