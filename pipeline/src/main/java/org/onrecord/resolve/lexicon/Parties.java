package org.onrecord.resolve.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/** Political parties, by what the news of many countries prints for them and their members. Loaded once; stateless. */
public final class Parties {

    /**
     * @param name null where the words do not tell one party from others, or somebody has none
     * @param countryCode ISO 3166-1 alpha-2, null where parties of several countries are called so
     */
    public record Party(String name, String countryCode) {}

    private static final Pattern IN_BRACKETS = Pattern.compile("(?s)\\s?\\(((?:[^()]|\\([^()]*\\))+)(\\)?).*");
    private static final Pattern BEHIND_COMMA = Pattern.compile("(?s), (\\p{Lu}+)\\s?[-–—]\\s?\\p{Lu}[\\p{L}.].*");
    private static final Pattern BEFORE_SEAT = Pattern.compile("\\s?[-–—,;]\\s?(?=\\p{Lu})");
    /** The seat as an abbreviation or one short word. */
    private static final Pattern TAG_WITH_SEAT = Pattern.compile("(\\p{Lu}+) ?[-–] ?\\p{Lu}[\\p{L}.]{0,6}");

    private static final Map<String, List<Party>> TAGS = new HashMap<>();
    private static final PhraseTable<Boolean> PHRASES = new PhraseTable<>(false);
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<Set<String>, String> NAMES = new HashMap<>();
    private static final PhraseTable<Party> MEMBERS = new PhraseTable<>(false);

    static {
        WordList.each("resolve/parties.tsv", 4, Parties::add);
        WordList.each(
                "resolve/party-members.tsv", 2, row -> MEMBERS.put(row[0], new Party(row[0], Cell.value(row[1]))));
    }

    private Parties() {}

    private static void add(String[] row) {
        Party party = new Party(Cell.value(row[0]), Cell.value(row[1]));
        for (String tag : Cell.list(row[2])) {
            TAGS.computeIfAbsent(tag, key -> new ArrayList<>()).add(party);
        }
        for (String phrase : Cell.list(row[3])) {
            PHRASES.put(phrase, true);
            if (phrase.indexOf(' ') < 0) {
                String first = Cell.list(row[3]).get(0).toLowerCase(Locale.ROOT);
                WORDS.putIfAbsent(phrase.toLowerCase(Locale.ROOT), first);
                NAMES.putIfAbsent(Set.copyOf(Spelling.words(row[0])), first);
            }
        }
    }

    /**
     * The party in a tag right behind a politician's name: " (Lab, Leeds East) said", ", D-Ohio, said".
     *
     * @param text what follows the name
     * @return null where no tag follows it
     */
    public static Party tagged(String text) {
        Matcher comma = BEHIND_COMMA.matcher(text);
        if (comma.matches()) {
            return ofTag(comma.group(1) + "-");
        }
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return null;
        }
        String inside = brackets.group(1).strip();
        Party party = brackets.group(2).isEmpty() ? null : ofTag(inside);
        Matcher seat = BEFORE_SEAT.matcher(inside);
        while (party == null && seat.find()) {
            String tag = inside.substring(0, seat.start());
            party = TAGS.containsKey(tag) ? ofTag(tag) : ofTag(tag + "-");
        }
        return party;
    }

    private static Party ofTag(String tag) {
        List<Party> parties = TAGS.get(tag);
        return parties == null ? null : new Party(one(parties, Party::name), one(parties, Party::countryCode));
    }

    private static String one(List<Party> parties, Function<Party, String> of) {
        List<String> values =
                new ArrayList<>(parties.stream().map(of).distinct().toList());
        return values.size() == 1 ? values.get(0) : null;
    }

    /** "D-NY": a tag and a seat by themselves. */
    public static boolean isTagWithSeat(String text) {
        Matcher matcher = TAG_WITH_SEAT.matcher(text);
        return matcher.matches() && TAGS.containsKey(matcher.group(1) + "-");
    }

    /** Last token of a party's words before a title ("Liberal Democrat", "GOP") that begin at a token, -1 where none do. */
    public static int wordsAt(Sentence sentence, int token) {
        PhraseTable.Match<Boolean> match = PHRASES.longestAt(sentence, token);
        return match == null ? -1 : match.last();
    }

    /** The word that a party's words count as: "republican" for "gop"; null where the word, in lower case, is no party's. */
    public static String word(String word) {
        return WORDS.get(word);
    }

    /** What {@link #word} gives for the parties that words, in lower case, are of or name in full. */
    public static Set<String> among(Set<String> words) {
        Set<String> parties = new HashSet<>();
        words.stream().map(WORDS::get).filter(Objects::nonNull).forEach(parties::add);
        NAMES.forEach((name, party) -> {
            if (words.containsAll(name)) {
                parties.add(party);
            }
        });
        return parties;
    }

    /** The members of a party, as a group, that begin at a token; null where none do. */
    public static PhraseTable.Match<Party> membersAt(Sentence sentence, int token) {
        return MEMBERS.longestAt(sentence, token);
    }
}
