package org.onrecord.extract.demands;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;
import org.onrecord.resolve.Referent;
import org.onrecord.resolve.ReferentResolver;

/**
 * Finds the answer to a demand: the labelled part of an explainer, the verb over the demand
 * ("rejected a request by X to …"), or a sentence soon after in which the addressee, or somebody with
 * the demand as object, accepts, rejects or counters. One per article.
 */
final class Answers {

  private static final int NEXT_SENTENCES = 4;
  /** How soon the addressee must speak for it to be an answer. */
  private static final int NEXT_WORD = 1;
  /** Code points between a demand and a pronoun that can only mean the one who was asked. */
  private static final int NEAR_PRONOUN = 12;

  private static final Map<String, String> KINDS =
      DemandLexicon.rows("answer-words.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
  private static final Set<String> REFERENCES = DemandLexicon.words("demand-references.txt");

  private final AnnotatedArticle article;
  private final ReferentResolver referents;
  private final ExplainerParts parts;
  private final List<Span> wanted;

  /**
   * @param wanted the words of all demands of the article: what is in them is no answer
   */
  Answers(AnnotatedArticle article, ReferentResolver referents, ExplainerParts parts, List<Span> wanted) {
    this.article = article;
    this.referents = referents;
    this.parts = parts;
    this.wanted = List.copyOf(wanted);
  }

  /** Null where the text gives none. */
  Answer to(DemandGroup group) {
    ExplainerParts.Part labelled = group.item() == null ? null : parts.partOf(group.item(), "response");
    if (labelled != null) {
      return new Answer(labelled.text(), kindOfPart(labelled), labelled.holder());
    }
    Candidate main = group.main();
    Answer governing = governing(main);
    if (governing != null) {
      return governing;
    }
    int first = main.sentence().number();
    int last = Math.min(article.sentences().size() - 1, first + NEXT_SENTENCES);
    for (int i = first; i <= last; i++) {
      Sentence sentence = article.sentences().get(i);
      if (sentence.block() > main.sentence().block() + 1) {
        return null;
      }
      Answer answer = sentence.isParsed() ? in(sentence, group) : null;
      answer = answer == null && sentence.isParsed() && i > first && i <= first + NEXT_WORD ? said(sentence, group) : answer;
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }

  /** "The mayor said there was no money": what the addressee says right after, without a word of answering. */
  private Answer said(Sentence sentence, DemandGroup group) {
    Clauses clauses = new Clauses(sentence);
    for (Token token : sentence.tokens()) {
      boolean reports = token.pos().matches("VB[DZ]")
          && DemandLexicon.REPORTING_VERBS.contains(Clauses.lemma(token)) && !clauses.isNegated(token.index());
      int speaker = reports ? sentence.child(token.index(), "nsubj") : -1;
      if (speaker < 0 || !clauses.isSomebody(speaker) || clauses.token(speaker).isPronoun()) {
        continue;
      }
      Span words = clauses.phraseOf(speaker);
      Referent who = referents.resolve(words);
      boolean inResponse = clauses.is(0, "in") && (clauses.is(1, "response") || clauses.is(1, "reply"));
      if (!sameActor(who, group.demander()) && (inResponse || isAddressee(words, who, group))) {
        String kind = KINDS.getOrDefault(Clauses.lemma(token), willNot(clauses) ? "rejects" : "open");
        return new Answer(sentence.span(), kind, words);
      }
    }
    return null;
  }

  private static boolean willNot(Clauses clauses) {
    for (Token token : clauses.sentence().tokens()) {
      boolean will = Clauses.lower(token).matches("will|would|wo|can|could|ca");
      if (will && Clauses.lower(clauses.token(Math.min(token.index() + 1, clauses.sentence().size() - 1))).matches("not|n't|n’t|never")) {
        return true;
      }
    }
    return false;
  }

  private String kindOfPart(ExplainerParts.Part part) {
    Set<String> kinds = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String kind = part.text().contains(token.span()) ? KINDS.get(Clauses.lemma(token)) : null;
        if (kind != null) {
          kinds.add(kind);
        }
      }
    }
    return kinds.contains("open") ? "open" : kinds.size() == 1 ? kinds.iterator().next() : "counters";
  }

