package org.onrecord.resolve.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Token;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/** What words before and after names are titles, and what they tell. Stateless. */
public final class Titles {

    /** For a title the third column is what an abbreviation stands for, for a form of address "yes" or "no". */
    private record Title(String gender, String third, String field) {}

    /**
     * @param heads of titles that are the same office with and without it
     */
    private record Modifier(String kind, Set<String> heads) {}

    private static final Map<String, Title> HEADS = load("resolve/titles.tsv");
    private static final Map<String, Title> HONORIFICS = load("resolve/honorifics.tsv");
    private static final Map<String, Modifier> MODIFIERS = modifiers();
    private static final Map<String, String> SYNONYMS = WordList.table("resolve/title-synonyms.tsv");
    private static final List<String[]> COUNTRIES = WordList.rows("resolve/titles-of-countries.tsv");

    private Titles() {}

    /**
     * The only country that has an office of this title; of several rows that fit the longest counts.
     *
     * @param title may be null
     * @return ISO 3166-1 alpha-2, null where many countries have one
     */
    public static String country(String title) {
        String padded = title == null ? "" : " " + title.toLowerCase(Locale.ROOT) + " ";
        String[] best = null;
        for (String[] row : COUNTRIES) {
            if (padded.contains(" " + row[0] + " ") && (best == null || row[0].length() > best[0].length())) {
                best = row;
            }
        }
        return best == null ? null : best[1];
    }

    private static Map<String, Title> load(String file) {
        Map<String, Title> titles = new HashMap<>();
        for (String[] row : WordList.rows(file)) {
            String field = row.length > 3 ? Cell.value(row[3]) : null;
            titles.put(row[0], new Title(Cell.value(row[1]), Cell.value(row[2]), field));
        }
        return Map.copyOf(titles);
    }

    private static Map<String, Modifier> modifiers() {
        Map<String, Modifier> modifiers = new HashMap<>();
        for (String[] row : WordList.rows("resolve/title-modifiers.tsv", 3)) {
            modifiers.put(row[0], new Modifier(row[1], Set.copyOf(Cell.list(row[2]))));
        }
        return Map.copyOf(modifiers);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Can this word be the head of a title: "minister", "Sen.", "spokeswoman"? */
    public static boolean isHead(Token token) {
        return isHead(token.word()) || (token.pos().equals("NNS") && isHead(token.lemma()));
    }

    public static boolean isHead(String word) {
        return HEADS.containsKey(key(word));
    }

    public static boolean isHonorific(String word) {
        return HONORIFICS.containsKey(key(word));
    }

    /** Is a capitalised word behind it surely a name: "Mr.", not "Miss" (Universe)? */
    public static boolean announcesName(String word) {
        Title title = HONORIFICS.get(key(word));
        return title != null && "yes".equals(title.third());
    }

    /** A title that stands right before names: an abbreviation or a public office, not "Executive". */
    public static boolean isOffice(String word) {
        Title title = HEADS.get(key(word));
        return title != null && (title.third() != null || "office".equals(title.field()));
    }

    /** The calling (office, sport, science, arts, faith) that a role tells; null where it tells none or several. */
    public static String field(String role) {
        String found = null;
        for (String word : role.split("[\\s-]+")) {
            Title title = HEADS.get(key(word));
            if (title != null && title.field() != null) {
                if (found != null && !found.equals(title.field())) {
                    return null;
                }
                found = title.field();
            }
        }
        return found;
    }

    /** Does it belong to a title when it stands before the head: "deputy", "former"? */
    public static boolean isModifier(String word) {
        return MODIFIERS.containsKey(key(word));
    }

    /** Does it make another office of the one that a head noun names: "deputy" mayor, but not "vice" admiral? */
    public static boolean isRank(String word, String head) {
        return isModifier(word, "rank") && !MODIFIERS.get(key(word)).heads().contains(key(head));
    }

    /** Does it tell when or how somebody holds an office, before the office: "former", "longtime"? */
    public static boolean isTenure(String word) {
        return isModifier(word, "tenure");
    }

    /** Does it tell which office a candidate is for: "mayoral"? */
    public static boolean isOfOffice(String word) {
        return isModifier(word, "office");
    }

    private static boolean isModifier(String word, String kind) {
        return isModifier(word) && MODIFIERS.get(key(word)).kind().equals(kind);
    }

    /** The word that a title's word, in lower case, means the same as: "candidate" for "nominee"; often itself. */
    public static String plain(String word) {
        return SYNONYMS.getOrDefault(word, word);
    }

    /** m or f where the title or form of address tells, else null. */
    public static String gender(String word) {
        Title title = HONORIFICS.getOrDefault(key(word), HEADS.get(key(word)));
        return title == null ? null : title.gender();
    }

    /** "Senator" for "Sen."; the word itself where it is no abbreviation. */
    public static String expanded(String word) {
        Title title = HEADS.get(key(word));
        return title == null || title.third() == null ? word : title.third();
    }
}
