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

    private static final Map<String, Title> HEADS = load("resolve/titles.tsv");
    private static final Map<String, Title> HONORIFICS = load("resolve/honorifics.tsv");
    private static final Set<String> MODIFIERS = WordList.words("resolve/title-modifiers.txt");

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
        return MODIFIERS.contains(key(word));
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
