package org.onrecord.resolve.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Which article of the English Wikipedia a name means: the dictionary that CoreNLP's WikidictAnnotator uses,
 * made from the wording of links (Spitkovsky and Chang, "A Cross-Lingual Dictionary for English Wikipedia
 * Concepts", 2012). It is in an artifact of its own ({@code models-english-kbp}). CoreNLP loads its 21 million
 * lines into some gigabytes of memory; here one pass takes out the few names of a run. Stateless.
 */
public final class WikipediaDictionary {

    private static final String RESOURCE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

    /**
     * @param title with "_" for blanks, as in the address of the article
     * @param score share of the links worded like the name that lead to it, 0 to 1
     */
    public record Article(String title, double score) {}

    private WikipediaDictionary() {}

    /** Whether the artifact is on the class path. */
    public static boolean isThere() {
        return WikipediaDictionary.class.getClassLoader().getResource(RESOURCE) != null;
    }

    /**
     * The articles of these names, as far as the dictionary has them; for each name the one with the best score.
     *
     * @throws IOException where the dictionary cannot be read, or is not there
     */
    public static Map<String, Article> find(Set<String> names) throws IOException {
        InputStream bytes = WikipediaDictionary.class.getClassLoader().getResourceAsStream(RESOURCE);
        if (bytes == null) {
            throw new IOException(RESOURCE + " is not on the class path");
        }
        return read(bytes, names);
    }

    /** Lines are name, title and score, tabs between them, gzipped. */
    static Map<String, Article> read(InputStream bytes, Set<String> names) throws IOException {
        Map<String, Article> found = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(bytes, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf('\t');
                if (end > 0 && names.contains(line.substring(0, end))) {
                    int last = line.indexOf('\t', end + 1);
                    Article article =
                            new Article(line.substring(end + 1, last), Double.parseDouble(line.substring(last + 1)));
                    found.merge(line.substring(0, end), article, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        return found;
    }
}
