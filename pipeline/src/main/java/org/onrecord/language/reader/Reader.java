package org.onrecord.language.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.onrecord.language.Sentence;
import org.onrecord.language.WordPieces;
import org.onrecord.language.quotation.Quotations;

/**
 * Reads an article once with an encoder (a BERT of small vectors, Devlin et al. 2019) that was taught attributions,
 * names, references and roles. Thread-safe; loads on first use. How it was made, and from what: {@code training/README.md}.
 */
public final class Reader {

    private static final String ROOM = "/org/onrecord/language/reader/";

    /** Loads on first use. */
    private static final class Shared {
        static final Reader READER = new Reader();
    }

    /** So that the vocabulary can be read without the network. */
    private static final class Vocabulary {
        static final WordPieces PIECES = new WordPieces(new String(resource("vocabulary.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final PairHeads heads;

    private Reader() {
        try {
            environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            encoder = session("encoder.onnx");
            heads = new PairHeads(
                    pairs("attribution.onnx"), pairs("reference.onnx"), pairs("speaker.onnx"), pairs("role.onnx"));
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    "the network that reads articles cannot be loaded on this machine (ONNX Runtime: Linux with glibc, macOS or Windows, 64 bit): "
                            + e.getMessage(),
                    e);
        }
    }

    private PairScorer pairs(String name) throws OrtException {
        return new PairScorer(environment, session(name));
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
        try (InputStream in = Reader.class.getResourceAsStream(ROOM + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + ROOM + name + " is missing: build anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + ROOM + name + " cannot be read", e);
        }
    }

    /** The word pieces that the encoder knows. */
    public static WordPieces vocabulary() {
        return Vocabulary.PIECES;
    }

    /** The reader that ships with the program. */
    public static Reader shared() {
        return Shared.READER;
    }

    /**
     * @param sentences of one article, in text order, parsed or not
     */
    public Reading read(List<Sentence> sentences, Quotations quotations) {
        return new Reading(
                heads,
                sentences,
                ReaderWindow.of(sentences, quotations, vocabulary()).stream()
                        .map(this::read)
                        .toList());
    }

    private ReadWindow read(ReaderWindow window) {
        long[] shape = {1, window.pieces().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.pieces()), shape);
                OnnxTensor features = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.features()), shape);
                OrtSession.Result result = encoder.run(Map.of("ids", ids, "features", features))) {
            return new ReadWindow(
                    window,
                    ofTokens(result, "vector", window),
                    ofTokens(result, "cue", window),
                    ofTokens(result, "name", window));
        } catch (OrtException e) {
            throw new IllegalStateException("the reader failed: " + e.getMessage(), e);
        }
    }

    private static float[][] ofTokens(OrtSession.Result result, String name, ReaderWindow window) throws OrtException {
        float[][] ofPieces = ((float[][][]) result.get(name).orElseThrow().getValue())[0];
        return IntStream.of(window.pieceOf()).mapToObj(piece -> ofPieces[piece]).toArray(float[][]::new);
    }
}
