package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/**
 * Whom a speaker talks to: "told Holm: “…”", "said to Holm", "When Holm asked, she replied: “…”", and who
 * "they" are after "if people want". Stateless.
 */
final class SpeechAddressee {

    /** Who is told what somebody else is to do. */
    private static final Set<String> LISTENERS = WordList.words("extract/demands/listeners.txt");

    private SpeechAddressee() {}

    /**
     * Fills in the addressee of what is said to somebody. "You must" to nobody in particular is no demand.
     *
     * @param candidate with its demander, the speaker
     * @return null where it is to be dropped
     */
    static Candidate fill(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        boolean modal = candidate.rule().is(Rule.Family.MODAL);
        boolean verb = candidate.rule().is(Rule.Family.VERB);
        boolean you = modal && clauses.is(candidate.firstToken(), "you");
        Span addressee = candidate.addressee();
        if (you || candidate.rule().is(Rule.Family.IMPERATIVE) && addressee == null) {
            Span hearer = hearer(clauses, candidate);
            return hearer != null ? candidate.withAddressee(hearer) : you ? null : candidate;
        }
        Span told = verb && isWord(clauses, addressee, "you") ? hearer(clauses, candidate) : null;
        told = told == null && modal ? told(clauses, candidate) : told;
        told = told == null && (modal || verb) ? spokenOf(clauses, candidate) : told;
        told = told == null && isWord(clauses, addressee, "they") ? subjectOfCondition(clauses, candidate) : told;
        return told == null ? candidate : candidate.withAddressee(told);
    }

    private static boolean isWord(Clauses clauses, Span span, String word) {
        int token = span == null ? -1 : clauses.sentence().tokenAt(span.start());
        return clauses.is(token, word) && clauses.token(token).span().equals(span);
    }

    /** Index of the first word for the addressee; -1 where none is told. */
    private static int addresseeToken(Candidate candidate) {
        return candidate.addressee() == null
                ? -1
                : candidate.sentence().tokenAt(candidate.addressee().start());
    }

    /**
     * "told Hungary it must …", "told the ministers that the dam must be closed": whoever is told, where the words name
     * only a pronoun or nobody; else null.
     */
    private static Span told(Clauses clauses, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        int addressee = addresseeToken(candidate);
        boolean named = addressee >= 0 && !clauses.token(addressee).isPronoun();
        int verb = sentence.head(candidate.cueToken());
        int tells = verb < 0 ? -1 : sentence.head(verb);
        if (named || tells < 0 || !clauses.token(tells).hasLemma("tell", "warn", "remind")) {
            return null;
        }
        int object = sentence.child(tells, "obj", "iobj");
        boolean before = object > tells
                && clauses.token(object).span().end() < candidate.content().start();
        boolean listener = before
                && addressee < 0
                && (clauses.token(object).isNamed()
                        || LISTENERS.contains(clauses.token(object).lowerLemma()));
        return before && !listener && clauses.isSomebody(object) ? clauses.phraseOf(object) : null;
    }

    /** "said of the council: “They must …”": of whom it is said, where the words name only a pronoun; else null. */
    private static Span spokenOf(Clauses clauses, Candidate candidate) {
        int asked = addresseeToken(candidate);
        boolean modal = candidate.rule().is(Rule.Family.MODAL) || asked < 0;
        Token pronoun = clauses.token(modal ? candidate.firstToken() : asked);
        if (!pronoun.pos().equals("PRP") || !Pronoun.isThirdPerson(pronoun.word())) {
            return null;
        }
        for (Token verb : clauses.sentence().tokens()) {
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

    /** Whom the words are said to; null where nobody is told. */
    private static Span hearer(Clauses clauses, Candidate candidate) {
        for (Token verb : clauses.sentence().tokens()) {
            boolean speaks = verb.isVerb()
                    && (DemandLexicon.REPORTING_VERBS.contains(verb.lowerLemma()) || isReply(verb))
                    && !candidate.content().contains(verb.span());
            int hearer = speaks ? hearerOf(clauses, verb, candidate) : -1;
            if (hearer >= 0) {
                return clauses.phraseOf(hearer);
            }
        }
        return null;
    }

    private static boolean isReply(Token verb) {
        return DemandLexicon.REPLY_VERBS.contains(verb.lowerLemma());
    }

    private static int hearerOf(Clauses clauses, Token verb, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(verb.index())) {
            if (isSpokenTo(clauses, child, candidate)) {
                return child;
            }
            int asker = isReply(verb) && sentence.relation(child).equals("advcl") ? sentence.child(child, "nsubj") : -1;
            if (asker >= 0 && clauses.isSomebody(asker) && clauses.token(asker).isProperNoun()) {
                return asker;
            }
        }
        return isReply(verb) ? subjectOfOpeningClause(clauses, verb.index()) : -1;
    }

    private static boolean isSpokenTo(Clauses clauses, int child, Candidate candidate) {
        Token token = clauses.token(child);
        boolean addressed = clauses.sentence().hasRelation(child, "obj", "iobj")
                || clauses.sentence().relation(child).equals("obl") && clauses.isAfterPreposition(child, "to");
        boolean outside = !candidate.isOfDemander(token) && !candidate.content().contains(token.span());
        return addressed && outside && !clauses.posStarts(child, "W") && clauses.isSomebody(child);
    }

    /** "As Holm began to ask about …, she replied": who did what is replied to, whatever the parser made of a long sentence; or -1. */
    private static int subjectOfOpeningClause(Clauses clauses, int reply) {
        ParsedSentence sentence = clauses.sentence();
        boolean opens = clauses.is(0, "as", "when", "after") && sentence.hasRelation(0, "mark", "advmod");
        int verb = opens ? sentence.head(0) : -1;
        int subject = verb < 0 || verb >= reply ? -1 : sentence.child(verb, "nsubj");
        int speaker = sentence.child(reply, "nsubj");
        boolean other = subject >= 0
                && speaker > verb
                && clauses.token(subject).ner().equals("PERSON")
                && !clauses.token(subject).word().equals(clauses.token(speaker).word());
        return other ? subject : -1;
    }

    /** "If people want safer streets, they should vote": "people". */
    private static Span subjectOfCondition(Clauses clauses, Candidate candidate) {
        ParsedSentence sentence = clauses.sentence();
        for (int i = 0; i < candidate.firstToken(); i++) {
            int verb = clauses.is(i, "if") ? sentence.head(i) : -1;
            int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
            if (subject > i && clauses.token(subject).pos().endsWith("S")) {
                return clauses.phraseOf(subject);
            }
        }
        return null;
    }
}
