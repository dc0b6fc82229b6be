package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extract.Quotation;
import org.onrecord.extract.SourceLink;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.record.DateMention;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;
import org.onrecord.resolve.Referent;
import org.onrecord.resolve.ReferentResolver;

/** Reads the quotes of one article and says who the speakers are. One per article; not for use by several threads. */
public final class QuoteReader {

  /** Under this a person should look. */
  private static final double SURE = 0.6;

  private final AnnotatedArticle article;
  private final ReferentResolver referents;
  private final SaidOn saidOn;

  public QuoteReader(AnnotatedArticle article, ReferentResolver referents, List<DateMention> dates) {
    this.article = article;
    this.referents = referents;
    this.saidOn = new SaidOn(dates);
  }

  /** In text order, with ids that count from {@code <doc_id>-q0001}. */
  public List<Quote> read() {
    List<Quotation> quotations = QuotationFinder.find(article);
    List<QuoteDraft> drafts = QuoteMerger.merge(Transcripts.find(article), DirectQuotes.find(article, quotations));
    List<Quote> quotes = new ArrayList<>();
    for (QuoteDraft draft : drafts) {
      quotes.add(quote(draft, quotes.size() + 1));
    }
    return quotes;
  }

  private Quote quote(QuoteDraft draft, int number) {
    Span span = draft.span();
    Referent speaker = referents.resolve(draft.source(), span);
    Referent addressee = referents.resolve(draft.addressee(), span);
    double confidence = QuoteConfidence.of(draft, speaker);
    Sentence sentence = article.sentenceAt(draft.parts().get(0).start());
    return new Quote(
        String.format(Locale.ROOT, "%s-q%04d", article.docId(), number),
        article.docId(),
        draft.kind(),
        draft.words(),
        draft.source() == null ? null : article.slice(draft.source()),
        draft.source(),
        speaker.id(),
        speaker.name(),
        speaker.status(),
        draft.cueLemma(),
        draft.cueType(),
        draft.addressee() == null ? null : article.slice(draft.addressee()),
        addressee.id(),
        addressee.name(),
        saidOn(draft),
        article.sectionOf(sentence),
        article.slice(sentence.span()).replaceAll("\\s+", " "),
        draft.parts().size(),
        span,
        confidence,
        confidence < SURE,
        SourceLink.to(article, span));
  }

  private String saidOn(QuoteDraft draft) {
    if (draft.cue() == null) {
      return null;
    }
    return saidOn.of(article.sentenceAt(draft.cue().start()), draft.cue(), draft.parts());
  }
}
