package org.onrecord.extract.quotes;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.extract.Attribution;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.CodePoints;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;

/** The model's attributions as drafts: direct, mixed or indirect by how much of them stands between marks. Immutable. */
final class ReportedSpeech {

    /** Of a direct quote so much stands between quotation marks; annotators' spans take in a word too much. */
    private static final double NEARLY_ALL = 0.95;
    /** Fewer quoted words are a fragment, whatever they are. */
    private static final int SHORTEST_CLAUSE = 4;

    private static final Set<String> DAYS = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)),
                    Stream.of("today", "yesterday"))
            .collect(Collectors.toUnmodifiableSet());

    private final AnnotatedArticle article;
    private final List<Quotation> outermost;
    private final int[] text;

    ReportedSpeech(AnnotatedArticle article) {
        this.article = article;
        this.outermost = article.quotations().outermost();
        this.text = article.article().text().codePoints().toArray();
    }

    List<QuoteDraft> drafts(List<Attribution> attributions) {
        return attributions.stream().map(this::draft).toList();
    }

    private QuoteDraft draft(Attribution attribution) {
        List<Span> parts = parts(attribution);
        QuoteKind kind = kind(parts);
        List<String> words = new ArrayList<>();
        for (Span part : parts) {
            words.add(article.oneLine(
                    kind == QuoteKind.DIRECT ? article.quotations().withoutMarks(part) : part));
        }
        return new QuoteDraft(
                kind,
                parts,
                String.join(" ", words),
                attribution.cue(),
                attribution.cueLemma(),
                attribution.cueType(),
                attribution.source(),
                attribution.addressee(),
                "model-" + kind.label(),
                attribution.score());
    }

    /** Parts that leave out more than they hold are no interrupted statement: then the statement is one part. */
    private List<Span> parts(Attribution attribution) {
        int held = attribution.parts().stream().mapToInt(Span::length).sum();
        List<Span> parts =
                2 * held < attribution.content().length() ? List.of(attribution.content()) : attribution.parts();
        List<Span> trimmed = new ArrayList<>(parts);
        trimmed.set(0, withoutThat(withoutDay(parts.get(0))));
        return trimmed;
    }

    /** The conjunction is the reporter's. */
    private Span withoutThat(Span part) {
        Sentence sentence = article.sentenceAt(part.start());
        int first = sentence.tokenAt(part.start());
        boolean that = first >= 0
                && first + 1 < sentence.size()
                && sentence.token(first).word().equalsIgnoreCase("that")
                && sentence.token(first).hasPos("IN");
        int start = that ? sentence.token(first + 1).span().start() : part.start();
        return start < part.end() ? new Span(start, part.end()) : part;
    }

    /** Of "Wednesday that the talks failed" the clause: the day belongs to the cue. */
    private Span withoutDay(Span part) {
        Sentence sentence = article.sentenceAt(part.start());
        int first = sentence.tokenAt(part.start());
        boolean day = first >= 0 && DAYS.contains(sentence.token(first).lower());
        boolean clause = day
                && first + 1 < sentence.size()
                && sentence.token(first + 1).word().equals("that");
        int start = clause ? sentence.token(first + 1).span().start() : part.start();
        return start < part.end() ? new Span(start, part.end()) : part;
    }

    private QuoteKind kind(List<Span> parts) {
        int inked = 0;
        int inMarks = 0;
        for (Span part : parts) {
            for (int i = part.start(); i < part.end(); i++) {
                if (!CodePoints.isBlank(text[i])) {
                    inked++;
                    inMarks += isInMarks(i) ? 1 : 0;
                }
            }
        }
        if (inMarks == 0) {
            return QuoteKind.INDIRECT;
        }
        boolean opens = isInMarks(parts.get(0).start());
        return opens && inMarks >= NEARLY_ALL * inked && isClause(parts) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private boolean isInMarks(int position) {
        return outermost.stream().anyMatch(quotation -> quotation.outer().contains(position));
    }

    private boolean isClause(List<Span> parts) {
        List<Token> words = parts.stream()
                .flatMap(part -> article.tokensIn(part).stream())
                .filter(token -> !token.isPunctuation())
                .toList();
        return words.size() >= SHORTEST_CLAUSE && words.stream().anyMatch(token -> token.isVerb() || token.isFinite());
    }
}
