package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * Brings quotations together into utterances and gives each its cue and speaker: interrupted by the
 * cue, run on over sentences and paragraphs, introduced by a colon. One per article.
 * Not thread-safe.
 */
final class DirectSpeech {

    private final AnnotatedArticle article;
    private final QuotationContext context;
    private final ScareQuotes scareQuotes;
    private final CueChooser cueChooser;
    private final TypographicCues typographic;
    private final List<AttributedSpeech> found = new ArrayList<>();

    /** The utterance being put together. */
    private List<Quotation> parts = new ArrayList<>();

    private SpeechCue cue;
    private String how;
    private Segment cueSegment = Segment.NONE;

    private DirectSpeech(AnnotatedArticle article, ArticleClauses clauses) {
        this.article = article;
        this.context = new QuotationContext(article, clauses);
        this.scareQuotes = new ScareQuotes(article);
        this.cueChooser = new CueChooser(article);
        this.typographic = new TypographicCues(article);
    }

    /** In text order; they do not overlap. */
    static List<AttributedSpeech> find(AnnotatedArticle article, ArticleClauses clauses) {
        DirectSpeech speech = new DirectSpeech(article, clauses);
        article.quotations().outermost().forEach(speech::take);
        speech.finish();
        return speech.found;
    }

    private void take(Quotation quotation) {
        Segment before = context.before(quotation);
        Segment after = context.after(quotation);
        SpeechCue ahead = cueChooser.before(before);
        SpeechCue behind = cueChooser.after(after, quotation);
        if (isInterrupted(quotation, before, ahead)) {
            parts.add(quotation);
            return;
        }
        if (!scareQuotes.isSpeech(quotation, context.startsSentence(quotation), before, after, ahead, behind)) {
            return;
        }
        SpeechCue name = typographic.transcriptName(quotation);
        if (name != null) {
            finish();
            parts.add(quotation);
            attribute(name, "transcript", Segment.NONE);
            return;
        }
        if (continues(quotation, before, behind)) {
            parts.add(quotation);
            if (cue == null && behind != null) {
                attribute(behind, "after", after);
            }
            return;
        }
        finish();
        parts.add(quotation);
        boolean introduced = ahead != null && !before.isEmpty();
        if (behind != null && (!introduced || !before.isTight(ahead) && isOwn(after, behind))) {
            attribute(behind, "after", after);
        } else if (ahead != null) {
            attribute(ahead, "before", before);
        }
    }

    /** "…," she said: cue and speaker follow at once, so that what came before only led up to the words. */
    private static boolean isOwn(Segment after, SpeechCue behind) {
        return behind.source() != null
                && behind.firstToken() <= after.firstWord()
                && behind.lastToken() <= after.firstWord() + 6;
    }

    /** "…," she said, "…", or "…," she said, and "…": the second half of a sentence that the cue interrupts. */
    private boolean isInterrupted(Quotation quotation, Segment before, SpeechCue ahead) {
        if (parts.isEmpty() || !"after".equals(how) || !before.sameAs(cueSegment)) {
            return false;
        }
        boolean goesOn = before.endsWithPause() && !scareQuotes.startsLikeSentence(quotation);
        boolean sameCue = ahead == null || ahead.token() == cue.token() || goesOn && before.isTight(ahead);
        boolean pause = before.endsWithPause()
                || before.endsWithCoordinator()
                || before.lastWord().endsWith(".")
                || scareQuotes.isSentence(quotation, before);
        return sameCue && pause && ScareQuotes.endsWithPause(article, parts.get(parts.size() - 1));
    }

    private void attribute(SpeechCue found, String rule, Segment segment) {
        cue = found;
        how = rule;
        cueSegment = segment;
    }

    private void finish() {
        if (!parts.isEmpty()) {
            if (cue == null) {
                attributeByContext();
            }
            found.add(new AttributedSpeech(List.copyOf(parts), cue, how));
        }
        parts = new ArrayList<>();
        cue = null;
        how = "none";
        cueSegment = Segment.NONE;
    }

    /** X was worried. "…": the one whom the sentence before reports. */
    private void attributeByContext() {
        Segment before = context.sentenceBefore(parts.get(0));
        SpeechCue said = cueChooser.before(before);
        boolean reports = said != null;
        if (!reports && !before.isEmpty()) {
            said = typographic.leadIn(before);
        }
        if (said != null) {
            cue = new SpeechCue(said.sentence(), said.token(), null, null, said.source(), said.sourceToken());
            how = reports ? "context" : "leadup";
        }
    }

    /** Whether a quotation goes on with what the utterance in hand says. */
    private boolean continues(Quotation quotation, Segment before, SpeechCue behind) {
        if (parts.isEmpty()) {
            return false;
        }
        Quotation last = parts.get(parts.size() - 1);
        if (isBlank(last.outer().end(), quotation.outer().start())) {
            return !last.closed() || sameBlock(last, quotation) || behind == null;
        }
        if (cueSegment.isEmpty() || !before.isEmpty() || behind != null) {
            return false;
        }
        // Only the rest of the attributing sentence lies between.
        int from = Math.max(
                endBefore(cueSegment.sentence(), quotation), last.outer().end());
        return from <= quotation.outer().start()
                && isBlank(from, quotation.outer().start());
    }

    /** Where a sentence ends, but for an opening mark that the splitter gave to it. */
    private static int endBefore(Sentence sentence, Quotation quotation) {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.token(last).span().overlaps(quotation.outer())) {
            last--;
        }
        return sentence.token(last).span().end();
    }

    private boolean sameBlock(Quotation one, Quotation other) {
        Sentence first = article.sentenceAt(one.outer().start());
        Sentence second = article.sentenceAt(other.outer().start());
        return first != null && second != null && first.block() == second.block();
    }

    private boolean isBlank(int from, int to) {
        CodePoints codePoints = article.codePoints();
        return from >= to || codePoints.slice(new Span(from, to)).chars().allMatch(CodePoints::isBlank);
    }
}
