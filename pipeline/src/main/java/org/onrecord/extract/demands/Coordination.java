package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
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
        Sentence sentence = candidate.sentence();
        List<Candidate> parts = new ArrayList<>();
        int from = sentence.tokenAt(candidate.content().start());
        for (int next : starts) {
            parts.add(part(candidate, clauses, from, lastBefore(clauses, next), parts.isEmpty()));
            from = clauses.is(next, "that") || clauses.is(next, "to") ? next + 1 : next;
        }
        parts.add(part(
                candidate, clauses, from, sentence.tokenAt(candidate.content().end() - 1), false));
        return parts;
    }

    /** Where the further demands begin: with their "that" or "to", if they have one. */
    private static List<Integer> starts(Candidate candidate, Clauses clauses) {
        List<Integer> marked = marked(candidate, clauses);
        if (!marked.isEmpty()) {
            return marked;
        }
        Conjuncts conjuncts = new Conjuncts(clauses, candidate.content());
        boolean ofThings = candidate.rule().matches(".*:(np|for|passive-np|exchange)");
        List<Integer> starts = ofThings ? conjuncts.things() : conjuncts.deeds();
        boolean pair = starts.size() == 1;
        boolean clause = pair && clauses.beginsPhrase(starts.get(0));
        return pair && !ofThings && !clause && !areDifferentDeeds(candidate, clauses, starts.get(0))
                ? List.of()
                : starts;
    }

    /** "and that Y", "and to Y". */
    private static List<Integer> marked(Candidate candidate, Clauses clauses) {
        Sentence sentence = candidate.sentence();
        int first = sentence.tokenAt(candidate.content().start());
        List<Integer> starts = new ArrayList<>();
        for (int i = first + 2;
                i + 2 < sentence.size()
                        && candidate.content().contains(sentence.token(i + 1).span());
                i++) {
            int next = sentence.token(i + 1).pos().equals("RB") ? i + 2 : i + 1;
            boolean modal = candidate.rule().startsWith("modal");
            boolean that = clauses.is(next, "that")
                    && clauses.posStarts(next, "IN")
                    && clauses.beginsPhrase(next + 1)
                    && (modal && wantsToo(candidate, next) || candidate.rule().endsWith("that"));
            boolean to = clauses.is(next, "to")
                    && candidate.rule().contains("to")
                    && new DemandedInfinitive(clauses, candidate.cueToken(), false).verbAfter(next) == next + 1;
            if (sentence.token(i).pos().equals("CC") && (that || to)) {
                starts.add(next);
            }
        }
        return starts;
    }

    /** "should … and that she expects …": the further clause needs such a modal of its own. */
    private static boolean wantsToo(Candidate candidate, int that) {
        Sentence sentence = candidate.sentence();
        for (int i = that;
                i < sentence.size()
                        && candidate.content().contains(sentence.token(i).span());
                i++) {
            if (DemandLexicon.MODALS.containsKey(sentence.token(i).lowerLemma())) {
                return true;
            }
        }
        return false;
    }

    /** Two deeds without a mark of their own are two demands where CAMEO has a code of its own for each. */
    private static boolean areDifferentDeeds(Candidate candidate, Clauses clauses, int next) {
        Sentence sentence = candidate.sentence();
        int first = sentence.tokenAt(candidate.content().start());
        String one = codeOf(part(candidate, clauses, first, lastBefore(clauses, next), true));
        String other = codeOf(part(
                candidate, clauses, next, sentence.tokenAt(candidate.content().end() - 1), false));
        return one != null && other != null && !one.equals(other);
    }

    private static String codeOf(Candidate part) {
        return DemandCodes.of(ContentWords.of(part), part.strength()).cameoCode();
    }

    private static int lastBefore(Clauses clauses, int start) {
        int last = start - 1;
        while (clauses.token(last).pos().matches("CC|,|:")
                || clauses.token(last).pos().equals("RB") && clauses.posStarts(last - 1, "CC")) {
            last--;
        }
        return last;
    }

    private static Candidate part(Candidate candidate, Clauses clauses, int from, int last, boolean isFirst) {
        ParsedSentence sentence = clauses.sentence();
        Candidate part = candidate.withContent(sentence.spanOf(from, Math.max(from, last)));
        boolean clause =
                candidate.rule().startsWith("modal") || candidate.rule().endsWith("that");
        if (isFirst
                || !clause
                || !clauses.beginsPhrase(from)
                || sentence.token(from).isPronoun()) {
            return part;
        }
        int subject = clauses.nounAt(from);
        boolean own = subject >= 0 && sentence.relation(subject).startsWith("nsubj");
        boolean acts = own && sentence.relation(subject).equals("nsubj") && clauses.isSomebody(subject);
        return acts ? part.withAddressee(clauses.phraseOf(subject)) : own ? part.withAddressee(null) : part;
    }
}
