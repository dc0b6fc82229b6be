package org.onrecord.extract.demands;

import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** Finds why a demand is made: an explainer's labelled part, or a clause of reason after it. One per article. */
final class Reasons {

  private static final java.util.Set<String> ARGUING = DemandLexicon.words("arguing-verbs.txt");

  private final ExplainerParts parts;

  Reasons(ExplainerParts parts) {
    this.parts = parts;
  }

  /** Null where the text gives none. */
  Span of(DemandGroup group) {
    ExplainerParts.Part labelled = group.item() == null ? null : parts.partOf(group.item(), "reasoning");
    if (labelled != null) {
      return labelled.text();
    }
    for (Candidate statement : group.statements()) {
      Span clause = clauseAfter(statement);
      if (clause != null) {
        return clause;
      }
    }
    return null;
  }

  /** "…, because …", "…, arguing that …", after what is wanted. */
  private static Span clauseAfter(Candidate statement) {
    Sentence sentence = statement.sentence();
    for (Token token : sentence.tokens()) {
      if (token.span().start() < statement.content().end()) {
        continue;
      }
      boolean because = Clauses.lower(token).equals("because") && token.index() + 2 < sentence.size();
      boolean arguing = token.pos().equals("VBG") && ARGUING.contains(Clauses.lemma(token))
          && token.index() > 0 && sentence.token(token.index() - 1).word().equals(",")
          && sentence.isParsed() && isDemanders(statement, token.index());
      if (because || arguing) {
        return reason(sentence, token.index());
      }
    }
    return null;
  }

  /** Whether a quotation that ends at a token begins within the reason. */
  private static boolean opens(Sentence sentence, int from, int end) {
    Clauses clauses = new Clauses(sentence);
    int open = 0;
    for (int i = from; i < end; i++) {
      open += clauses.opensQuotation(i) ? 1 : clauses.closesQuotation(i) ? -1 : 0;
    }
    return open > 0;
  }

  /** Whoever argues is whoever demands. */
  private static boolean isDemanders(Candidate statement, int verb) {
    Clauses clauses = new Clauses(statement.sentence());
    int arguing = clauses.subjectOf(verb);
    return statement.demander() == null || arguing < 0
        || statement.demander().overlaps(statement.sentence().token(arguing).span());
  }

  private static Span reason(Sentence sentence, int from) {
    int last = sentence.size() - 1;
    for (int i = from; i < sentence.size(); i++) {
      if (new Clauses(sentence).closesQuotation(i) && !opens(sentence, from, i)) {
        last = i;
        break;
      }
    }
    while (last > from && sentence.token(last).pos().matches("\\.|``|''|:|,")) {
      last--;
    }
    return last > from ? sentence.spanOf(from, last) : null;
  }
}
