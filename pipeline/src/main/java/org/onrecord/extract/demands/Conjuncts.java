package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/** Finds the members of a list within the words of what is wanted. One per content; immutable. */
final class Conjuncts {

    private final Clauses clauses;
    private final ParsedSentence sentence;
    private final int first;
    private final int last;

    /**
     * @param clauses of a parsed sentence
     * @param content span of whole tokens of it
     */
    Conjuncts(Clauses clauses, Span content) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.first = sentence.tokenAt(content.start());
        this.last = sentence.tokenAt(content.end() - 1);
    }

    /**
     * Indexes at which the second and further things of a list begin ("a ceasefire, the release of prisoners and
     * access for aid"); empty where all is one thing ("more teachers and nurses", "an end to fees and fines").
     */
    List<Integer> things() {
        int main = clauses.beginsPhrase(first) ? clauses.nounAt(first) : -1;
        List<Integer> starts = new ArrayList<>();
        int separators = 0;
        for (int i = first + 1; main >= 0 && i < last; i++) {
            int next = afterSeparator(i);
            if (next < 0 || next > last || !clauses.beginsPhrase(next)) {
                continue;
            }
            int noun = clauses.nounAt(next);
            boolean within = noun > main && noun <= last;
            if (within && isMember(noun, main) && !clauses.token(noun).isPronoun()) {
                separators++;
                if (standsAlone(next, noun, main)) {
                    starts.add(next);
                }
            }
            i = next;
        }
        if (separators == 1 && starts.size() == 1 && !isPair(starts.get(0), main)) {
            return List.of();
        }
        return starts;
    }

    /** The token after a comma, a conjunction or both; -1 where none stands at the index. */
    private int afterSeparator(int index) {
        boolean comma = clauses.is(index, ",");
        if (!comma && !clauses.is(index, "and", "plus")) {
            return -1;
        }
        return comma && clauses.is(index + 1, "and") ? index + 2 : index + 1;
    }

    /** A conjunct of the main thing; or one that the parser gave to a smaller noun, where only it is a thing to demand. */
    private boolean isMember(int noun, int main) {
        int holder = noun;
        for (int steps = 0; sentence.relation(holder).equals("conj") && steps < sentence.size(); steps++) {
            holder = sentence.head(holder);
        }
        // of a list with commas, parsers often make a second object
        boolean beside = sentence.head(holder) == sentence.head(main)
                && sentence.relation(holder).equals(sentence.relation(main));
        if (holder == noun && !beside) {
            return false;
        }
        return holder == main
                || beside
                || holder > main && isDemandable(noun) && clauses.token(holder).isNoun() && !isDemandable(holder);
    }

    /** With words of its own before it, or a thing that people demand; a bare noun shares those of the noun before. */
    private boolean standsAlone(int start, int noun, int main) {
        return clauses.hasPos(start, "DT", "JJ", "JJR", "PRP$", "CD") || isDemandable(noun) && isDemandable(main);
    }

    /** Two things: both such as people demand, the second not under the article or the complement of the other. */
    private boolean isPair(int start, int main) {
        int noun = clauses.nounAt(start);
        if (!isDemandable(main) || !isDemandable(noun)) {
            return false;
        }
        boolean own = clauses.hasPos(start, "DT", "JJR", "PRP$", "CD");
        boolean firstWhole = clauses.token(first).pos().equals("DT")
                && !clauses.is(noun + 1, "of")
                && (sentence.child(main, "nmod") >= 0 && sentence.child(main, "nmod") < start
                        || sentence.child(noun, "nmod") < 0);
        return own || firstWhole;
    }

    private boolean isDemandable(int noun) {
        return DemandCodes.isDemandable(clauses.token(noun).lowerLemma());
    }

    /** Indexes at which the second and further deeds begin ("withdraw its troops, free the crew and pay for the ship"). */
    List<Integer> deeds() {
        int main = mainVerb();
        List<Integer> starts = new ArrayList<>();
        for (int i = main + 1; main >= 0 && i < last; i++) {
            int next = afterSeparator(i);
            if (next < 0 || next > last) {
                continue;
            }
            int verb = next;
            while (verb < last && clauses.hasPos(verb, "RB", "MD")) {
                verb++;
            }
            if (beginsClause(next, main)) {
                starts.add(next);
                i = next;
                continue;
            }
            boolean member = sentence.relation(verb).equals("conj") && isChained(verb, main);
            boolean deed = member && clauses.token(verb).isBareVerb() && hasObject(verb) && hasObject(main);
            if (deed && !clauses.isNegated(verb)) {
                starts.add(next);
            }
            i = next;
        }
        return starts;
    }

    /** "and a prosecutor be named": a further clause with a subject of its own. */
    private boolean beginsClause(int next, int main) {
        int subject = clauses.beginsPhrase(next) ? clauses.nounAt(next) : -1;
        int verb = subject < 0 || subject > last || !sentence.relation(subject).startsWith("nsubj")
                ? -1
                : sentence.head(subject);
        boolean besideClause = verb > subject && clauses.ownSubjectOf(main) >= 0;
        return besideClause && sentence.relation(verb).equals("conj") && isChained(verb, main);
    }

    private int mainVerb() {
        for (int i = first; i <= last; i++) {
            boolean describes = sentence.relation(i).startsWith("acl")
                    || sentence.relation(i).equals("amod");
            if (clauses.token(i).isVerb() && !clauses.isAuxiliary(i) && !describes) {
                return i;
            }
        }
        return -1;
    }

    private boolean isChained(int verb, int main) {
        int at = verb;
        for (int steps = 0; sentence.relation(at).equals("conj") && steps < sentence.size(); steps++) {
            at = sentence.head(at);
            // parsers often give a further infinitive to the verb over the first
            if (at == main || sentence.relation(main).equals("xcomp") && at == sentence.head(main)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int verb) {
        int object = sentence.child(verb, "obj", "obl", "xcomp", "ccomp");
        return object > verb && !clauses.token(object).isPronoun();
    }
}
