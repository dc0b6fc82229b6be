package org.onrecord.language.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.words.WordList;

/** Common nouns for those who can want and do things: people, offices, groups, organizations, states. Stateless. */
public final class ActorNouns {

    /** The lists of the resolve room that name such nouns, and this room's own. */
    private static final List<String> FILES = List.of(
            "resolve/titles.tsv",
            "resolve/people-nouns.txt",
            "resolve/group-nouns.txt",
            "resolve/government-nouns.txt",
            "resolve/organization-nouns.txt",
            "resolve/force-nouns.txt",
            "language/grammar/actor-nouns.txt");

    private static final Set<String> NOUNS = nouns(FILES);
    private static final Set<String> PEOPLE = nouns(FILES.subList(0, 2));

    private static final Pattern PERSON = Pattern.compile(".+(?:man|woman|person|ist|ian)");
    private static final Pattern PERSON_OR_PEOPLE =
            Pattern.compile(".*(?:man|woman|men|women|person|people|ist|ists|ian|ians)");

    private ActorNouns() {}

    private static Set<String> nouns(List<String> files) {
        Set<String> nouns = new HashSet<>();
        for (String file : files) {
            for (String[] row : WordList.rows(file)) {
                nouns.add(row[0].toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(nouns);
    }

    /** Whether a noun in the singular and in lower case names one person: "mayor", "spokeswoman". */
    public static boolean isPerson(String noun) {
        return PEOPLE.contains(noun) || PERSON.matcher(noun).matches();
    }

    /** Whether a noun, given in the singular or plural and in lower case, names somebody. */
    public static boolean holds(String noun) {
        return NOUNS.contains(noun) || PERSON_OR_PEOPLE.matcher(noun).matches() && noun.length() > 4;
    }
}
