package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.record.Span;

/** Splits what is two demands: "that it withdraw and that it pay", "a raise and an end to night shifts". */
final class Coordination {

  private Coordination() {}

  /** The candidate itself, or one for each of its coordinated demands, in text order. */
  static List<Candidate> split(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Clauses clauses = new Clauses(sentence);
    int first = sentence.tokenAt(candidate.content().start());
    List<Candidate> parts = new ArrayList<>();
    int from = first;
    for (int i = first + 1; i + 2 < sentence.size() && candidate.content().contains(sentence.token(i + 1).span()); i++) {
      if (sentence.token(i).pos().equals("CC") && i > from + 1 && beginsAnother(clauses, candidate, from, i + 1)) {
        parts.add(part(candidate, clauses, from, lastBefore(sentence, i), parts.isEmpty()));
        from = clauses.is(i + 1, "that") || clauses.is(i + 1, "to") ? i + 2 : i + 1;
      }
    }
    int last = sentence.tokenAt(candidate.content().end() - 1);
    if (parts.isEmpty() || last < from) {
      return List.of(candidate);
    }
    parts.add(part(candidate, clauses, from, last, false));
    return parts;
  }

  private static int lastBefore(Sentence sentence, int conjunction) {
    return sentence.token(conjunction - 1).word().equals(",") ? conjunction - 2 : conjunction - 1;
  }

  private static boolean beginsAnother(Clauses clauses, Candidate candidate, int from, int next) {
    if (clauses.is(next, "that")) {
      return clauses.beginsPhrase(next + 1)
          && (candidate.rule().startsWith("modal") || candidate.rule().endsWith("that"));
    }
    if (clauses.is(next, "to") && candidate.rule().contains("to")) {
      return new DemandedInfinitive(clauses, candidate.cueToken(), false).verbAfter(next) == next + 1;
    }
    boolean things = candidate.rule().endsWith(":np") || candidate.rule().endsWith(":for");
    return things && clauses.token(next).pos().matches("DT|JJR") && isThing(clauses, from) && isThing(clauses, next);
  }

  private static boolean isThing(Clauses clauses, int from) {
    int noun = clauses.beginsPhrase(from) ? clauses.nounAt(from) : -1;
    return noun >= 0 && DemandCodes.isDemandable(Clauses.lemma(clauses.token(noun)));
  }

  private static Candidate part(Candidate candidate, Clauses clauses, int from, int last, boolean isFirst) {
    Sentence sentence = candidate.sentence();
    Candidate part = candidate.withContent(sentence.spanOf(from, last));
    boolean clause = candidate.rule().startsWith("modal") || candidate.rule().endsWith("that");
    if (isFirst || !clause || !clauses.beginsPhrase(from) || sentence.token(from).isPronoun()) {
      return part;
    }
    int subject = clauses.nounAt(from);
    Span addressee = subject >= 0 && clauses.canAct(subject) ? clauses.phraseOf(subject) : null;
    return addressee == null ? part : part.withAddressee(addressee);
  }
}
