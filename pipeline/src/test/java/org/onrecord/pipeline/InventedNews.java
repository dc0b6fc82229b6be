package org.onrecord.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Articles of 5 KB about invented people for measuring: who is named follows Zipf's law, so that some are in every
 * other article and most in one; one date an article, as dates cost more than all else. The same number gives the
 * same articles.
 */
final class InventedNews {

  private static final int PEOPLE = 20_000;
  private static final int CHARACTERS = 5_000;
  private static final String[] GIVEN = {"Amina", "Jan", "Milena", "Peter", "Rosa", "Tomas", "Ilse", "Kofi", "Hanna", "Luis"};
  private static final String[] ROLES = {"Minister", "President", "Senator", "Doctor", "Professor", "Mayor"};
  private static final String[] COUNTRIES = {"France", "Kenya", "Brazil", "Japan", "Norway", "Ghana", "Chile", "India"};
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
        out.write("{\"title\": \"Talks " + number + "\", \"published\": \"2024-03-05\", \"text\": \"");
        out.write(text(new Random(number)).replace("\"", "\\\"").replace("\n", "\\n"));
        out.write("\"}\n");
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < CHARACTERS) {
      String person = person(random);
      String surname = person.substring(person.indexOf(' ') + 1);
      text.append(pick(ROLES, random)).append(' ').append(person).append(" of ").append(pick(COUNTRIES, random))
          .append(text.length() == 0 ? " met the press on Monday. \"" : " met the press. \"").append(pick(SAYINGS, random)).append(",\" said ").append(surname)
          .append(". The people of ").append(pick(COUNTRIES, random)).append(" had waited for ")
          .append(pick(GIVEN, random)).append(".\n\n");
    }
    return text.toString();
  }

  private static String person(Random random) {
    int rank = (int) Math.pow(PEOPLE, random.nextDouble());
    return GIVEN[rank % GIVEN.length] + " " + surname(rank / GIVEN.length);
  }

  /** "Baka", "Bakabo", ...: syllables of a number. */
  private static String surname(int number) {
    String[] syllables = {"ba", "ko", "du", "fe", "gi", "lo", "mu", "ne", "pi", "ra"};
    StringBuilder name = new StringBuilder("ta");
    for (int rest = number + 10; rest > 0; rest /= 10) {
      name.append(syllables[rest % 10]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String pick(String[] some, Random random) {
    return some[random.nextInt(some.length)];
  }
}
