package org.onrecord.training;

/**
 * Learns the weights of a linear model by stochastic gradient steps whose size shrinks for each weight
 * with what it has moved (Duchi et al. 2011), with an L2 pull to 0; the result is the mean of the
 * weights after each pass but the first. Deterministic. Not thread-safe.
 */
final class AdaGrad {

    private final float[] weights;
    private final float[] squares;
    private final float[] mean;
    private final double rate;
    private final double shrink;
    private int passes;

    AdaGrad(int bits, double rate, double shrink) {
        this.weights = new float[1 << bits];
        this.squares = new float[1 << bits];
        this.mean = new float[1 << bits];
        this.rate = rate;
        this.shrink = shrink;
    }

    double dot(int[] features) {
        return dot(weights, features);
    }

    static double dot(float[] weights, int[] features) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum;
    }

    /** One step that raises the score of these features by the gradient: probability wanted minus given. */
    void step(int[] features, double gradient) {
        for (int f : features) {
            double g = gradient - shrink * weights[f];
            squares[f] += (float) (g * g);
            weights[f] += (float) (rate * g / (1e-3 + Math.sqrt(squares[f])));
        }
    }

    void endPass() {
        passes++;
        if (passes > 1) {
            for (int i = 0; i < weights.length; i++) {
                mean[i] += (weights[i] - mean[i]) / (passes - 1);
            }
        }
    }

    float[] result() {
        return mean;
    }
}
