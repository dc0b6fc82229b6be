package org.onrecord.resolve.lexicon;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Gender;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/** What words before and after names are titles, and what they tell. Stateless. */
public final class Titles {

    /**
     * @param gender null where it tells none
     * @param expansion what an abbreviation stands for, else null
     * @param calling null where it fits several
     */
    private record Title(Gender gender, String expansion, Calling calling) {}

    /**
     * @param announcesName whether a capitalised word behind it is surely a name
     */
    private record FormOfAddress(Gender gender, boolean announcesName) {}

    /** What a word before a title's head tells, see title-modifiers.tsv. */
    private enum Kind {
        RANK,
        TENURE,
        OFFICE,
        OTHER
    }

    /**
     * @param heads of titles that are the same office with and without it
     */
    private record Modifier(Kind kind, Set<String> heads) {}

    private static final Map<String, Title> HEADS = heads();
    private static final Map<String, FormOfAddress> HONORIFICS = honorifics();
    private static final Map<String, Modifier> MODIFIERS = WordList.table(
            "resolve/title-modifiers.tsv",
            3,
            row -> new Modifier(
                    row[1].isEmpty() ? Kind.OTHER : Cell.constant(Kind.class, row[1]), Set.copyOf(Cell.list(row[2]))));
    private static final Map<String, String> SYNONYMS = WordList.table("resolve/title-synonyms.tsv");
    private static final Map<String, String> COUNTRIES = WordList.table("resolve/titles-of-countries.tsv");
    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    private Titles() {}

    /**
     * The only country that has an office of this title; of several rows that fit the longest counts.
     *
     * @param title may be null
     * @return ISO 3166-1 alpha-2, null where many countries have one
     */
    public static String country(String title) {
        String padded = title == null ? "" : " " + title.toLowerCase(Locale.ROOT) + " ";
        return COUNTRIES.entrySet().stream()
                .filter(office -> padded.contains(" " + office.getKey() + " "))
                .max(Comparator.comparingInt(office -> office.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static Map<String, Title> heads() {
        return WordList.table(
                "resolve/titles.tsv",
                4,
                row -> new Title(
                        Gender.of(Cell.value(row[1])),
                        Cell.value(row[2]),
                        Cell.value(row[3]) == null ? null : Cell.constant(Calling.class, row[3])));
    }

    private static Map<String, FormOfAddress> honorifics() {
        return WordList.table(
                "resolve/honorifics.tsv",
                3,
                row -> new FormOfAddress(Gender.of(Cell.value(row[1])), row[2].equals("yes")));
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
        FormOfAddress address = HONORIFICS.get(key(word));
        return address != null && address.announcesName();
    }

    /** A title that stands right before names: an abbreviation or a public office, not "Executive". */
    public static boolean isOffice(String word) {
        Title title = HEADS.get(key(word));
        return title != null && (title.expansion() != null || title.calling() == Calling.OFFICE);
    }

    /** The calling that a role tells; null where it tells none or several. */
    public static Calling calling(String role) {
        Set<Calling> found = EnumSet.noneOf(Calling.class);
        for (String word : PARTS.split(role)) {
            Title title = HEADS.get(key(word));
            if (title != null && title.calling() != null) {
                found.add(title.calling());
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** Does it belong to a title when it stands before the head: "deputy", "former"? */
    public static boolean isModifier(String word) {
        return MODIFIERS.containsKey(key(word));
    }

    /** Does it make another office of the one that a head noun names: "deputy" mayor, but not "vice" admiral? */
    public static boolean isRank(String word, String head) {
        return isModifier(word, Kind.RANK) && !MODIFIERS.get(key(word)).heads().contains(key(head));
    }

    /** Does it tell when or how somebody holds an office, before the office: "former", "longtime"? */
    public static boolean isTenure(String word) {
        return isModifier(word, Kind.TENURE);
    }

    /** Does it tell which office a candidate is for: "mayoral"? */
    public static boolean isOfOffice(String word) {
        return isModifier(word, Kind.OFFICE);
    }

    private static boolean isModifier(String word, Kind kind) {
        return isModifier(word) && MODIFIERS.get(key(word)).kind() == kind;
    }

    /** The word that a title's word, in lower case, means the same as: "candidate" for "nominee"; often itself. */
    public static String plain(String word) {
        return SYNONYMS.getOrDefault(word, word);
    }

    /** What the title or form of address tells; null where it tells none. */
    public static Gender gender(String word) {
        FormOfAddress address = HONORIFICS.get(key(word));
        Title title = HEADS.get(key(word));
        return address != null ? address.gender() : title == null ? null : title.gender();
    }

    /** "Senator" for "Sen."; the word itself where it is no abbreviation. */
    public static String expanded(String word) {
        Title title = HEADS.get(key(word));
        return title == null || title.expansion() == null ? word : title.expansion();
    }
}
