package org.onrecord.extract.demands;

import java.util.List;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ClauseSpan;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.ResponseKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;

/** Finds what the one who was asked says to a demand: "“We will not sell,” the mayor said". One per article. Not thread-safe. */
final class SpokenResponses {

    private static final Set<String> WILL = Set.of("will", "would", "wo", "’ll", "'ll", "can", "ca", "could", "no");

    private final ReferenceResolver referents;
    private final Responders responders;
    private final List<Span> wanted;

    /**
     * @param wanted the words of all demands of the article: what is in them is no response
     */
    SpokenResponses(ReferenceResolver referents, Responders responders, List<Span> wanted) {
        this.referents = referents;
        this.responders = responders;
        this.wanted = wanted;
    }

    /** The first in a sentence that is about the demand; null where none is. */
    Response in(Clauses clauses, DemandGroup group) {
        for (Token verb : clauses.sentence().tokens()) {
            boolean told = reports(clauses, verb) && wanted.stream().noneMatch(words -> words.contains(verb.span()));
            int speaker = told ? clauses.sentence().child(verb.index(), "nsubj") : -1;
            Response response = speaker < 0 ? null : of(clauses, verb, speaker, group);
            if (response != null) {
                return response;
            }
        }
        return null;
    }

    private static boolean reports(Clauses clauses, Token verb) {
        return verb.hasPos("VBD", "VBZ")
                && !clauses.isNegated(verb.index())
                && (DemandLexicon.REPORTING_VERBS.contains(verb.lowerLemma()) || isReply(verb));
    }

    private static boolean isReply(Token verb) {
        return DemandLexicon.REPLY_VERBS.contains(verb.lowerLemma());
    }

    private Response of(Clauses clauses, Token verb, int speaker, DemandGroup group) {
        Candidate demand = group.main();
        boolean sameSentence = clauses.sentence() == demand.sentence();
        boolean but = sameSentence
                && demand.content().end() <= clauses.token(speaker).span().start()
                && ResponseRelevance.isAfterBut(clauses, clauses.first(speaker));
        boolean somebody =
                clauses.isSomebody(speaker) && !clauses.token(speaker).isPronoun();
        if (!somebody || sameSentence && !but) {
            return null;
        }
        Span words = clauses.phraseOf(speaker);
        Referent who = referents.resolve(words);
        boolean inResponse = clauses.is(0, "in") && clauses.is(1, "response", "reply");
        Span clause = inResponse ? clauses.sentence().span() : ClauseSpan.ofReport(clauses, verb.index());
        boolean about = inResponse
                || responders.isAddressee(words, who, group)
                        && (but || replies(clauses, verb) || isAbout(clauses, clause, demand));
        return about && !group.isDemander(who) ? new Response(clause, kind(clauses, clause, demand), words) : null;
    }

    private static boolean isAbout(Clauses clauses, Span clause, Candidate demand) {
        return clauses.sentence().tokensIn(clause).stream().anyMatch(token -> deniesAlone(clauses, token.index()))
                || ResponseRelevance.sharesWord(clauses.sentence(), clause, demand);
    }

    /** "replied", not "responded to that tweet by …": to something else than the demand. */
    private static boolean replies(Clauses clauses, Token verb) {
        if (!isReply(verb) || verb.hasLemma("tell")) {
            return false;
        }
        ParsedSentence sentence = clauses.sentence();
        for (int child : sentence.children(verb.index())) {
            boolean to = clauses.isAfterPreposition(child, "to") && sentence.child(child, "case") > verb.index();
            if (to && !ResponseRelevance.isReference(clauses, child)) {
                return clauses.token(child).ner().equals("PERSON");
            }
        }
        return true;
    }

    private static boolean deniesAlone(Clauses clauses, int word) {
        return ResponseWords.isNo(clauses, word) || ResponseWords.hasNoIntention(clauses, word);
    }

    /** "said no", "would not resign" rejects, "will resign" accepts what was asked in the same word; else left open. */
    private static ResponseKind kind(Clauses clauses, Span clause, Candidate demand) {
        String asked = ContentWords.of(demand).main();
        for (Token token : clauses.sentence().tokensIn(clause)) {
            int word = token.index();
            boolean will = WILL.contains(clauses.modalOf(word));
            if (will && clauses.isNegated(word) || deniesAlone(clauses, word)) {
                return ResponseKind.REJECTS;
            }
            boolean same = !asked.isEmpty() && token.lowerLemma().equals(asked);
            if (will && same && !clauses.isConditional(word)) {
                return ResponseKind.ACCEPTS;
            }
            boolean predicate = clauses.sentence().child(word, "nsubj", "cop") >= 0;
            ResponseKind kind = predicate ? ResponseWords.of(clauses, word) : null;
            if (kind != null) {
                return kind;
            }
        }
        return ResponseKind.OPEN;
    }
}
