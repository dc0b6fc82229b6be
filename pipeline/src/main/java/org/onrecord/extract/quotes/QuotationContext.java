package org.onrecord.extract.quotes;

import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.language.quotation.Quotations;

/** The unquoted words right before and right after a quotation, and what speech cues they hold. Not thread-safe. */
final class QuotationContext {

    private static final Set<String> PAUSES = Set.of(",", ".");

    private final AnnotatedArticle article;
    private final Quotations quoted;
    private final SpeechCues cues;

    QuotationContext(AnnotatedArticle article, ArticleClauses clauses) {
        this.article = article;
        this.quoted = article.quotations();
        this.cues = new SpeechCues(article, clauses);
    }

    /** What stands before the quotation in its sentence, or in the one before where that leads to it. */
    Segment before(Quotation quotation) {
        // The splitter may leave the opening mark to the sentence before: the words decide.
        Sentence sentence = article.sentenceAt(quotation.inner().start());
        if (sentence == null || sentence.span().start() >= quotation.inner().end()) {
            return Segment.NONE;
        }
        int end = sentence.tokenAt(quotation.inner().start());
        while (end > 0 && sentence.token(end - 1).span().overlaps(quotation.outer())) {
            end--;
        }
        if (end > 0) {
            return segmentEnding(sentence, end);
        }
        if (sentence.number() == 0) {
            return Segment.NONE;
        }
        Sentence previous = article.sentences().get(sentence.number() - 1);
        int last = previous.size();
        while (last > 0 && previous.token(last - 1).span().overlaps(quotation.outer())) {
            last--;
        }
        String word = last == 0 ? "" : previous.token(last - 1).word();
        boolean leadsIn = word.equals(":") || word.equals(",") && previous.block() == sentence.block();
        return leadsIn ? segmentEnding(previous, last) : Segment.NONE;
    }

    /** Whether the words begin a sentence, as far as the splitter can tell. */
    boolean startsSentence(Quotation quotation) {
        Sentence sentence = article.sentenceAt(quotation.inner().start());
        return sentence == null
                || sentence.token(0).span().end() > quotation.outer().start();
    }

    /** The unquoted words at the end of the sentence before, of the same paragraph or of the one that leads to it. */
    Segment sentenceBefore(Quotation quotation) {
        Sentence sentence = article.sentenceAt(quotation.inner().start());
        if (sentence == null || sentence.number() == 0 || !startsSentence(quotation)) {
            return Segment.NONE;
        }
        Sentence previous = article.sentences().get(sentence.number() - 1);
        if (previous.block() != sentence.block()) {
            return Segment.NONE;
        }
        int end = previous.size();
        while (end > 0 && previous.token(end - 1).span().overlaps(quotation.outer())) {
            end--;
        }
        while (end > 0 && quoted.hold(previous.token(end - 1))) {
            end--;
        }
        return segmentEnding(previous, end);
    }

    private Segment segmentEnding(Sentence sentence, int end) {
        int from = end;
        while (from > 0 && !quoted.hold(sentence.token(from - 1))) {
            from--;
        }
        return segment(sentence, from, end);
    }

    /** What follows the quotation in its sentence, or in the next of the paragraph where that only attributes. */
    Segment after(Quotation quotation) {
        Sentence sentence = article.sentenceAt(quotation.inner().end() - 1);
        if (sentence == null) {
            return Segment.NONE;
        }
        int next = Math.max(0, sentence.tokenAt(quotation.inner().end() - 1));
        next = pastQuotation(sentence, next, quotation);
        if (next < sentence.size()) {
            return segmentStarting(sentence, next);
        }
        if (sentence.number() + 1 >= article.sentences().size()) {
            return Segment.NONE;
        }
        Sentence following = article.sentences().get(sentence.number() + 1);
        // The splitter may leave the closing mark to the next sentence.
        int from = pastQuotation(following, 0, quotation);
        boolean goesOn = following.block() == sentence.block() && from < following.size();
        return goesOn && onlyAttributes(following, from, quotation) ? segmentStarting(following, from) : Segment.NONE;
    }

    private static int pastQuotation(Sentence sentence, int from, Quotation quotation) {
        int next = from;
        while (next < sentence.size() && sentence.token(next).span().overlaps(quotation.outer())) {
            next++;
        }
        return next;
    }

    private Segment segmentStarting(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size() && !quoted.hold(sentence.token(to))) {
            to++;
        }
        return segment(sentence, from, to);
    }

    private Segment segment(Sentence sentence, int from, int to) {
        return from >= to ? Segment.NONE : new Segment(sentence, from, to, cues.in(sentence, from, to));
    }

    /** A sentence that the splitter cut off after "?”" or ".”": it goes on in lower case, or is "X said." */
    private boolean onlyAttributes(Sentence sentence, int from, Quotation quotation) {
        Token first = sentence.token(from);
        if (quoted.hold(sentence.token(from))) {
            return false;
        }
        boolean dash = first.isPunctuation() && first.isDash();
        if (dash || Character.isLowerCase(first.word().codePointAt(0))) {
            return true;
        }
        if (article.slice(quotation.inner()).endsWith(".")) {
            return false;
        }
        List<SpeechCue> found = segmentStarting(sentence, from).cues();
        if (found.isEmpty() || found.get(0).source() == null || found.get(0).firstToken() > from + 1) {
            return false;
        }
        SpeechCue cue = found.get(0);
        boolean pause = cue.token() + 1 < sentence.size()
                && PAUSES.contains(sentence.token(cue.token() + 1).word());
        boolean hasContent = !pause
                && sentence instanceof ParsedSentence parsed
                && parsed.child(cue.token(), "ccomp", "xcomp") > cue.token();
        return cue.token() < from + 12 && !hasContent;
    }
}
