package org.onrecord.training;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.extract.attribution.WordVectors;

/**
 * The word vectors that come with CoreNLP's neural coreference (Clark and Manning 2016; 50 dimensions,
 * learnt on news), for training: what is kept of them is stored with the model.
 */
final class CoreNlpVectors {

    private static final String RESOURCE = "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";
    private static final Pattern KEPT = Pattern.compile("[a-z][a-z-]{0,15}[a-z]|[a-z]|[.,:;?!$%-]|''|``|'s|n't");

    private CoreNlpVectors() {}

    static WordVectors load() throws IOException {
        Embedding embedding;
        try {
            embedding = (Embedding) IOUtils.readObjectFromURLOrClasspathOrFileSystem(RESOURCE);
        } catch (ClassNotFoundException e) {
            throw new IOException("the word vectors in the CoreNLP models cannot be read", e);
        }
        int dimensions = embedding.getEmbeddingSize();
        List<String> words = embedding.keySet().stream()
                .filter(w -> KEPT.matcher(w).matches())
                .sorted()
                .toList();
        float[] values = new float[words.size() * dimensions];
        double squares = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int k = 0; k < dimensions; k++) {
                double value = embedding.get(words.get(i)).get(k);
                values[i * dimensions + k] = (float) value;
                squares += value * value;
            }
        }
        float deviation = (float) Math.sqrt(squares / values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] /= deviation;
        }
        return WordVectors.of(words, dimensions, values);
    }
}
