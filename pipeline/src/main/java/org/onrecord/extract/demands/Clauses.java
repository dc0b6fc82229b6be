package org.onrecord.extract.demands;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** Questions about the clauses and phrases of one parsed sentence. Immutable. */
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> HYPOTHETICAL = Set.of("would", "could", "might", "may", "can");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "hardly", "nor");
  private static final Set<String> CLAUSAL =
      Set.of("conj", "xcomp", "advcl", "parataxis", "ccomp", "dep", "obl", "nmod", "amod", "acl", "acl:relcl");

  private static final Set<String> UNDOING = DemandLexicon.words("undoing-verbs.txt");
  private static final Set<String> TIMES = DemandLexicon.words("times.txt");

  private final Sentence sentence;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** Whether the word at an index is this one, in lower case; false outside the sentence. */
  boolean is(int index, String word) {
    return index >= 0 && index < sentence.size() && lower(token(index)).equals(word);
  }

  boolean posStarts(int index, String prefix) {
    return index >= 0 && index < sentence.size() && token(index).pos().startsWith(prefix);
  }

  boolean isPassive(int verb) {
    return sentence.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0;
  }

  boolean isNegated(int word) {
    for (int child : sentence.children(word)) {
      if (NEGATIONS.contains(lower(token(child))) && child < word) {
        return true;
      }
    }
    return word > 0 && NEGATIONS.contains(lower(token(word - 1)));
  }

  /** "did not bother to ask", "refused to ask". */
  boolean isUndone(int verb) {
    int head = sentence.head(verb);
    return head >= 0
        && sentence.relation(verb).equals("xcomp")
        && token(head).isVerb()
        && (isNegated(head) || UNDOING.contains(lemma(token(head))));
  }

  /** "would demand", "if they ask": not said to have happened. */
  boolean isHypothetical(int verb) {
    for (int child : sentence.children(verb)) {
      boolean auxiliary = sentence.relation(child).startsWith("aux");
      if (auxiliary && HYPOTHETICAL.contains(lower(token(child)))
          || sentence.relation(child).equals("mark") && (is(child, "if") || is(child, "whether"))) {
        return true;
      }
    }
    int head = sentence.head(verb);
    return head >= 0
        && sentence.relation(verb).equals("conj")
        && token(head).isVerb()
        && isHypothetical(head);
  }

  /** Whether one token hangs from another, directly or not, or is the same. */
  boolean dominates(int ancestor, int token) {
    for (int at = token, steps = 0; at >= 0 && steps < sentence.size(); at = sentence.head(at), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /**
   * Head word of who does what a verb says, also where another clause tells it: "Ann came and asked",
   * "a crowd demanding", "who wants". -1 where nobody is named.
   */
  int subjectOf(int verb) {
    int at = verb;
    if (sentence.head(verb) < 0 && sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "expl") < 0) {
      return nounBefore(verb);
    }
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      int subject = sentence.child(at, "nsubj", "nsubj:pass");
      boolean expletive = subject >= 0 && is(subject, "it") && sentence.relation(at).equals("xcomp");
      if (subject >= 0 && !expletive && !(subject > at && at == verb && token(at).pos().equals("VBG"))) {
        return afterDateline(antecedent(subject));
      }
      String relation = sentence.relation(at);
      int head = sentence.head(at);
      int driven = relation.equals("xcomp") && head >= 0 && is(at - 1, "to") ? sentence.child(head, "obj") : -1;
      if (driven >= 0 && driven < at && isSomebody(driven) && !lower(token(driven)).endsWith("sel(f|ves)")) {
        return driven;
      }
      boolean inPreposition = head >= 0 && token(at).pos().equals("IN");
      if (head < 0 || !CLAUSAL.contains(relation) && !inPreposition) {
        return -1;
      }
      if (token(head).isNoun() || token(head).isPronoun()) {
        if (sentence.child(head, "nsubj") >= 0 || !relation.startsWith("acl")) {
          at = head;
          continue;
        }
        if (TIMES.contains(lemma(token(head))) && sentence.head(head) >= 0) {
          return sentence.head(head);
        }
        return speakerFor(head);
      }
      at = head;
    }
    return -1;
  }

  /** The noun right before a verb and its auxiliaries, which the parser took for something else; or -1. */
  private int nounBefore(int verb) {
    int at = verb - 1;
    while (at > 0 && token(at).pos().matches("MD|RB|VB[ZPDN]")) {
      at--;
    }
    return at >= 0 && (token(at).isNoun() || token(at).isPronoun()) ? at : -1;
  }

  /** A place before a dash at the beginning is where the report was filed, not who acts. */
  private int afterDateline(int subject) {
    int dash = dateline();
    return subject < 0 || subject > dash ? subject : dash + 1 < sentence.size() ? headAt(dash + 1) : -1;
  }

  /** Index of the dash after a dateline ("PORTO, Portugal —"), or -1. */
  private int dateline() {
    for (int i = 1; i < Math.min(11, sentence.size()); i++) {
      if (token(i).word().matches("--|–|—|-") && !token(0).word().matches(".*[a-z].*") && token(0).isNamed()) {
        return token(i).pos().equals("HYPH") && token(i).span().start() == token(i - 1).span().end() ? -1 : i;
      }
    }
    return -1;
  }

  private int headAt(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if ((token(i).isNoun() || token(i).isPronoun()) && !sentence.relation(i).equals("compound")) {
        return i;
      }
    }
    return -1;
  }

  private int antecedent(int subject) {
    if (!RELATIVE.contains(lower(token(subject)))) {
      return speakerFor(subject);
    }
    int verb = sentence.head(subject);
    while (verb >= 0 && !sentence.relation(verb).equals("acl:relcl")) {
      verb = sentence.relation(verb).equals("conj") ? sentence.head(verb) : -1;
    }
    return verb < 0 ? -1 : speakerFor(sentence.head(verb));
  }

  /** A letter or resolution speaks for whoever owns or issues it. */
  private int speakerFor(int noun) {
    if (!DemandLexicon.DOCUMENTS.contains(lemma(token(noun)))) {
      return noun;
    }
    int owner = sentence.child(noun, "nmod:poss");
    if (owner < 0) {
      for (int child : sentence.children(noun)) {
        int preposition = sentence.child(child, "case");
        if (sentence.relation(child).equals("nmod") && preposition >= 0
            && (is(preposition, "by") || is(preposition, "from"))) {
          return child;
        }
      }
      String relation = sentence.relation(noun);
      int head = sentence.head(noun);
      if (head >= 0 && token(head).isVerb() && relation.equals("obj")) {
        int subject = subjectOf(head);
        return subject >= 0 ? subject : noun;
      }
    }
    return owner >= 0 ? owner : noun;
  }

  /** "by X" of a passive or participle: head word of X, or -1. */
  int agentOf(int verb) {
    for (int child : sentence.children(verb)) {
      int preposition = sentence.child(child, "case");
      if (preposition >= 0 && is(preposition, "by")
          && (sentence.relation(child).startsWith("obl") || sentence.relation(child).equals("nmod"))
          && (token(child).isNoun() || token(child).isPronoun())) {
        return child;
      }
    }
    return -1;
  }

  /** The noun phrase of a head word, without relative clauses, appositions and what follows them. */
  Span phraseOf(int head) {
    int first = head;
    int last = head;
    for (int child : sentence.children(head)) {
      String relation = sentence.relation(child);
      boolean before =
          child < head && Set.of("det", "amod", "compound", "nummod", "nmod:poss", "det:predet", "flat").contains(relation);
      boolean after =
          child > head
              && (Set.of("flat", "compound").contains(relation)
                  || relation.equals("nmod") && !isTime(child) && !commaBetween(head, child)
                  || relation.equals("conj") && !token(child).isVerb());
      if (relation.equals("case") && lower(token(child)).matches("'s|’s|'|’")) {
        continue;
      }
      if (before) {
        first = Math.min(first, first(child));
      } else if (after) {
        last = Math.max(last, lastInPhrase(child));
      }
    }
    if (first <= dateline() && dateline() < head) {
      first = dateline() + 1;
    }
    int name = sentence.child(head, "appos");
    if (name > head && token(name).isNamed() && !token(head).isNamed() && first(name) <= last + 2) {
      last = name;
    }
    while (first < head && (token(first).pos().equals("IN") || token(first).pos().equals(","))) {
      first++;
    }
    return sentence.spanOf(first, last);
  }

  private boolean isTime(int token) {
    return sentence.child(token, "case") >= 0
        && (is(sentence.child(token, "case"), "on") || is(sentence.child(token, "case"), "during"));
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (is(i, ",") || is(i, "(") || is(i, "-lrb-")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation mark opens: a blank before it and none behind. */
  boolean opensQuotation(int index) {
    String word = token(index).word();
    boolean straight = word.matches("\"|``|''|'");
    boolean gap = index == 0 || token(index - 1).span().end() < token(index).span().start();
    return word.matches("[“‘]") || straight && gap;
  }

  /** Whether this is a closing quotation mark. */
  boolean closesQuotation(int index) {
    String word = token(index).word();
    return word.equals("”") || word.matches("[’']") && token(index).pos().equals("''")
        || word.matches("\"|''") && !opensQuotation(index);
  }

  int first(int token) {
    int first = token;
    for (int child : sentence.children(token)) {
      if (child < token) {
        first = Math.min(first, first(child));
      }
    }
    return first;
  }

  private int lastInPhrase(int token) {
    int last = token;
    for (int child : sentence.children(token)) {
      if (child > token && !sentence.relation(child).startsWith("acl") && !sentence.relation(child).equals("appos")
          && !sentence.relation(child).equals("punct") && !commaBetween(last, child)) {
        last = Math.max(last, lastInPhrase(child));
      }
    }
    return last;
  }

  /** Last noun of the noun phrase that begins at a token, by parts of speech; -1 where none does. */
  int nounAt(int from) {
    int noun = -1;
    for (int i = from; i < sentence.size(); i++) {
      String pos = token(i).pos();
      if (pos.startsWith("NN") || pos.equals("PRP") || pos.equals("EX") || pos.equals("$")) {
        noun = i;
      } else if (!beginsPhrase(i) && !pos.matches("POS|HYPH|VBG|VBN|``|''|CC|,|RB") || noun >= 0 && pos.matches("DT|CC|,")) {
        break;
      }
    }
    return noun;
  }

  /** Whether a noun phrase can begin with this token. */
  boolean beginsPhrase(int index) {
    return index < sentence.size() && token(index).pos().matches("DT|PDT|NN.*|PRP\\$?|JJ.*|CD|``|\\$|WP|QP|#");
  }

  /** Whether this surely is somebody: a name, a pronoun, people in the plural, or a noun for a person or body. */
  boolean isSomebody(int head) {
    Token token = token(head);
    if (!canAct(head)) {
      return false;
    }
    boolean pronoun = token.isPronoun() || token.pos().matches("WP|DT|CD|JJS?");
    return pronoun
        || token.isNamed()
        || token.isProperNoun()
        || AgentNouns.holds(lower(token))
        || AgentNouns.holds(lemma(token))
        || token.word().matches("\\p{Lu}{2,}s")
        || token.pos().equals("NN") && sentence.child(head, "appos") >= 0 && token(sentence.child(head, "appos")).isNamed();
  }

  /** Whether this is the name or description of somebody who can want or do something. */
  boolean canAct(int head) {
    Token token = token(head);
    return (token.isNoun() || token.isPronoun() || token.pos().matches("DT|JJ|CD|WP|NNPS?") || token.isNamed())
        && !DemandLexicon.NOT_DEMANDERS.contains(lemma(token))
        && !TIMES.contains(lemma(token));
  }
}
