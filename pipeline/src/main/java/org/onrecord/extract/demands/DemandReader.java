package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Token;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.Referent;
import org.onrecord.resolve.ReferentResolver;

/** Reads the demands of one article: candidates, brought together, with reasons, answers and codes. */
public final class DemandReader {

  private static final double REVIEW_BELOW = 0.6;
  private static final Map<String, Double> CONFIDENCE =
      DemandLexicon.rows("rule-confidence.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));

  private final AnnotatedArticle article;
  private final ReferentResolver referents;
  private final List<Quote> quotes;
  private final List<DateMention> dates;
  private final Function<Span, String> links;
  private final ExplainerParts parts;

  /**
   * @param quotes of the article, may be empty
   * @param dates of the article, may be empty
   * @param links source link of a span
   */
  public DemandReader(
      AnnotatedArticle article,
      ReferentResolver referents,
      List<Quote> quotes,
      List<DateMention> dates,
      Function<Span, String> links) {
    this.article = article;
    this.referents = referents;
    this.quotes = quotes;
    this.dates = dates;
    this.links = links;
    this.parts = new ExplainerParts(article);
  }

  /** Records in text order. */
  public List<Demand> read() {
    List<Candidate> candidates = new DemandCandidates(article, quotes).all();
    List<DemandGroup> groups = new DemandMerger(article, referents, parts).merge(candidates);
    Reasons reasons = new Reasons(parts);
    Answers answers = new Answers(article, referents, parts);
    List<Demand> demands = new ArrayList<>();
    for (DemandGroup group : groups) {
      String id = String.format(java.util.Locale.ROOT, "%s-m%04d", article.docId(), demands.size() + 1);
      demands.add(record(id, group, reasons.of(group), answers.to(group)));
    }
    return demands;
  }

  private Demand record(String id, DemandGroup group, Span reason, Answer answer) {
    Candidate main = group.main();
    Span addressee = addressee(group, answer);
    Referent addressed = addressee == null ? Referent.NONE : referents.resolve(addressee);
    Referent responder =
        answer == null || answer.responder() == null ? Referent.NONE : referents.resolve(answer.responder());
    DemandCodes.Codes codes = DemandCodes.of(lemmas(group), main.strength());
    double confidence = CONFIDENCE.getOrDefault(group.item() != null ? "item" : main.rule(), 0.5);
    return new Demand(
        id, article.docId(), group.item() == null ? null : group.item().number(),
        text(main.demander()), group.demander().id(), group.demander().name(), group.demander().status(),
        text(addressee), addressed.id(), addressed.name(), addressed.status(),
        text(main.content()), main.cue(), main.strength(),
        codes.cameoCode(), codes.cameoLabel(), codes.ploverEvent(), codes.ploverMode(), codes.ploverContext(),
        statedOn(group), text(reason),
        answer == null ? null : text(answer.text()), answer == null ? null : answer.kind(),
        answer == null ? null : text(answer.responder()), responder.id(), responder.name(),
        quoteIds(group), article.sectionOf(main.sentence()), text(main.sentence().span()), main.content(),
        confidence, confidence < REVIEW_BELOW, links.apply(main.content()));
  }

  /** Where no statement names one: in an explainer, whoever answers is the one asked. */
  private static Span addressee(DemandGroup group, Answer answer) {
    if (group.addressed() != null) {
      return group.addressed().addressee();
    }
    return group.item() != null && answer != null ? answer.responder() : null;
  }

  private String text(Span span) {
    return span == null ? null : article.slice(span).replaceAll("\\s+", " ").strip();
  }

  private static List<String> lemmas(DemandGroup group) {
    Candidate main = group.main();
    return main.sentence().tokens().stream()
        .filter(token -> main.content().contains(token.span()))
        .map(Token::lemma)
        .toList();
  }

  /** The day that a statement's sentence gives, outside the words of what is wanted. */
  private String statedOn(DemandGroup group) {
    for (Candidate statement : group.statements()) {
      for (DateMention date : dates) {
        boolean told =
            statement.sentence().span().contains(date.span()) && !statement.content().overlaps(date.span());
        if (told && "day".equals(date.precision()) && date.startOn() != null) {
          return date.startOn();
        }
      }
    }
    return null;
  }

  private List<String> quoteIds(DemandGroup group) {
    TreeSet<String> ids = new TreeSet<>();
    for (Quote quote : quotes) {
      boolean states =
          group.statements().stream().anyMatch(statement -> statement.content().overlaps(quote.span()));
      boolean demanders = quote.speakerId() != null && quote.speakerId().equals(group.demander().id());
      boolean within = group.item() != null
          && group.item().holds(article.sentenceAt(quote.span().start()).block())
          && parts.partAt(article.sentenceAt(quote.span().start()).block()) == null;
      if (states || demanders && within) {
        ids.add(quote.quoteId());
      }
    }
    return List.copyOf(ids);
  }
}
