package org.onrecord.resolve.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.words.WordList;

/**
 * Given names: what gender they tell, and which may be one person's. The gender list is the one that
 * CoreNLP's models bring (14,000 names); variants are a list of ours. Loaded once; stateless.
 */
public final class GivenNames {

    private static final String GENDERS = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
    private static final String NAMES = "/edu/stanford/nlp/models/quoteattribution/gender_filtered.txt";
    private static final Map<String, String> GENDER = genders();
    /** Of a name that both lists of the first source have, so many times as often one gender must be seen in texts. */
    private static final double CLEARLY = 4;

    private static final Map<String, String> ANY = names();
    private static final Map<String, Set<Integer>> VARIANTS = variants();
    private static final Set<String> UNISEX = WordList.words("resolve/unisex-given-names.txt");

    private GivenNames() {}

    /** A name listed for both genders tells none and maps to "". */
    private static Map<String, String> genders() {
        Map<String, String> genders = new HashMap<>();
        lines(GENDERS, line -> {
            String[] cells = line.split("\t");
            if (cells.length == 2 && (cells[1].equals("MALE") || cells[1].equals("FEMALE"))) {
                genders.merge(Slug.fold(cells[0]), cells[1].equals("MALE") ? "m" : "f", (a, b) -> a.equals(b) ? a : "");
            }
        });
        return Map.copyOf(genders);
    }

    /**
     * First names and surnames that stand in texts for people, with how often a "he" and a "she" meant them:
     * the gender that clearly prevails, "" where none does.
     */
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        lines(NAMES, line -> {
            String[] cells = line.split("[\t ]");
            double male = Double.parseDouble(cells[1]);
            double female = Double.parseDouble(cells[2]);
            names.put(cells[0], male > CLEARLY * female ? "m" : female > CLEARLY * male ? "f" : "");
        });
        return Map.copyOf(names);
    }

    /** Hands on the lines of a file in CoreNLP's models; none where the models lack it. */
    private static void lines(String resource, Consumer<String> reader) {
        try (InputStream in = GivenNames.class.getResourceAsStream(resource)) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<Integer>> variants() {
        Map<String, Set<Integer>> variants = new HashMap<>();
        int line = 0;
        for (String[] row : WordList.rows("resolve/given-name-variants.txt")) {
            for (String name : row[0].split("\\s+")) {
                variants.computeIfAbsent(name, n -> new HashSet<>()).add(line);
            }
            line++;
        }
        return variants;
    }

    /** A given name or a surname that CoreNLP's lists know. */
    public static boolean isName(String word) {
        return isGivenName(word) || ANY.containsKey(Slug.fold(word));
    }

    public static boolean isGivenName(String word) {
        return GENDER.containsKey(Slug.fold(word));
    }

    /** m, f, or null where the name is unknown or both. */
    static String gender(String givenName) {
        String name = Slug.fold(givenName);
        if (UNISEX.contains(name)) {
            return null;
        }
        String gender = GENDER.get(name);
        String told = gender != null && gender.isEmpty() ? ANY.get(name) : gender;
        return told == null || told.isEmpty() ? null : told;
    }

    /** Can both be one person's given name: equal, an initial of the other, or a short form of it? */
    public static boolean compatible(String a, String b) {
        return compatibleFolded(folded(a), folded(b));
    }

    /** As given names are compared: lower case, without accents and full stops. */
    static String folded(String name) {
        return Slug.fold(name).replace(".", "");
    }

    /** The same of two names that are {@link #folded}. */
    static boolean compatibleFolded(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return true;
        }
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0);
        }
        Set<Integer> of = VARIANTS.get(left);
        return of != null && VARIANTS.getOrDefault(right, Set.of()).stream().anyMatch(of::contains);
    }
}
