package org.onrecord.resolve.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.words.WordList;

/** Names people who are called by a title and one word: "Lord Woolf", "Mr. Clinton" beside Hillary Clinton. Stateless. */
public final class NamesWithTitles {

    private static final Set<String> PARTS_OF_NAMES = WordList.words("resolve/titles-in-names.txt");

    private NamesWithTitles() {}

    /**
     * @param all the people of the article
     * @return the person's name, with the title that the first mention has where it is part of the name or tells two people
     *     of one surname apart
     */
    public static String nameOf(NameCluster person, List<NameCluster> all) {
        NameSpan first = person.mentions().get(0);
        if (person.name().indexOf(' ') >= 0 || first.first() == 0) {
            return person.name();
        }
        String title = first.sentence().token(first.first() - 1).word();
        boolean capital = Character.isUpperCase(title.codePointAt(0));
        boolean part = capital && PARTS_OF_NAMES.contains(title.toLowerCase(Locale.ROOT));
        boolean apart = capital && Titles.announcesName(title) && hasNamesake(person, all);
        return part || apart ? title + " " + person.name() : person.name();
    }

    private static boolean hasNamesake(NameCluster person, List<NameCluster> all) {
        String surname = PersonName.parse(person.name()).surnameKey();
        return all.stream()
                .anyMatch(other -> other != person
                        && PersonName.parse(other.name()).surnameKey().equals(surname));
    }
}
