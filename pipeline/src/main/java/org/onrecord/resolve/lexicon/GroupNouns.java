package org.onrecord.resolve.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.words.WordList;

/** The common nouns that, behind a nation or a name, make a group, force or part of a state. Loaded once; stateless. */
public final class GroupNouns {

    public static final Set<String> GOVERNMENT = WordList.words("resolve/government-nouns.txt");
    public static final Set<String> SIDES = WordList.words("resolve/sides.txt");
    private static final Set<String> BODIES = WordList.words("resolve/ministry-nouns.txt");
    /** Parts of speech of the words before a ministry's noun. */
    private static final Set<String> BEFORE_BODY = Set.of("NN", "NNS", "NNP", "JJ");

    private static final PhraseTable<Boolean> FORCES = forces();
    private static final Map<String, Boolean> GROUPS = groups();

    private GroupNouns() {}

    private static PhraseTable<Boolean> forces() {
        PhraseTable<Boolean> table = new PhraseTable<>(true);
        WordList.words("resolve/force-nouns.txt").forEach(noun -> table.put(noun, true));
        return table;
    }

    private static Map<String, Boolean> groups() {
        Map<String, Boolean> groups = new HashMap<>();
        WordList.rows("resolve/group-nouns.txt").forEach(row -> groups.put(row[0], row[1].equals("yes")));
        return Map.copyOf(groups);
    }

    /** Does such a group speak without its members' names: "officials", "diplomats"? */
    public static boolean isAnonymous(String noun) {
        return GROUPS.getOrDefault(noun.toLowerCase(Locale.ROOT), false);
    }

    public static boolean isGroup(String noun) {
        return GROUPS.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** Last token of "security forces" that begins at a token, -1 where none does. */
    public static int forceAt(Sentence sentence, int token) {
        PhraseTable.Match<Boolean> force = FORCES.longestAt(sentence, token);
        return force == null || sentence.token(force.last()).isVerb() ? -1 : force.last();
    }

    /** Last token of "transport ministry" or "parliament" that begins at a token, -1 where none does. */
    public static int ministryAt(Sentence sentence, int token) {
        for (int i = token; i < sentence.size() && i < token + 5; i++) {
            boolean body = BODIES.contains(sentence.token(i).lower())
                    && sentence.token(i).isNoun();
            boolean ends = i + 1 >= sentence.size() || !sentence.token(i + 1).isNoun();
            if (body) {
                return ends ? i : -1;
            }
            if (!BEFORE_BODY.contains(sentence.token(i).pos())
                    && !(sentence.token(i).word().equals("and") && i > token)) {
                return -1;
            }
        }
        return -1;
    }
}
