package org.onrecord.extract.demands;

import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Quote;
import org.onrecord.record.Span;

/**
 * Says in whose mouth words of the article are put: from the article's quotes, and where none covers
 * the words, from the verb of saying in the sentence or its paragraph. One per article.
 */
final class SpeakerFinder {

    private final AnnotatedArticle article;
    private final List<Quote> quotes;
    private final ArticleClauses clauses;

    SpeakerFinder(AnnotatedArticle article, ArticleClauses clauses, List<Quote> quotes) {
        this.clauses = clauses;
        this.article = article;
        this.quotes = quotes;
    }

    /** The smallest quote with a known speaker that holds the span; null where none does. */
    Quote quoteAround(Span span) {
        Quote best = null;
        for (Quote quote : quotes) {
            boolean holds = quote.span().contains(span) && quote.speakerSpan() != null;
            if (holds && (best == null || quote.span().length() < best.span().length())) {
                best = quote;
            }
        }
        return best;
    }

    /** The last quote that is over before a sentence begins; null where none is. */
    Quote quoteBefore(Sentence sentence) {
        Quote last = null;
        for (Quote quote : quotes) {
            if (quote.span().end() <= sentence.span().start()
                    && (last == null || quote.span().end() > last.span().end())) {
                last = quote;
            }
        }
        return last;
    }

    /** Whether the token stands between quotation marks. */
    boolean inQuotationMarks(Sentence sentence, int token) {
        return article.quotations().hold(sentence.token(token));
    }

    /** Words for who utters the content; null where nobody is said to. */
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
        Span outside = inQuotationMarks(sentence, token) ? null : reportingSubject(clauses, token);
        if (outside != null) {
            return outside;
        }
        Quote quote = quoteAround(content);
        if (quote != null && !quote.kind().equals("indirect") && somebody(quote.speakerSpan()) != null) {
            return quote.speakerSpan();
        }
        Span reporting = reportingSubject(clauses, token);
        if (reporting != null || quote != null) {
            return reporting != null ? reporting : somebody(quote.speakerSpan());
        }
        return inQuotationMarks(sentence, token) ? nearestSpeaker(sentence, content) : null;
    }

    /** Whether words for a speaker are those of a person or body. */
    boolean isSomebody(Span speaker) {
        return somebody(speaker) != null || article.slice(speaker).matches("(?i)(some )?others");
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
        int verb = clauses.is(first - 1, "that") ? first - 2 : first - 1;
        if (verb < 0 || !reports(clauses, verb) || clauses.token(verb).pos().matches("VBN|VB")) {
            return null;
        }
        int subject = clauses.subjectOf(verb);
        return subject < 0 || isFirstPerson(clauses, subject) ? null : acting(clauses, subject);
    }

    /** "the law says that", "the contract states". */
    private static boolean isSaidByThing(Clauses clauses, int first) {
        int verb = clauses.is(first - 1, "that") ? first - 2 : first - 1;
        int subject = verb >= 0 && reports(clauses, verb) ? clauses.sentence().child(verb, "nsubj") : -1;
        return subject >= 0
                && DemandLexicon.NOT_DEMANDERS.contains(clauses.token(subject).lowerLemma())
                && clauses.token(subject).isNoun();
    }

    private static boolean isFirstPerson(Clauses clauses, int subject) {
        return clauses.token(subject).lower().matches("i|we");
    }

    /** Subject of a verb of saying that governs the token's clause, or stands beside it. */
    private static Span reportingSubject(Clauses clauses, int token) {
        ParsedSentence sentence = clauses.sentence();
        int below = token;
        for (int at = token, steps = 0; at >= 0 && steps < 15; below = at, at = sentence.head(at), steps++) {
            boolean reports = at != token
                    && reports(clauses, at)
                    && (sentence.relation(below).matches("ccomp|parataxis|dep|advcl|xcomp") || at > below);
            if (reports
                    && clauses.subjectOf(at) >= 0
                    && !isFirstPerson(clauses, clauses.subjectOf(at))
                    && !clauses.dominates(below, clauses.subjectOf(at))) {
                return acting(clauses, clauses.subjectOf(at));
            }
            for (int child : sentence.children(at)) {
                if (child != below
                        && sentence.relation(child).matches("parataxis|ccomp|dep|advcl")
                        && reports(clauses, child)
                        && sentence.child(child, "nsubj") >= 0
                        && !isFirstPerson(clauses, sentence.child(child, "nsubj"))
                        && !clauses.dominates(child, token)
                        && besideQuotation(clauses, child)) {
                    return acting(clauses, sentence.child(child, "nsubj"));
                }
            }
        }
        return null;
    }

    private static Span acting(Clauses clauses, int subject) {
        return clauses.canAct(subject) ? clauses.phraseOf(subject) : null;
    }

    private static boolean reports(Clauses clauses, int verb) {
        return clauses.token(verb).isVerb()
                && DemandLexicon.REPORTING_VERBS.contains(clauses.token(verb).lowerLemma())
                && !clauses.isNegated(verb);
    }

    /** A comma or a closing quotation mark stands before the clause of saying. */
    private static boolean besideQuotation(Clauses clauses, int verb) {
        int first = clauses.first(verb);
        return first > 0 && clauses.token(first - 1).word().matches("[,”\"’]|''");
    }

    /** In the same paragraph: a verb of saying outside quotation marks, or else the paragraph's first subject before a colon. */
    private Span nearestSpeaker(Sentence sentence, Span content) {
        Span found = null;
        int nearest = Integer.MAX_VALUE;
        for (int s = Math.max(0, sentence.number() - 4);
                s < Math.min(article.sentences().size(), sentence.number() + 3);
                s++) {
            Sentence at = article.sentences().get(s);
            Clauses clauses = this.clauses.of(at);
            if (at.block() != sentence.block() || clauses == null) {
                continue;
            }
            for (Token token : at.tokens()) {
                int subject =
                        reports(clauses, token.index()) ? clauses.sentence().child(token.index(), "nsubj") : -1;
                int distance = Math.abs(token.span().start() - content.start());
                if (subject >= 0
                        && !isFirstPerson(clauses, subject)
                        && distance < nearest
                        && clauses.canAct(subject)
                        && !content.contains(token.span())
                        && !inQuotationMarks(at, token.index())) {
                    nearest = distance;
                    found = clauses.phraseOf(subject);
                }
            }
        }
        return found;
    }
}
