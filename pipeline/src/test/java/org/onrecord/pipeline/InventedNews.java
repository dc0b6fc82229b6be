package org.onrecord.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Articles of 5 KB about invented people and towns in real countries, for measuring. Who speaks follows Zipf's law over
 * 20,000 people, so that the first is in most articles and most are in few; who is waited for, in every fourth
 * paragraph, is one of some millions, with surnames of which the most frequent is that of one in seventy. So a run's
 * people go on growing with its articles, as an archive's do. The same number gives the same article.
 */
final class InventedNews {

    private static final int PEOPLE = 20_000;
    private static final int SURNAMES = 5_000;
    private static final int TOWNS = 2_000;
    private static final int CHARACTERS = 5_000;
    private static final String[] GIVEN = {
        "Amina", "Jan", "Milena", "Peter", "Rosa", "Tomas", "Ilse", "Kofi", "Hanna", "Luis", "Vera", "Omar", "Nadia",
        "Paul", "Greta", "Samir", "Elena", "David", "Ingrid", "Marco", "Lucia", "Anton", "Fatima", "Erik", "Clara",
        "Yusuf", "Petra", "Bruno", "Sofia", "Felix", "Irene", "Karim", "Marta", "Oscar", "Leila", "Simon", "Judith",
        "Pavel", "Agnes", "Hugo"
    };
    private static final String[] ROLES = {"Minister", "President", "Senator", "Doctor", "Professor", "Mayor"};
    private static final String[] COUNTRIES = {"France", "Kenya", "Brazil", "Japan", "Norway", "Ghana", "Chile", "India"
    };
    private static final String[] SAYINGS = {
        "the harbour will stay open until the talks have come to an end",
        "nobody has told the workers what the new rule means for them",
        "we urge the other side to come back to the table before winter",
        "it is a start but a long way from what the towns were promised"
    };

    private InventedNews() {}

    /** Writes JSON Lines of that many articles. */
    static void write(Path file, int articles) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < articles; number++) {
                out.write("{\"title\": \"Talks " + number + "\", \"published_on\": \"2024-03-05\", \"text\": \"");
                out.write(text(new Random(number)).replace("\"", "\\\"").replace("\n", "\\n"));
                out.write("\"}\n");
            }
        }
    }

    /** Paragraphs as {@link StubEngine} knows them, separated by blank lines; ASCII. */
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; text.length() < CHARACTERS; paragraph++) {
            String person = person(random);
            String surname = person.substring(person.indexOf(' ') + 1);
            text.append(pick(ROLES, random))
                    .append(' ')
                    .append(person)
                    .append(" of ")
                    .append(pick(COUNTRIES, random))
                    .append(" met the press in ")
                    .append(name(random.nextInt(TOWNS), "Mo"))
                    .append(paragraph % 5 == 0 ? " on Monday" : "")
                    .append(". \"")
                    .append(pick(SAYINGS, random))
                    .append(",\" said ")
                    .append(surname)
                    .append(". The people of ")
                    .append(pick(COUNTRIES, random))
                    .append(" had waited for ")
                    .append(paragraph % 4 == 0 ? passerBy(random) : "the news")
                    .append(".\n\n");
        }
        return text.toString();
    }

    private static String person(Random random) {
        int rank = (int) Math.pow(PEOPLE, random.nextDouble());
        return GIVEN[rank % GIVEN.length] + " " + name(rank / GIVEN.length, "Ta");
    }

    private static String passerBy(Random random) {
        double share = random.nextDouble();
        return pick(GIVEN, random) + " " + pick(GIVEN, random) + " " + name((int) (SURNAMES * share * share), "Bu");
    }

    /** "Tara", "Taraba", ...: syllables of a number. */
    private static String name(int number, String start) {
        String[] syllables = {"ba", "ko", "du", "fe", "gi", "lo", "mu", "ne", "pi", "ra"};
        StringBuilder name = new StringBuilder(start);
        for (int rest = number + 10; rest > 0; rest /= 10) {
            name.append(syllables[rest % 10]);
        }
        return name.toString();
    }

    private static String pick(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
