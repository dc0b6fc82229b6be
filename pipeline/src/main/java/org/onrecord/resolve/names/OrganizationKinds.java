package org.onrecord.resolve.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/** Which nouns can describe an organization of which name: "the lender" for "Norland Bank". Loaded once; stateless. */
public final class OrganizationKinds {

    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|on|in|at) ");
    private static final Set<String> NOUNS = WordList.words("resolve/organization-nouns.txt");
    private static final Map<String, Set<String>> NAME_HEADS = load();

    private OrganizationKinds() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> heads = new HashMap<>();
        WordList.each("resolve/organization-kinds.tsv", 2, row -> {
            for (String noun : Cell.list(row[0])) {
                heads.computeIfAbsent(noun, n -> new HashSet<>()).addAll(Cell.list(row[1]));
            }
        });
        return heads;
    }

    /** Is it a noun that organizations are named with: "Institute"? */
    public static boolean isNoun(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Can this noun describe organizations at all? */
    public static boolean describes(String noun) {
        return NAME_HEADS.containsKey(noun) || isNoun(noun);
    }

    /** Is the noun one of the list's describing nouns, which people are not called: "company", not "guard"? */
    public static boolean isDescribing(String noun) {
        return NAME_HEADS.containsKey(noun);
    }

    /**
     * Does the name end so that the noun describes it? "of", "for" and what follows do not count.
     *
     * @param noun lower-case singular
     * @param name of an organization, "Lindqvist Institute for Peace Research"
     */
    public static boolean fits(String noun, String name) {
        String head = headOf(name);
        return head.equals(noun) || NAME_HEADS.getOrDefault(noun, Set.of()).contains(head);
    }

    /** Are both nouns used of one kind of organization: "firm" and "company"? */
    public static boolean alike(String noun, String other) {
        if (noun.equals(other)) {
            return true;
        }
        Set<String> heads = NAME_HEADS.get(noun);
        return heads != null && heads.equals(NAME_HEADS.get(other));
    }

    /** A word that ends companies' names only: "Holdings". */
    static boolean isCompanyWord(String word) {
        return NAME_HEADS.get("company").contains(word.toLowerCase(Locale.ROOT));
    }

    /** "institute" of "Lindqvist Institute for Peace Research". */
    static String headOf(String name) {
        String core = COMPLEMENT.split(name)[0];
        return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
