package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** "It is time for Y to …", put in somebody's mouth; {@link Voices} tells whose. */
final class TimeDemands implements CandidateFinder {

  private static final int LONGEST_DOER = 10;

  @Override
  public List<Candidate> find(Clauses clauses, boolean inHeading) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : clauses.sentence().tokens()) {
      if (isItsTimeFor(clauses, token.index())) {
        Candidate candidate = read(clauses, token.index());
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** "it is time for", "it's past time for"; needs no parse. */
  static boolean isItsTimeFor(Sentence sentence, int time) {
    boolean timeFor = time > 1 && time + 1 < sentence.size() && Clauses.lower(sentence.token(time)).equals("time")
        && Clauses.lower(sentence.token(time + 1)).equals("for");
    for (int i = time - 1; timeFor && i > 0 && i > time - 5; i--) {
      if (Clauses.lower(sentence.token(i)).matches("is|'s|’s") && Clauses.lower(sentence.token(i - 1)).equals("it")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItsTimeFor(Clauses clauses, int time) {
    return isItsTimeFor(clauses.sentence(), time) && !clauses.isNegated(time);
  }

  private static Candidate read(Clauses clauses, int time) {
    Sentence sentence = clauses.sentence();
    int start = time + 2;
    int to = start;
    while (to < Math.min(start + LONGEST_DOER, sentence.size()) && !clauses.is(to, "to")) {
      to++;
    }
    DemandedInfinitive infinitive = new DemandedInfinitive(clauses, time, false);
    int verb = clauses.is(to, "to") ? infinitive.verbAfter(to) : -1;
    int doer = verb < 0 || !clauses.beginsPhrase(start) ? -1 : sentence.child(verb, "nsubj");
    boolean other = doer >= start && doer < to && clauses.isSomebody(doer)
        && !Clauses.lower(clauses.token(doer)).matches("me|us|you|people|everyone|everybody");
    Span content = other ? infinitive.infinitive(to) : null;
    return content == null
        ? null
        : new Candidate(sentence, "modal:time", "time", time, "appeal", null, clauses.phraseOf(doer), content);
  }
}
