package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * Whom a speaker talks to: "told Holm: “…”", "said to Holm", "When Holm asked, she replied: “…”", and who
 * "they" are after "if people want". Stateless.
 */
final class SpeechAddressee {

    private static final Set<String> REPLIES = WordList.words("extract/demands/reply-verbs.txt");
    /** Who is told what somebody else is to do. */
    private static final Set<String> LISTENERS = WordList.words("extract/demands/listeners.txt");

    private SpeechAddressee() {}

    /**
     * Fills in the addressee of what is said to somebody. "You must" to nobody in particular is no demand.
     *
     * @param candidate with its demander, the speaker
     * @return null where it is to be dropped
     */
    static Candidate heard(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        boolean you = candidate.rule().startsWith("modal")
                && clauses.is(candidate.sentence().tokenAt(candidate.content().start()), "you");
        if (candidate.rule().equals("imperative") && candidate.addressee() == null || you) {
            Span hearer = hearer(clauses, candidate);
            return hearer != null ? candidate.withAddressee(hearer) : you ? null : candidate;
        }
        boolean asked = candidate.addressee() != null
                && candidate.rule().startsWith("verb")
                && isWord(clauses, candidate.addressee(), "you");
        Span whom = asked ? hearer(clauses, candidate) : null;
        if (whom != null) {
            return candidate.withAddressee(whom);
        }
        Span told = candidate.rule().startsWith("modal") ? told(clauses, candidate) : null;
        told = told == null && candidate.rule().matches("(modal|verb).*") ? spokenOf(clauses, candidate) : told;
        if (told != null) {
            return candidate.withAddressee(told);
        }
        if (candidate.addressee() != null && isWord(clauses, candidate.addressee(), "they")) {
            Span condition = subjectOfCondition(clauses, candidate);
            return condition == null ? candidate : candidate.withAddressee(condition);
        }
        return candidate;
    }

    /**
     * "told Hungary it must …", "told the ministers that the dam must be closed": whoever is told, where the words name
     * only a pronoun or nobody; else null.
     */
    private static Span told(Clauses clauses, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        int addressee = candidate.addressee() == null
                ? -1
                : sentence.tokenAt(candidate.addressee().start());
        int verb = sentence.head(candidate.cueToken());
        int tells = verb < 0 ? -1 : sentence.head(verb);
        boolean named = addressee >= 0 && !clauses.token(addressee).isPronoun();
        if (named || tells < 0 || !clauses.token(tells).lowerLemma().matches("tell|warn|remind")) {
            return null;
        }
        int object = sentence.child(tells, "obj", "iobj");
        boolean before = object > tells
                && clauses.token(object).span().end() < candidate.content().start();
        boolean listener = addressee < 0
                && before
                && (clauses.token(object).isNamed()
                        || LISTENERS.contains(clauses.token(object).lowerLemma()));
        return before && !listener && clauses.isSomebody(object) ? clauses.phraseOf(object) : null;
    }

    /** "said of the council: “They must …”": of whom it is said, where the words name only a pronoun; else null. */
    private static Span spokenOf(Clauses clauses, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        int first = sentence.tokenAt(candidate.content().start());
        int asked = candidate.addressee() == null
                ? first
                : sentence.tokenAt(candidate.addressee().start());
        boolean modal = candidate.rule().startsWith("modal");
        if (!clauses.token(modal ? first : asked).lower().matches(modal ? "they|he|she|it" : "them|him|her|it")) {
            return null;
        }
        for (Token verb : sentence.tokens()) {
            boolean says = verb.isVerb()
                    && DemandLexicon.REPORTING_VERBS.contains(verb.lowerLemma())
                    && !candidate.content().contains(verb.span());
            int of = says && clauses.is(verb.index() + 1, "of") ? clauses.nounAt(verb.index() + 2) : -1;
            if (of >= 0 && clauses.isSomebody(of)) {
                return clauses.phraseOf(of);
            }
        }
        return null;
    }

    private static boolean isWord(Clauses clauses, Span span, String word) {
        int token = clauses.sentence().tokenAt(span.start());
        return clauses.is(token, word) && clauses.token(token).span().equals(span);
    }

    private static Span hearer(Clauses clauses, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            String lemma = token.lowerLemma();
            boolean speaks =
                    token.isVerb() && (DemandLexicon.REPORTING_VERBS.contains(lemma) || REPLIES.contains(lemma));
            if (!speaks || candidate.content().contains(token.span())) {
                continue;
            }
            for (int child : sentence.children(token.index())) {
                boolean object = sentence.relation(child).matches("obj|iobj");
                boolean to = sentence.relation(child).equals("obl") && clauses.is(sentence.child(child, "case"), "to");
                boolean speaker = candidate.demander() != null
                        && candidate.demander().overlaps(clauses.token(child).span());
                if ((object || to)
                        && !speaker
                        && !clauses.posStarts(child, "W")
                        && clauses.isSomebody(child)
                        && !candidate.content().contains(clauses.token(child).span())) {
                    return clauses.phraseOf(child);
                }
                int asker = REPLIES.contains(lemma) && sentence.relation(child).equals("advcl")
                        ? sentence.child(child, "nsubj")
                        : -1;
                if (asker >= 0
                        && clauses.isSomebody(asker)
                        && clauses.token(asker).isProperNoun()) {
                    return clauses.phraseOf(asker);
                }
            }
            int opener = REPLIES.contains(lemma) ? subjectOfOpeningClause(clauses, token.index()) : -1;
            if (opener >= 0) {
                return clauses.phraseOf(opener);
            }
        }
        return null;
    }

    /** "As Holm began to ask about …, she replied": who did what is replied to, whatever the parser made of a long sentence; or -1. */
    private static int subjectOfOpeningClause(Clauses clauses, int reply) {
        ParsedSentence sentence = clauses.sentence();
        int speaker = sentence.child(reply, "nsubj");
        boolean opens = clauses.token(0).lower().matches("as|when|after")
                && sentence.relation(0).matches("mark|advmod");
        int verb = opens ? sentence.head(0) : -1;
        int subject = verb < 0 || verb >= reply ? -1 : sentence.child(verb, "nsubj");
        boolean other = speaker > verb
                && subject >= 0
                && clauses.token(subject).ner().equals("PERSON")
                && !clauses.token(subject).word().equals(clauses.token(speaker).word());
        return other ? subject : -1;
    }

    /** "If people want safer streets, they should vote": "people". */
    private static Span subjectOfCondition(Clauses clauses, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= candidate.content().start()) {
                return null;
            }
            int verb = clauses.is(token.index(), "if") ? sentence.head(token.index()) : -1;
            int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
            if (subject > token.index() && clauses.token(subject).pos().endsWith("S")) {
                return clauses.phraseOf(subject);
            }
        }
        return null;
    }
}
