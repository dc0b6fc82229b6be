package org.onrecord.extract.demands;

import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * Says in whose mouth words of the article are put: from the article's quotes, and where none covers
 * the words, from the verb of saying in the sentence or its paragraph. One per article. Not thread-safe.
 */
final class SpeakerFinder {

    private static final Set<String> NOT_DEMANDERS = WordList.words("language/grammar/not-demanders.txt");
    private static final int MOST_CLAUSES = 15;
    /** How many sentences away in the paragraph a speaker may be named. */
    private static final int SENTENCES_BEFORE = 4;

    private static final int SENTENCES_AFTER = 2;

    private final AnnotatedArticle article;
    private final List<Quote> quotes;
    private final ArticleClauses clauses;

    SpeakerFinder(AnnotatedArticle article, ArticleClauses clauses, List<Quote> quotes) {
        this.clauses = clauses;
        this.article = article;
        this.quotes = quotes;
    }

    /** The smallest quote with a known speaker that holds the span; null where none does. */
    private Quote quoteAround(Span span) {
        Quote best = null;
        for (Quote quote : quotes) {
            boolean holds = quote.span().contains(span) && quote.speaker().span() != null;
            if (holds && (best == null || quote.span().length() < best.span().length())) {
                best = quote;
            }
        }
        return best;
    }

    /**
     * Words for who utters the content; null where nobody is said to.
     *
     * @param token head of the content, or its cue
     */
    Span speakerOf(Sentence sentence, int token, Span content) {
        Clauses clauses = this.clauses.of(sentence);
        int first = sentence.tokenAt(content.start());
        if (isSaidByThing(clauses, first)) {
            return null;
        }
        Span before = speakerBefore(clauses, first);
        if (before != null) {
            return before;
        }
        boolean quoted = clauses.isQuoted(token);
        Span reporting = reportingSubject(clauses, token);
        if (reporting != null && !quoted) {
            return reporting;
        }
        Quote quote = quoteAround(content);
        if (quote != null
                && quote.kind() != QuoteKind.INDIRECT
                && somebody(quote.speaker().span()) != null) {
            return quote.speaker().span();
        }
        if (reporting != null || quote != null) {
            return reporting != null ? reporting : somebody(quote.speaker().span());
        }
        return quoted ? nearestSpeaker(sentence, content) : null;
    }

    /** Whether words for a speaker are those of a person or body. */
    boolean isSomebody(Span speaker) {
        String words = article.slice(speaker);
        return somebody(speaker) != null || words.equalsIgnoreCase("others") || words.equalsIgnoreCase("some others");
    }

    /** A quote's speaker, null where it is a thing ("a poll"). */
    private Span somebody(Span speaker) {
        Sentence sentence = article.sentenceAt(speaker.start());
        Clauses clauses = this.clauses.of(sentence);
        if (clauses == null) {
            return speaker;
        }
        int first = Math.max(0, sentence.tokenAt(speaker.start()));
        int noun = clauses.nounAt(first);
        int head = noun >= 0 && speaker.contains(sentence.token(noun).span()) ? noun : first;
        return clauses.isSomebody(head) ? speaker : null;
    }

    /** "X says (that) …" right before the words. */
    private static Span speakerBefore(Clauses clauses, int first) {
        int verb = clauses.beforeClause(first);
        boolean says = verb >= 0 && reports(clauses, verb) && !clauses.hasPos(verb, "VBN", "VB");
        int subject = says ? clauses.subjectOf(verb) : -1;
        return subject < 0 || isFirstPerson(clauses, subject) ? null : acting(clauses, subject);
    }

    /** "the law says that", "the contract states". */
    private static boolean isSaidByThing(Clauses clauses, int first) {
        int verb = clauses.beforeClause(first);
        int subject = verb >= 0 && reports(clauses, verb) ? clauses.sentence().child(verb, "nsubj") : -1;
        return clauses.posStarts(subject, "NN")
                && NOT_DEMANDERS.contains(clauses.token(subject).lowerLemma());
    }

    private static boolean isFirstPerson(Clauses clauses, int subject) {
        return Pronoun.isFirstPerson(clauses.token(subject).word());
    }

    /** Subject of a verb of saying that governs the token's clause, or stands beside it. */
    private static Span reportingSubject(Clauses clauses, int token) {
        ParsedSentence sentence = clauses.sentence();
        int below = token;
        for (int at = token, steps = 0; at >= 0 && steps < MOST_CLAUSES; below = at, at = sentence.head(at), steps++) {
            boolean over = at > below || sentence.hasRelation(below, "ccomp", "parataxis", "dep", "advcl", "xcomp");
            int subject = over && at != token && reports(clauses, at) ? clauses.subjectOf(at) : -1;
            if (subject >= 0 && !isFirstPerson(clauses, subject) && !clauses.dominates(below, subject)) {
                return acting(clauses, subject);
            }
            for (int child : sentence.children(at)) {
                int speaker = child != below && isReportBeside(clauses, child) ? sentence.child(child, "nsubj") : -1;
                if (speaker >= 0 && !isFirstPerson(clauses, speaker) && !clauses.dominates(child, token)) {
                    return acting(clauses, speaker);
                }
            }
        }
        return null;
    }

    /** A clause of saying after a comma or a closing quotation mark. */
    private static boolean isReportBeside(Clauses clauses, int verb) {
        int before = clauses.first(verb) - 1;
        return clauses.sentence().hasRelation(verb, "parataxis", "ccomp", "dep", "advcl")
                && reports(clauses, verb)
                && (clauses.is(before, ",") || clauses.closesQuotation(before));
    }

    private static Span acting(Clauses clauses, int subject) {
        return clauses.canAct(subject) ? clauses.phraseOf(subject) : null;
    }

    private static boolean reports(Clauses clauses, int verb) {
        return clauses.token(verb).isVerb()
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(verb).lowerLemma())
                && !clauses.isNegated(verb);
    }

    /** Who is nearest of those in the paragraph who say something, outside quotation marks; or null. */
    private Span nearestSpeaker(Sentence sentence, Span content) {
        Span found = null;
        int nearest = Integer.MAX_VALUE;
        int last = Math.min(article.sentences().size() - 1, sentence.number() + SENTENCES_AFTER);
        for (int s = Math.max(0, sentence.number() - SENTENCES_BEFORE); s <= last; s++) {
            Sentence at = article.sentences().get(s);
            Clauses clauses = at.block() == sentence.block() ? this.clauses.of(at) : null;
            for (Token verb : clauses == null ? List.<Token>of() : at.tokens()) {
                int distance = Math.abs(verb.span().start() - content.start());
                boolean outside = !content.contains(verb.span()) && !clauses.isQuoted(verb.index());
                int subject = outside && reports(clauses, verb.index())
                        ? clauses.sentence().child(verb.index(), "nsubj")
                        : -1;
                boolean speaker = subject >= 0 && !isFirstPerson(clauses, subject) && clauses.canAct(subject);
                if (speaker && distance < nearest) {
                    nearest = distance;
                    found = clauses.phraseOf(subject);
                }
            }
        }
        return found;
    }
}
