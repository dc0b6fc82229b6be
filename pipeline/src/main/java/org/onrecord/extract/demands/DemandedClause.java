package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** Reads what follows a word that reports a demand: who is to do what. One per cue word. */
final class DemandedClause {

  private static final Set<String> ANSWERS =
      Set.of("explain", "answer", "appear", "testify", "demand", "justify", "apologize");
  /** "called on the president to discuss …" is a visit. */
  private static final Set<String> VISITING = Set.of("discuss", "congratulate", "brief", "greet", "condole");

  private static final int LONGEST_OBJECT = 22;

  private final Clauses clauses;
  private final Sentence sentence;
  private final int cue;
  private final ContentSpan contents;

  /**
   * @param frame which construction it is
   * @param addressee who is to do it; null where it is not told
   * @param content the words of what is wanted
   */
  record Reading(String frame, Span addressee, Span content) {}

  DemandedClause(Clauses clauses, int cue) {
    this(clauses, cue, false);
  }

  /**
   * @param inHeading where what is wanted goes on to the end
   */
  DemandedClause(Clauses clauses, int cue, boolean inHeading) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.cue = cue;
    this.contents = new ContentSpan(clauses, inHeading);
  }

  /** "… X to Y" from a token on: X is a noun phrase that begins there. */
  Reading objectTo(String frame, int from) {
    int start = skipAdverbs(from);
    if (!clauses.beginsPhrase(start) || clauses.is(start, "that")) {
      return null;
    }
    int to = infinitiveAfter(start);
    boolean negated = clauses.is(to - 1, "not") || clauses.is(to - 1, "never");
    if (to < 0 || !clauses.dominates(cue, verbAfter(to)) && !negated) {
      return null;
    }
    int noun = clauses.nounAt(start);
    int head = objectHead(start, to, noun);
    if (head < 0 || !clauses.isSomebody(head) && !frame.startsWith("for") || reflexive(head) || isGapped()) {
      return null;
    }
    if (frame.equals("obj-answer") && !ANSWERS.contains(Clauses.lemma(token(verbAfter(to))))) {
      return null;
    }
    Span content = infinitive(to);
    if (content == null) {
      return null;
    }
    boolean suffers = frame.equals("for-to") && (!clauses.isSomebody(head) || clauses.isPassive(verbAfter(to)));
    return suffers
        ? new Reading(frame, null, token(start).span().union(content))
        : new Reading(frame, clauses.phraseOf(head), content);
  }

  /** "the things they ask you to do": what is wanted stands before. */
  boolean isGapped() {
    int subject = sentence.child(cue, "nsubj");
    int adverb = sentence.child(cue, "advmod");
    boolean whenOrWhere = adverb >= 0 && token(adverb).pos().equals("WRB");
    return sentence.relation(cue).equals("acl:relcl") && !whenOrWhere && subject >= 0
        && !token(subject).pos().matches("W.*");
  }

  private Token token(int index) {
    return sentence.token(index);
  }

  private boolean reflexive(int head) {
    return Clauses.lower(token(head)).matches("(my|your|him|her|it|our|them)sel(f|ves)");
  }

  private int skipAdverbs(int from) {
    int at = from;
    while (at < sentence.size() && token(at).pos().equals("RB") && !clauses.is(at, "not")) {
      at++;
    }
    return at;
  }

  private int objectHead(int start, int to, int noun) {
    for (int i = start; i < to; i++) {
      if (sentence.head(i) == cue && sentence.relation(i).matches("obj|iobj|obl|nsubj") && !isDay(i)) {
        return i;
      }
    }
    int verb = verbAfter(to);
    int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
    return subject >= start && subject < to ? subject : noun < to ? noun : -1;
  }

  private boolean isDay(int index) {
    return sentence.relation(index).contains("tmod") || Clauses.lower(token(index)).matches("(mon|tues|wednes|thurs|fri|satur|sun)day");
  }

  /** The "to" of an infinitive that the object's phrase leads to, or -1. */
  private int infinitiveAfter(int start) {
    boolean inAside = false;
    for (int i = start; i < Math.min(start + LONGEST_OBJECT, sentence.size()); i++) {
      Token at = token(i);
      if (clauses.is(i, ",")) {
        inAside = true;
        if (i + 1 < sentence.size() && token(i + 1).word().matches("[“\"‘]|``")) {
          return -1;
        }
      } else if (at.pos().equals("TO") || clauses.is(i, "to")) {
        int verb = verbAfter(i);
        if (verb >= 0 && token(verb).pos().matches("VBP?")) {
          return i > start ? i : -1;
        }
      } else if (!inAside && at.pos().matches("VB[DZP]|MD|WRB") || at.pos().matches("[.:]") || clauses.is(i, "that")) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb of "to (not) (immediately) V", or -1. */
  int verbAfter(int to) {
    for (int i = to + 1; i < Math.min(to + 5, sentence.size()); i++) {
      if (token(i).pos().startsWith("VB")) {
        return i;
      }
      if (!token(i).pos().matches("RB|``|''")) {
        return -1;
      }
    }
    return -1;
  }

  /** The words after "to". */
  Span infinitive(int to) {
    int verb = verbAfter(to);
    if (verb < 0) {
      return null;
    }
    Span content = contents.from(to + 1, verb, cue);
    if (content != null && (clauses.is(to - 1, "not") || clauses.is(to - 1, "never"))) {
      return content.union(token(to - 1).span());
    }
    return content;
  }

  /** "called on X to Y", "appealed to X to Y". */
  Reading afterPreposition(String frame, String preposition) {
    int at = skipAdverbs(cue + 1);
    for (int i = at; i < Math.min(at + 4, sentence.size()); i++) {
      if (clauses.is(i, preposition)) {
        Reading reading = objectTo(frame, i + 1);
        int verb = reading == null ? -1 : sentence.tokenAt(reading.content().start());
        boolean visit = verb >= 0 && VISITING.contains(Clauses.lemma(token(verb)));
        return visit ? null : reading;
      }
    }
    return null;
  }

  /** "that Y", or Y alone as a clause. */
  Reading that(boolean subjunctiveOnly) {
    int verb = complement();
    if (verb < 0) {
      return thatWithoutVerb();
    }
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    if (subject < 0 || subject <= cue || subjunctiveOnly && !isWish(verb, subject)) {
      return null;
    }
    int first = Math.max(cue + 1, clauses.first(subject));
    Span content = contents.from(first, verb, cue);
    boolean passive = clauses.isPassive(verb);
    int doer = passive ? clauses.agentOf(verb) : subject;
    Span addressee = doer >= 0 && clauses.canAct(doer) ? clauses.phraseOf(doer) : null;
    return content == null ? null : new Reading("that", addressee, content);
  }

  /** "that the board cut fees": where the tagger took the subjunctive for a noun, no finite verb follows. */
  private Reading thatWithoutVerb() {
    int that = -1;
    for (int i = cue + 1; i < sentence.size(); i++) {
      if (that < 0 && i < cue + 3 && clauses.is(i, "that")) {
        that = i;
      } else if (token(i).pos().matches("VB[DPZ]|MD")) {
        return null;
      }
    }
    if (that < 0 || !clauses.beginsPhrase(that + 1)) {
      return null;
    }
    int last = that + 1;
    while (last + 1 < sentence.size() && token(last).isNamed() && token(last + 1).ner().equals(token(last).ner())) {
      last++;
    }
    Span content = contents.from(that + 1, last, cue);
    for (int i = last; i < Math.min(last + 5, sentence.size()) && !token(last).isNamed(); i++) {
      if (token(i).isNoun() && AgentNouns.holds(Clauses.lemma(token(i)))) {
        last = i;
        break;
      }
    }
    boolean somebody = token(last).isNamed() || AgentNouns.holds(Clauses.lemma(token(last)));
    Span addressee = somebody ? sentence.spanOf(that + 1, last) : null;
    return content == null ? null : new Reading("that", addressee, content);
  }

  private int complement() {
    for (int child : sentence.children(cue)) {
      if (child > cue && sentence.relation(child).matches("ccomp|dep|parataxis|advcl|xcomp")
          && sentence.child(child, "nsubj", "nsubj:pass") > cue
          && (token(child).isVerb() || thatFollows() || sentence.child(child, "cop", "aux") >= 0)
          && (sentence.relation(child).equals("ccomp") || thatFollows())) {
        return child;
      }
    }
    return -1;
  }

  private boolean thatFollows() {
    for (int i = cue + 1; i < Math.min(cue + 4, sentence.size()); i++) {
      if (clauses.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** A subjunctive ("that he resign", "that it be paid") or a modal of obligation. */
  private boolean isWish(int verb, int subject) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).startsWith("aux")) {
        String lemma = Clauses.lemma(token(child));
        if (token(child).pos().equals("MD")) {
          return DemandLexicon.MODALS.containsKey(lemma);
        }
        if (clauses.is(child, "be")) {
          return true;
        }
        if (!clauses.is(child, "not")) {
          return false;
        }
      }
    }
    boolean base = Clauses.lower(token(verb)).equals(Clauses.lemma(token(verb)));
    boolean several = sentence.child(subject, "conj") >= 0;
    boolean singular = !several && token(subject).pos().matches("NN|NNP") || Clauses.lower(token(subject)).matches("he|she|it");
    if (Clauses.lemma(token(verb)).matches("have|need") && clauses.is(verb + 1, "to")) {
      return true;
    }
    // "insisted that the owners pay": after a past tense a plain present is a subjunctive
    boolean outOfTense = token(cue).pos().matches("VBD|VBN") && clauses.canAct(subject);
    return base && (token(verb).pos().equals("VB") || token(verb).pos().equals("VBP") && (singular || outOfTense));
  }

  /** "for Y", "for X to Y", "X for Y". */
  Reading forThing(boolean bare, boolean withObject) {
    int at = skipAdverbs(cue + 1);
    for (int i = at; i < Math.min(at + (withObject ? 9 : 5), sentence.size()); i++) {
      if (clauses.is(i, "for")) {
        boolean adjacent = i == at || i == at + 1 && !token(at).pos().matches("RP|IN");
        if (adjacent ? !bare : !withObject) {
          return null;
        }
        Reading clause = adjacent ? objectTo("for-to", i + 1) : null;
        if (clause != null) {
          return clause;
        }
        Span addressee = adjacent ? null : phrase(at);
        return thingFrom("for", i + 1, addressee);
      }
      if (token(i).isVerb() || token(i).pos().matches("[.,:]")) {
        return null;
      }
    }
    return null;
  }

  private Span phrase(int start) {
    int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
    return noun >= 0 && clauses.canAct(noun) ? clauses.phraseOf(noun) : null;
  }

  private Reading thingFrom(String frame, int start, Span addressee) {
    int gerund = skipAdverbs(start);
    int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : isGerund(gerund) ? gerund : -1;
    if (noun < 0) {
      return null;
    }
    Span content = contents.from(start, noun, cue);
    if (content == null) {
      return null;
    }
    return new Reading(frame, addressee != null ? addressee : doerOf(noun, content), content);
  }

  private boolean isGerund(int start) {
    return start < sentence.size() && token(start).pos().equals("VBG");
  }

  /** "from X" in any demand, "of X" and "X's" with a deed. */
  private Span doerOf(int noun, Span content) {
    if (token(noun).isPronoun()) {
      return null;
    }
    boolean deed = DemandLexicon.DEEDS.contains(Clauses.lemma(token(noun)));
    for (int i = noun + 1; i < sentence.size() && token(i).span().start() < content.end(); i++) {
      if ((clauses.is(i, "from") && !deed || clauses.is(i, "of") && deed) && i + 1 < sentence.size()
          && clauses.beginsPhrase(i + 1)) {
        int doer = clauses.nounAt(i + 1);
        int holder = doer < 0 ? -1 : sentence.head(doer);
        return (holder == noun || holder == cue) && clauses.canAct(doer) ? clauses.phraseOf(doer) : null;
      }
    }
    int owner = sentence.child(noun, "nmod:poss");
    return deed && owner >= 0 ? clauses.phraseOf(owner) : null;
  }

  /** "demanded Y": a noun phrase. */
  Reading thing(boolean demandableOnly) {
    int start = skipAdverbs(cue + 1);
    if (!clauses.beginsPhrase(start) || clauses.is(start, "that")) {
      return null;
    }
    Reading reading = thingFrom("np", start, null);
    if (reading == null || token(start).pos().matches("PRP|DT") && reading.content().equals(token(start).span())) {
      return null;
    }
    int noun = clauses.nounAt(start);
    Span doer = doerBeforeVerb(reading.content());
    if (doer != null) {
      return demandableOnly ? null : new Reading("that", doer, reading.content());
    }
    return demandableOnly && !DemandCodes.isDemandable(Clauses.lemma(token(noun))) ? null : reading;
  }

  /** "demanding the board cut fees": the phrase that a bare verb follows, or null. */
  private Span doerBeforeVerb(Span content) {
    int object = sentence.child(cue, "obj", "obl");
    if (object < 0 || !content.contains(token(object).span()) || !clauses.canAct(object)) {
      return null;
    }
    for (int i = object + 1; i < sentence.size() && content.contains(token(i).span()); i++) {
      String pos = token(i).pos();
      if (pos.matches("VBP?") || pos.equals("VBD") && i == object + 1) {
        return sentence.relation(i).startsWith("acl") ? null : clauses.phraseOf(object);
      }
      if (!pos.matches("IN|DT|NN.*|JJ|POS|CD|PRP\\$|``|''")) {
        return null;
      }
    }
    return null;
  }

  /** "want all of them deported", "wants troops out". */
  Reading objectDone(boolean inHeading) {
    int start = skipAdverbs(cue + 1);
    if (!clauses.beginsPhrase(start)) {
      return null;
    }
    int noun = clauses.nounAt(start);
    for (int i = start + 1; noun >= 0 && i < Math.min(noun + 4, sentence.size()); i++) {
      boolean participle = token(i).pos().matches("VBN|VBD") && i == noun + 1 && !clauses.is(i + 1, "by");
      boolean out = i == noun + 1 && Clauses.lower(token(i)).matches("out|gone|back|off|away");
      if (participle || out) {
        Span content = contents.from(start, i, cue);
        return content == null ? null : new Reading("obj-part", null, content);
      }
    }
    return null;
  }

  /** "sought asylum in X". */
  Reading refuge() {
    int start = skipAdverbs(cue + 1);
    int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
    if (noun < 0 || !Clauses.lemma(token(noun)).matches("refuge|asylum|sanctuary")) {
      return null;
    }
    Span content = contents.from(start, noun, cue);
    if (content == null) {
      return null;
    }
    int country = clauses.is(noun + 1, "in") ? clauses.nounAt(noun + 2) : -1;
    return new Reading("np-refuge", country < 0 ? null : clauses.phraseOf(country), content);
  }

  /** "demanded to Y". */
  Reading ownInfinitive() {
    int at = skipAdverbs(cue + 1);
    if (!clauses.is(at, "to")) {
      return null;
    }
    Span content = infinitive(at);
    return content == null ? null : new Reading("inf", null, content);
  }

  /** What follows a noun cue: "for Y", "to Y", "that Y", "is Y". */
  Reading afterNoun(String frame) {
    switch (frame) {
      case "for":
        return forThing(true, true);
      case "to":
        return ownInfinitive();
      case "that":
        return thatFollows() ? thatOfNoun() : null;
      default:
        return null;
    }
  }

  private Reading thatOfNoun() {
    for (int i = cue + 1; i < sentence.size(); i++) {
      if (token(i).isVerb() && sentence.child(i, "nsubj", "nsubj:pass") > cue) {
        int subject = sentence.child(i, "nsubj", "nsubj:pass");
        Span content = contents.from(clauses.first(subject), i, cue);
        boolean passive = clauses.isPassive(i);
        Span addressee = !passive && clauses.canAct(subject) ? clauses.phraseOf(subject) : null;
        return content == null || !isWish(i, subject) && !passive ? null : new Reading("that", addressee, content);
      }
    }
    return thatWithoutVerb();
  }
}
