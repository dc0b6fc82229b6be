package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Tells from words alone, before any parsing, whether a sentence may state or answer a demand. Thread-safe. */
public final class DemandTriggers {

  private static final Set<String> ANSWERS = DemandLexicon.words("answer-words.tsv");
  private static final Set<String> CONDITIONS = Set.of("unless", "until", "if");

  private DemandTriggers() {}

  /** Whether the demand rules need the sentence's dependencies. */
  public static boolean worthParsing(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String lemma = Clauses.lemma(token);
      if (DemandLexicon.VERBS.containsKey(lemma)
          || DemandLexicon.NOUNS.containsKey(lemma)
          || DemandLexicon.MODALS.containsKey(lemma)
          || ANSWERS.contains(lemma)
          || CONDITIONS.contains(lemma)
          || mayBeImperative(sentence, token.index())) {
        return true;
      }
    }
    return false;
  }

  /** A bare verb at the beginning, or after a quotation mark. */
  private static boolean mayBeImperative(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean opens = index == 0 || sentence.token(index - 1).word().matches("[“\"‘,']|``");
    return opens && token.pos().matches("VBP?") && Clauses.lower(token).equals(Clauses.lemma(token));
  }
}
