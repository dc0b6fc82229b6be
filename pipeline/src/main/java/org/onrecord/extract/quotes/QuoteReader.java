package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.extract.Attribution;
import org.onrecord.extract.SourceLink;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.CueType;
import org.onrecord.record.DateMention;
import org.onrecord.record.Party;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.NamedSpeaker;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;

/** Reads the quotes of one article and says who the speakers are. One per article. Not thread-safe. */
public final class QuoteReader {

    /** Under this a person should look. */
    private static final double SURE = 0.6;

    /** How quotations are found that no verb of saying gives to anybody. */
    private static final Set<String> WITHOUT_CUE =
            Set.of("direct-none", "direct-context", "direct-leadup", "direct-nobody");

    /** Whom the reader takes for the speaker with less is not told. */
    private static final double LIKELY = 0.5;

    private final AnnotatedArticle article;
    private final ReferenceResolver referents;
    private final SaidOn saidOn;

    public QuoteReader(AnnotatedArticle article, ReferenceResolver referents, List<DateMention> dates) {
        this.article = article;
        this.referents = referents;
        this.saidOn = new SaidOn(dates);
    }

    /**
     * In text order, with ids that count from {@code <doc_id>-q0001}.
     *
     * @param drafts of the article
     */
    public List<Quote> read(List<QuoteDraft> drafts) {
        List<Quote> quotes = new ArrayList<>();
        for (QuoteDraft draft : withSpeakers(drafts)) {
            quotes.add(quote(draft, quotes.size() + 1));
        }
        return quotes;
    }

    /**
     * The quotes of an article before anybody is looked up.
     *
     * @param attributions finds what is reported in an article, with or without quotation marks
     */
    public static List<QuoteDraft> drafts(
            AnnotatedArticle article,
            ArticleClauses clauses,
            Function<AnnotatedArticle, List<Attribution>> attributions) {
        List<QuoteDraft> direct = QuoteMerger.add(Transcripts.find(article), DirectQuotes.find(article, clauses));
        List<QuoteDraft> reported = new ReportedSpeech(article).drafts(attributions.apply(article));
        return QuoteMerger.merge(direct, reported);
    }

    /** The same with the speakers whom the words around quotations name that no verb gives to anybody. */
    public List<QuoteDraft> withSpeakers(List<QuoteDraft> drafts) {
        return drafts.stream().map(this::withSpeaker).toList();
    }

    /** With the speaker whom the words around name, where no verb of saying stands beside it. */
    private QuoteDraft withSpeaker(QuoteDraft draft) {
        if (!WITHOUT_CUE.contains(draft.origin())) {
            return draft;
        }
        Span marked = draft.parts().get(0);
        NamedSpeaker speaker = referents.speakerOf(article.quotations().withoutMarks(marked));
        boolean told = speaker != null && speaker.probability() >= LIKELY;
        return told ? draft.saidBy(speaker.words(), "direct-read", speaker.probability()) : draft;
    }

    private Quote quote(QuoteDraft draft, int number) {
        Span span = draft.span();
        Span source = referents.widened(draft.source());
        Referent speaker = referents.resolve(source);
        Referent addressee = addressee(draft, speaker);
        double confidence = QuoteConfidence.of(draft, speaker);
        Sentence sentence = article.sentenceAt(draft.parts().get(0).start());
        return new Quote(
                String.format(Locale.ROOT, "%s-q%04d", article.docId(), number),
                article.docId(),
                draft.kind(),
                draft.words(),
                speaker.party(words(source), source),
                draft.cueLemma(),
                draft.cueType(),
                new Party(words(draft.addressee()), null, addressee.id(), addressee.name(), null),
                saidOn(draft),
                article.sectionOf(sentence),
                article.oneLine(sentence.span()),
                draft.parts().size(),
                span,
                confidence,
                confidence < SURE,
                SourceLink.to(article, span));
    }

    private String words(Span span) {
        return span == null ? null : article.slice(span);
    }

    /** A listener who is not the speaker, unless the text says "himself" (principle B of binding, Chomsky 1981). */
    private Referent addressee(QuoteDraft draft, Referent speaker) {
        Referent listener = referents.resolve(draft.addressee());
        boolean same = listener.actor() != null && listener.actor().equals(speaker.actor());
        return same && !isReflexive(article.slice(draft.addressee())) ? Referent.UNRESOLVED : listener;
    }

    private static boolean isReflexive(String words) {
        return Pronoun.isReflexive(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private String saidOn(QuoteDraft draft) {
        boolean spoken = draft.cue() != null && draft.cueType() != CueType.BELIEVES;
        if (!spoken) {
            return null;
        }
        Sentence sentence = article.sentenceAt(draft.cue().start());
        return saidOn.of(sentence, draft.cue(), draft.source(), draft.parts(), draft.kind() != QuoteKind.DIRECT);
    }
}