  /** "Y rejected X's demand that …": the demand is the object of the answer. */
  private Answer governing(Candidate main) {
    Sentence sentence = main.sentence();
    if (!sentence.isParsed() || main.rule().equals("listed")) {
      return null;
    }
    Clauses clauses = new Clauses(sentence);
    int below = main.cueToken();
    for (int at = sentence.head(below), steps = 0; at >= 0 && steps < 3; below = at, at = sentence.head(at), steps++) {
      if (!sentence.relation(below).matches("obj|obl|nmod|acl|xcomp|ccomp|compound")) {
        return null;
      }
      String kind = kindOf(clauses, at);
      boolean ofClause = kind != null && kind.equals("counters") && sentence.relation(below).matches("ccomp|xcomp");
      int responder = kind == null || ofClause ? -1 : clauses.subjectOf(at);
      if (responder >= 0 && at < main.cueToken() && !isDemander(clauses, responder, main)) {
        return new Answer(ClauseSpan.around(clauses, at), kind, clauses.phraseOf(responder));
      }
    }
    return null;
  }

  private static boolean isDemander(Clauses clauses, int head, Candidate main) {
    return main.demander() != null && main.demander().overlaps(clauses.token(head).span());
  }

  /** Kind of answer that a verb gives, null where it gives none: "did not agree" rejects, "did not reject" is open. */
  private static String kindOf(Clauses clauses, int verb) {
    Token token = clauses.token(verb);
    String kind = token.isVerb() ? KINDS.get(Clauses.lemma(token)) : null;
    if (kind == null || clauses.isHypothetical(verb)) {
      return null;
    }
    if (clauses.isNegated(verb)) {
      return kind.equals("accepts") ? "rejects" : kind.equals("rejects") ? "open" : null;
    }
    return kind;
  }

  private Answer in(Sentence sentence, DemandGroup group) {
    Clauses clauses = new Clauses(sentence);
    for (Token token : sentence.tokens()) {
      boolean after = (sentence != group.main().sentence() || token.span().start() > group.main().content().end())
          && !isWanted(token.span()) && clauses.isTold(token.index());
      String kind = after ? kindOf(clauses, token.index()) : null;
      int responder = kind == null ? -1 : clauses.subjectOf(token.index());
      if (responder < 0 || !clauses.isSomebody(responder)) {
        continue;
      }
      Span words = clauses.phraseOf(responder);
      Referent who = referents.resolve(words);
      if (isDemander(clauses, responder, group.main()) || sameActor(who, group.demander())) {
        continue;
      }
      if (isAddressee(words, who, group) || hasDemandAsObject(clauses, token.index())) {
        return new Answer(answerWords(group.main(), clauses, token.index(), responder), kind, words);
      }
    }
    return null;
  }

  /** The clause of the answer; where it holds the demand too, or is a relative one, from the one who answers on. */
  private static Span answerWords(Candidate demand, Clauses clauses, int verb, int responder) {
    Span clause = ClauseSpan.around(clauses, verb);
    Span who = clauses.phraseOf(responder);
    String opener = clauses.token(clauses.sentence().tokenAt(clause.start())).pos();
    boolean dependent = clause.overlaps(demand.content()) || opener.matches("W.*|IN|TO") || clause.start() > who.start();
    return dependent && who.start() < clause.end() ? new Span(who.start(), clause.end()) : clause;
  }

  private boolean isWanted(Span words) {
    return wanted.stream().anyMatch(demand -> demand.contains(words));
  }

  private static boolean sameActor(Referent one, Referent other) {
    return one.id() != null && one.id().equals(other.id());
  }

  private boolean isAddressee(Span words, Referent who, DemandGroup group) {
    if (group.addressed() == null) {
      return false;
    }
    Span addressee = group.addressed().addressee();
    boolean pronounAtOnce = words.start() - group.main().content().end() < NEAR_PRONOUN && words.start() > addressee.end()
        && who.id() == null && article.slice(words).matches("(?i)he|she|it|they");
    return pronounAtOnce
        || sameActor(who, referents.resolve(addressee))
        || article.slice(addressee).equalsIgnoreCase(article.slice(words));
  }

  private static boolean hasDemandAsObject(Clauses clauses, int verb) {
    Sentence sentence = clauses.sentence();
    for (int child : sentence.children(verb)) {
      if (child > verb && sentence.relation(child).matches("obj|obl|advmod")
          && REFERENCES.contains(Clauses.lemma(sentence.token(child)))) {
        return true;
      }
    }
    return isFollowedByBareReference(sentence, verb);
  }

  /** "rejected that, too": parsers often take such a word for a conjunction. */
  private static boolean isFollowedByBareReference(Sentence sentence, int verb) {
    int after = verb + 2;
    return after < sentence.size()
        && Clauses.lower(sentence.token(verb + 1)).matches("that|this|it")
        && sentence.token(after).pos().matches("[,.:]");
  }
}
