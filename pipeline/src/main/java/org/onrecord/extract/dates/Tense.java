package org.onrecord.extract.dates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;

/**
 * Which way from the day of writing an expression without a year or week points, told from the verb
 * that it most likely belongs to: the nearest one before it, else the nearest after it. Works on parts
 * of speech, since most sentences with dates are not parsed.
 */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo", "would", "may", "might", "should", "can");
  private static final Pattern SCHEDULED =
      Pattern.compile("due|scheduled|slated|expected|planned|set|supposed|expires?|ready|effective|payable");
  private static final Pattern SAYS = Pattern.compile("says?|tells?|writes?|reports?");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "’ve", "having");

  static Tense of(Sentence sentence, int first, int last) {
    String before = first > 0 ? lower(sentence, first - 1) : "";
    if (before.equals("until") || before.equals("by") && !pastVerbNear(sentence, first)) {
      return FUTURE;
    }
    if (before.equals("since")) {
      return PAST;
    }
    for (int i = first - 1; i >= 0; i--) {
      Tense tense = at(sentence, i);
      if (tense != null) {
        return tense;
      }
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      Tense tense = at(sentence, i);
      if (tense != null) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static boolean pastVerbNear(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
      if (sentence.token(i).pos().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** Tense of the verb group that ends at a token; null where none does or it says nothing. */
  private static Tense at(Sentence sentence, int index) {
    String pos = sentence.token(index).pos();
    String word = lower(sentence, index);
    if (SCHEDULED.matcher(word).matches() && !pos.startsWith("NN")) {
      return FUTURE;
    }
    return switch (pos) {
      case "VBD" -> PAST;
      case "MD" -> WILL.contains(word) ? FUTURE : PAST;
      case "VB" -> base(sentence, index);
      case "VBN" -> participle(sentence, index);
      case "VBZ", "VBP" ->
          HAVE.contains(word) || SAYS.matcher(word).matches() ? PAST : PRESENT;
      case "VBG" -> gerund(sentence, index);
      default -> null;
    };
  }

  /** A base form: after "will" or "to" it is ahead, after "did" or in "could not be" behind. */
  private static Tense base(Sentence sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      String word = lower(sentence, i);
      if (WILL.contains(word) || word.equals("to")) {
        return FUTURE;
      }
      if (word.equals("did") || word.equals("could")) {
        return PAST;
      }
    }
    return FUTURE;
  }

  private static Tense participle(Sentence sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      String word = lower(sentence, i);
      if (HAVE.contains(word) || word.equals("was") || word.equals("were")) {
        return PAST;
      }
      if (word.equals("be")) {
        return base(sentence, i);
      }
      if (sentence.token(i).isVerb() || word.equals(",")) {
        break;
      }
    }
    return PAST;
  }

  private static Tense gerund(Sentence sentence, int index) {
    String word = index > 0 ? lower(sentence, index - 1) : "";
    if (word.equals("is") || word.equals("are") || word.equals("'re") || word.equals("’re")) {
      return FUTURE;
    }
    return null;
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).word().toLowerCase(Locale.ROOT);
  }
}
