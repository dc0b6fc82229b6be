package org.onrecord.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Says whether a sentence treats the seat of a government as the government: as somebody who thinks,
 * says, wants or is dealt with. Being in, at or from a place never counts. Thread-safe.
 */
final class GeoMetonyms {

  private static final Set<String> AT = Set.of("in", "at", "inside", "outside", "near", "around", "into", "across");

  private final Map<String, Set<String>> roles = new HashMap<>();

  GeoMetonyms() {
    for (String[] row : ResourceTable.read("metonym-words.tsv", 2)) {
      roles.computeIfAbsent(row[1], role -> new HashSet<>()).add(row[0]);
    }
  }

  /** Whether the name stands where somebody or something is. */
  boolean isLocation(Sentence sentence, int first, int last) {
    int before = first - 1;
    while (before >= 0 && isArticleOrAdjective(sentence.token(before))) {
      before--;
    }
    return before >= 0 && AT.contains(sentence.token(before).lemma());
  }

  private static boolean isArticleOrAdjective(Token token) {
    return token.pos().equals("DT") || token.pos().equals("JJ");
  }

  /**
   * @param first first token of the name
   * @param last last token of the name
   */
  boolean isActor(Sentence sentence, int first, int last) {
    if (!sentence.isParsed()) {
      return actsInWords(sentence, first, last);
    }
    int head = headOf(sentence, first, last);
    for (int steps = 0; steps < 4 && sentence.relation(head).equals("conj"); steps++) {
      head = sentence.head(head);
    }
    int governor = sentence.head(head);
    if (governor < 0) {
      return false;
    }
    Token word = sentence.token(governor);
    return switch (sentence.relation(head)) {
      case "nsubj" -> isMindful(sentence, governor, word);
      case "nmod:poss" -> has("noun", word);
      case "obl:agent" -> true;
      case "obj", "iobj" -> has("object", word);
      case "obl", "nmod" -> isCounterpart(sentence, head, word);
      default -> false;
    };
  }

  private boolean isMindful(Sentence sentence, int governor, Token word) {
    if (word.isVerb()) {
      return has("verb", word);
    }
    return sentence.child(governor, "cop") >= 0 && (has("adjective", word) || word.isNoun());
  }

  private boolean isCounterpart(Sentence sentence, int head, Token word) {
    int marker = sentence.child(head, "case");
    String preposition = marker < 0 ? "" : sentence.token(marker).lemma();
    return switch (preposition) {
      case "by" -> word.pos().equals("VBN");
      case "with", "between" -> has("counterpart", word) || has("noun", word) || has("verb", word);
      case "for", "to", "on", "against", "towards", "toward" -> has("counterpart", word);
      default -> false;
    };
  }

  /** Without a parse: the word right after the name decides. */
  private boolean actsInWords(Sentence sentence, int first, int last) {
    if (last + 1 >= sentence.size() || isLocation(sentence, first, last)) {
      return false;
    }
    Token next = sentence.token(last + 1);
    if (next.pos().equals("POS")) {
      return last + 2 < sentence.size() && has("noun", sentence.token(last + 2));
    }
    boolean afterPreposition = first > 0 && sentence.token(first - 1).pos().equals("IN");
    return !afterPreposition && next.pos().startsWith("VB") && !next.pos().equals("VBG") && has("verb", next);
  }

  private boolean has(String role, Token token) {
    return roles.get(role).contains(token.lemma());
  }

  /** The token of the name that the rest of it hangs from. */
  static int headOf(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }
}
