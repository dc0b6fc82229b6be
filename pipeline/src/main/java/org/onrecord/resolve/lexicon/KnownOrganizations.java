package org.onrecord.resolve.lexicon;

import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.record.ActorKind;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/** The list of well-known organizations, seats of government and blocs. Loaded once; stateless. */
public final class KnownOrganizations {

    private static final Pattern WITH_ARTICLE = Pattern.compile("(?i)the\\s.+");
    private static final PhraseTable<Known> TABLE = load();

    private KnownOrganizations() {}

    /**
     * @param name the one it is listed under
     * @param countryCode ISO 3166-1 alpha-2, null where it belongs to no single country
     */
    public record Known(String name, ActorKind kind, String countryCode) {}

    private static PhraseTable<Known> load() {
        PhraseTable<Known> table = new PhraseTable<>(false);
        WordList.each("resolve/organizations.tsv", 4, row -> {
            Known known = new Known(row[0], ActorKind.of(row[1]), Cell.value(row[2]));
            table.put(known.name(), known);
            Cell.list(row[3]).forEach(alias -> table.put(alias, known));
        });
        return table;
    }

    /** Null where the name is in no list; an article before it does not count. */
    public static Known find(String name) {
        Known known = TABLE.get(name);
        return known == null && WITH_ARTICLE.matcher(name).matches() ? TABLE.get(name.substring(4)) : known;
    }

    public static PhraseTable.Match<Known> at(Sentence sentence, int first) {
        return TABLE.longestAt(sentence, first);
    }
}
