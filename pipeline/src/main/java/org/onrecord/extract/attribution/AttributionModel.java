package org.onrecord.extract.attribution;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Everything that was learnt: weights of the linear cue, content and source models, the networks that
 * judge cues together, its word vectors. Immutable by use, thread-safe.
 *
 * @param leastHit contents with a lower probability of being right are not weighed by {@link HitModel}
 */
public record AttributionModel(
        WordVectors vectors, float[] cues, List<SlotNet> cueNets, float[] contents, float[] sources, double leastHit) {

    public static final int CUE_BITS = 20;
    public static final int CONTENT_BITS = 20;
    public static final int SOURCE_BITS = 18;
    /** Networks that are asked; the mean of their log odds counts. */
    public static final int NETS = 3;

    static final int HIDDEN_1 = 64;
    static final int HIDDEN_2 = 32;

    /** Steps of a network's parameters in a unit; they lie between -8 and 8. */
    private static final float PRECISION = 4096;

    private static final String RESOURCE = "/org/onrecord/extract/attribution.model.gz";

    /** Loads on first use. */
    private static final class Shared {
        static final AttributionModel MODEL = load();

        private static AttributionModel load() {
            try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the attribution model " + RESOURCE + " is missing: build it with TrainAttribution");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the attribution model " + RESOURCE + " cannot be read", e);
            }
        }
    }

    /** The model that ships with the program. */
    public static AttributionModel shared() {
        return Shared.MODEL;
    }

    static AttributionModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        WordVectors vectors = WordVectors.read(in);
        float[] cues = readWeights(in);
        List<SlotNet> nets = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            SlotNet net = newCueNet(vectors, 0);
            for (float[] layer : net.parameters) {
                for (int i = 0; i < layer.length; i++) {
                    layer[i] = in.readShort() / PRECISION;
                }
            }
            nets.add(net);
        }
        return new AttributionModel(
                vectors, cues, List.copyOf(nets), readWeights(in), readWeights(in), in.readDouble());
    }

    public static SlotNet newCueNet(WordVectors vectors, long seed) {
        return new SlotNet(vectors, CueSlots.SLOTS, CueSlots.DENSE, HIDDEN_1, HIDDEN_2, seed);
    }

    /** Writes the model; weights are rounded to eight bits, the networks' to sixteen. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)));
        vectors.write(out);
        writeWeights(out, cues);
        out.writeInt(cueNets.size());
        for (SlotNet net : cueNets) {
            for (float[] layer : net.parameters) {
                for (float value : layer) {
                    out.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value * PRECISION))));
                }
            }
        }
        writeWeights(out, contents);
        writeWeights(out, sources);
        out.writeDouble(leastHit);
        out.close();
    }

    /** Weights as signed square roots, so that small ones keep their precision. */
    private static void writeWeights(DataOutputStream out, float[] weights) throws IOException {
        float largest = 1e-9f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeInt(weights.length);
        out.writeFloat(largest);
        for (float weight : weights) {
            out.writeByte((int) Math.round(127 * Math.signum(weight) * Math.sqrt(Math.abs(weight) / largest)));
        }
    }

    private static float[] readWeights(DataInputStream in) throws IOException {
        float[] weights = new float[in.readInt()];
        float largest = in.readFloat();
        byte[] bytes = in.readNBytes(weights.length);
        for (int i = 0; i < weights.length; i++) {
            float root = bytes[i] / 127f;
            weights[i] = largest * root * Math.abs(root);
        }
        return weights;
    }
}
