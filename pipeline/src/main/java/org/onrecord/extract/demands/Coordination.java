package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;

/**
 * Splits what is several demands: "that it withdraw and that it pay", "a ceasefire, the release of prisoners and
 * access for aid", "withdraw its troops, free the crew and pay for the ship". Stateless.
 */
final class Coordination {

    private Coordination() {}

    /** The candidate itself, or one for each of its coordinated demands, in text order. */
    static List<Candidate> split(Candidate candidate) {
        Clauses clauses = candidate.clauses();
        if (clauses == null) {
            return List.of(candidate);
        }
        List<Integer> starts = starts(candidate, clauses);
        if (starts.isEmpty()) {
            return List.of(candidate);
        }
        List<Candidate> parts = new ArrayList<>();
        int from = candidate.firstToken();
        for (int next : starts) {
            parts.add(part(candidate, clauses, from, lastBefore(clauses, next), parts.isEmpty()));
            from = clauses.is(next, "that", "to") ? next + 1 : next;
        }
        parts.add(part(candidate, clauses, from, candidate.lastToken(), false));
        return parts;
    }

    /** Where the further demands begin: with their "that" or "to", if they have one. */
    private static List<Integer> starts(Candidate candidate, Clauses clauses) {
        List<Integer> marked = marked(candidate, clauses);
        if (!marked.isEmpty()) {
            return marked;
        }
        Conjuncts conjuncts = new Conjuncts(clauses, candidate.content());
        boolean ofThings = candidate.rule().frame().isThing();
        List<Integer> starts = ofThings ? conjuncts.things() : conjuncts.deeds();
        boolean pairOfDeeds = starts.size() == 1 && !ofThings && !clauses.beginsPhrase(starts.get(0));
        return pairOfDeeds && !areDifferentDeeds(candidate, clauses, starts.get(0)) ? List.of() : starts;
    }

    /** "and that Y", "and to Y". */
    private static List<Integer> marked(Candidate candidate, Clauses clauses) {
        List<Integer> starts = new ArrayList<>();
        for (int i = candidate.firstToken() + 2; i < candidate.lastToken(); i++) {
            int next = clauses.hasPos(i + 1, "RB") ? i + 2 : i + 1;
            boolean further = clauses.is(next, "that")
                    ? isFurtherThat(candidate, clauses, next)
                    : clauses.is(next, "to") && isFurtherTo(candidate, clauses, next);
            if (further && clauses.hasPos(i, "CC")) {
                starts.add(next);
            }
        }
        return starts;
    }

    private static boolean isFurtherThat(Candidate candidate, Clauses clauses, int that) {
        boolean modal = candidate.rule().is(Rule.Family.MODAL) && wantsToo(candidate, that);
        boolean clause = clauses.hasPos(that, "IN") && clauses.beginsPhrase(that + 1);
        return clause && (modal || candidate.rule().frame() == Frame.THAT);
    }

    private static boolean isFurtherTo(Candidate candidate, Clauses clauses, int to) {
        return candidate.rule().frame().hasTo()
                && new DemandedInfinitive(clauses, candidate.cueToken(), false).verbAfter(to) == to + 1;
    }

    /** "should … and that she expects …": the further clause needs such a modal of its own. */
    private static boolean wantsToo(Candidate candidate, int that) {
        return candidate.contentTokens().stream()
                .anyMatch(token -> token.index() >= that && DemandLexicon.MODALS.containsKey(token.lowerLemma()));
    }

    /** Two deeds without a mark of their own are two demands where CAMEO has a code of its own for each. */
    private static boolean areDifferentDeeds(Candidate candidate, Clauses clauses, int next) {
        Candidate first = part(candidate, clauses, candidate.firstToken(), lastBefore(clauses, next), true);
        Candidate second = part(candidate, clauses, next, candidate.lastToken(), false);
        String one = DemandCodes.of(first).cameoCode();
        String other = DemandCodes.of(second).cameoCode();
        return one != null && other != null && !one.equals(other);
    }

    private static int lastBefore(Clauses clauses, int start) {
        int last = start - 1;
        while (clauses.hasPos(last, "CC", ",", ":") || clauses.hasPos(last, "RB") && clauses.hasPos(last - 1, "CC")) {
            last--;
        }
        return last;
    }

    private static Candidate part(Candidate candidate, Clauses clauses, int from, int last, boolean isFirst) {
        ParsedSentence sentence = clauses.sentence();
        Candidate part = candidate.withContent(sentence.spanOf(from, Math.max(from, last)));
        boolean clause =
                candidate.rule().is(Rule.Family.MODAL) || candidate.rule().frame() == Frame.THAT;
        boolean ofOwn = clause && !isFirst && clauses.beginsPhrase(from);
        if (!ofOwn || sentence.token(from).isPronoun()) {
            return part;
        }
        int subject = clauses.nounAt(from);
        boolean own = subject >= 0 && sentence.relation(subject).startsWith("nsubj");
        boolean acts = own && sentence.relation(subject).equals("nsubj") && clauses.isSomebody(subject);
        return acts ? part.withAddressee(clauses.phraseOf(subject)) : own ? part.withAddressee(null) : part;
    }
}
