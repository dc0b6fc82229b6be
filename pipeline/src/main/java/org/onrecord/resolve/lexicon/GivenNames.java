package org.onrecord.resolve.lexicon;

import static org.onrecord.language.grammar.Gender.FEMININE;
import static org.onrecord.language.grammar.Gender.MASCULINE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.onrecord.language.grammar.Gender;
import org.onrecord.words.WordList;

/**
 * Given names: what gender they tell, and which may be one person's. The gender list is the one that
 * CoreNLP's models bring (14,000 names); variants are a list of ours. Loaded once; stateless.
 */
public final class GivenNames {

    private static final String GENDERS = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
    private static final Pattern CELLS = Pattern.compile("[\t ]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String NAMES = "/edu/stanford/nlp/models/quoteattribution/gender_filtered.txt";
    /** The gender that a given name tells; empty where it is listed for both. */
    private static final Map<String, Optional<Gender>> GENDER = genders();
    /** Of a name that both lists of the first source have, so many times as often one gender must be seen in texts. */
    private static final double CLEARLY = 4;

    /** The gender that clearly prevails of those whom texts call by a name; empty where none does. */
    private static final Map<String, Optional<Gender>> ANY = names();

    private static final Map<String, Set<Integer>> VARIANTS = variants();
    private static final Set<String> UNISEX = WordList.words("resolve/unisex-given-names.txt");

    private GivenNames() {}

    private static Map<String, Optional<Gender>> genders() {
        Map<String, Optional<Gender>> genders = new HashMap<>();
        lines(GENDERS, line -> {
            String[] cells = line.split("\t");
            if (cells.length == 2 && (cells[1].equals("MALE") || cells[1].equals("FEMALE"))) {
                Gender gender = cells[1].equals("MALE") ? MASCULINE : FEMININE;
                genders.merge(Slug.fold(cells[0]), Optional.of(gender), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        });
        return Map.copyOf(genders);
    }

    /** First names and surnames that stand in texts for people, with how often a "he" and a "she" meant them. */
    private static Map<String, Optional<Gender>> names() {
        Map<String, Optional<Gender>> names = new HashMap<>();
        lines(NAMES, line -> {
            String[] cells = CELLS.split(line);
            double male = Double.parseDouble(cells[1]);
            double female = Double.parseDouble(cells[2]);
            boolean clear = male > CLEARLY * female || female > CLEARLY * male;
            names.put(cells[0], clear ? Optional.of(male > female ? MASCULINE : FEMININE) : Optional.empty());
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
            for (String name : BLANKS.split(row[0])) {
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

    /** Null where the name is unknown, or both women and men have it. */
    static Gender gender(String givenName) {
        String name = Slug.fold(givenName);
        if (UNISEX.contains(name) || !GENDER.containsKey(name)) {
            return null;
        }
        return GENDER.get(name)
                .or(() -> ANY.getOrDefault(name, Optional.empty()))
                .orElse(null);
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
