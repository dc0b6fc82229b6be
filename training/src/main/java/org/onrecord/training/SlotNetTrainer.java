package org.onrecord.training;

import java.util.Arrays;
import java.util.Random;
import org.onrecord.extract.attribution.SlotNet;

/**
 * Learns the parameters of a {@link SlotNet} by minibatches with Adam (Kingma and Ba 2015), dropout and
 * a linearly falling rate. Deterministic for a seed. Not thread-safe.
 */
final class SlotNetTrainer {

    private final SlotNet net;
    private final float[][] parameters;
    private final float[][] gradient;
    private final float[][] mean;
    private final float[][] variance;
    private final SlotNet.Work w;
    private final Random random;
    private final double rate;
    private final double dropout;
    private int steps;

    SlotNetTrainer(SlotNet net, double rate, double dropout, long seed) {
        this.net = net;
        this.parameters = net.parameters;
        this.w = net.work();
        this.rate = rate;
        this.dropout = dropout;
        random = new Random(seed);
        gradient = zeros();
        mean = zeros();
        variance = zeros();
    }

    private float[][] zeros() {
        float[][] z = new float[parameters.length][];
        for (int p = 0; p < z.length; p++) {
            z[p] = new float[parameters[p].length];
        }
        return z;
    }

    /** Adds one item's gradient of the logistic loss; returns its loss. */
    double add(SlotNet.Item item, double wanted) {
        net.fill(item, w.x);
        for (int s = 0; s < net.slots; s++) {
            if (random.nextFloat() < 0.05) {
                Arrays.fill(w.x, s * net.width, s * net.width + net.vectors.dimensions(), 0);
            }
        }
        double score = net.forward(w, random, dropout);
        double p = 1 / (1 + Math.exp(-score));
        float error = (float) (p - wanted);
        gradient[7][0] += error;
        for (int j = 0; j < net.hidden2; j++) {
            gradient[6][j] += error * w.a2[j];
            w.d2[j] = w.a2[j] > 0 ? error * parameters[6][j] : 0;
        }
        back(w.a1, net.hidden2, w.d2, 4, w.d1, net.hidden1);
        for (int i = 0; i < net.hidden1; i++) {
            if (w.a1[i] <= 0) {
                w.d1[i] = 0;
            } else {
                w.d1[i] /= (float) (1 - dropout);
            }
            gradient[3][i] += w.d1[i];
        }
        for (int j = 0; j < net.hidden2; j++) {
            gradient[5][j] += w.d2[j];
        }
        first(item);
        return wanted > 0.5 ? -Math.log(p + 1e-12) : -Math.log(1 - p + 1e-12);
    }

    private void back(float[] in, int n, float[] delta, int layer, float[] deltaIn, int count) {
        for (int i = 0; i < count; i++) {
            float sum = 0;
            int row = i * n;
            float v = in[i];
            for (int j = 0; j < n; j++) {
                gradient[layer][row + j] += v * delta[j];
                sum += parameters[layer][row + j] * delta[j];
            }
            deltaIn[i] = sum;
        }
    }

    private void first(SlotNet.Item item) {
        int dims = net.vectors.dimensions();
        float[] g = gradient[2];
        for (int i = 0; i < net.inputs; i++) {
            float v = w.x[i];
            if (v != 0) {
                int row = i * net.hidden1;
                for (int j = 0; j < net.hidden1; j++) {
                    g[row + j] += v * w.d1[j];
                }
            }
        }
        for (int s = 0; s < net.slots; s++) {
            for (int k = 0; k < 2 * SlotNet.TAG_WIDTH; k++) {
                int row = (s * net.width + dims + k) * net.hidden1;
                float sum = 0;
                for (int j = 0; j < net.hidden1; j++) {
                    sum += parameters[2][row + j] * w.d1[j];
                }
                if (k < SlotNet.TAG_WIDTH) {
                    gradient[0][item.tags1[s] * SlotNet.TAG_WIDTH + k] += sum;
                } else {
                    gradient[1][item.tags2[s] * SlotNet.TAG_WIDTH + k - SlotNet.TAG_WIDTH] += sum;
                }
            }
        }
    }

    /** Moves the parameters by the gradients added since the last step. */
    void step(int items, double scale) {
        steps++;
        double c1 = 1 - Math.pow(0.9, steps);
        double c2 = 1 - Math.pow(0.999, steps);
        float lr = (float) (rate * scale * Math.sqrt(c2) / c1);
        for (int p = 0; p < parameters.length; p++) {
            float[] value = parameters[p];
            float[] g = gradient[p];
            float[] m = mean[p];
            float[] v = variance[p];
            float decay = p == 2 || p == 4 ? (float) (rate * scale * 0.01) : 0;
            for (int i = 0; i < value.length; i++) {
                float gi = g[i] / items;
                m[i] = 0.9f * m[i] + 0.1f * gi;
                v[i] = 0.999f * v[i] + 0.001f * gi * gi;
                value[i] -= lr * m[i] / ((float) Math.sqrt(v[i]) + 1e-7f) + decay * value[i];
                g[i] = 0;
            }
        }
    }
}
