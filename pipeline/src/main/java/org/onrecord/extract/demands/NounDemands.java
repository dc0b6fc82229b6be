package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Demands that a noun reports: "the union's demand that …", "her call to …", "X's main demand is …". */
final class NounDemands implements CandidateFinder {

    /** Verbs that have the demander as subject and the noun as object. */
    private static final Set<String> MAKING = WordList.words("extract/demands/demand-making-verbs.txt");

    /** "a list of demands": whoever makes or hands over the list demands. */
    private static final Set<String> LISTS = Set.of("list", "set", "series", "catalogue", "catalog", "number");

    private static final Set<String> DEFINING = Set.of("be", "include");

    @Override
    public List<Candidate> find(Clauses clauses, boolean inHeading) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : clauses.sentence().tokens()) {
            DemandCue cue = DemandLexicon.NOUNS.get(token.lowerLemma());
            if (cue == null || !token.isNoun() || token.isProperNoun() && !inHeading) {
                continue;
            }
            Candidate candidate = read(clauses, cue, token.index());
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static Candidate read(Clauses clauses, DemandCue cue, int noun) {
        int demander = demanderOf(clauses, noun);
        if (demander < 0 || !clauses.isSomebody(demander)) {
            return null;
        }
        Complement complement = cue.takes("that") ? new DemandedThat(clauses, noun, false).ofNoun() : null;
        if (complement == null && cue.takes("to")) {
            complement = new DemandedInfinitive(clauses, noun, false).ownInfinitive();
        }
        if (complement == null && cue.takes("on-to")) {
            complement = new DemandedInfinitive(clauses, noun, false).afterPreposition("on-to", "on");
        }
        if (complement == null && cue.takes("to") && afterAside(clauses, noun) > noun) {
            complement = new DemandedInfinitive(clauses, afterAside(clauses, noun), false).ownInfinitive();
        }
        if (complement == null && cue.takes("for")) {
            complement = new DemandedThing(clauses, noun, false).forThing(true, true);
        }
        if (complement == null && cue.takes("is")) {
            complement = predicated(clauses, noun);
        }
        if (complement == null) {
            return null;
        }
        Span addressee = complement.addressee() != null ? complement.addressee() : addresseeOf(clauses, noun);
        return new Candidate(
                clauses,
                "noun:" + complement.frame(),
                cue.lemma(),
                noun,
                cue.strength(),
                clauses.phraseOf(demander),
                addressee,
                complement.content());
    }

    /** Index of the second comma of "a petition, signed by 4,000 people, to …"; -1 where no such aside follows the noun. */
    private static int afterAside(Clauses clauses, int noun) {
        boolean aside = clauses.is(noun + 1, ",") && clauses.posStarts(noun + 2, "VBN");
        for (int i = noun + 3;
                aside && i < Math.min(noun + 14, clauses.sentence().size());
                i++) {
            if (clauses.is(i, ",")) {
                return clauses.is(i + 1, "to") ? i : -1;
            }
        }
        return -1;
    }

    /** Owner, "by X", "from X", a country before it, or the subject of "made a demand". */
    private static int demanderOf(Clauses clauses, int noun) {
        ParsedSentence sentence = clauses.sentence();
        int list = sentence.relation(noun).equals("nmod") ? sentence.head(noun) : -1;
        if (list >= 0 && LISTS.contains(sentence.token(list).lowerLemma()) && clauses.is(noun - 1, "of")) {
            return demanderOf(clauses, list);
        }
        int owner = sentence.child(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        for (int child : sentence.children(noun)) {
            int preposition = sentence.child(child, "case");
            if (sentence.relation(child).equals("nmod")
                    && preposition >= 0
                    && (clauses.is(preposition, "by")
                            || clauses.is(preposition, "from")
                            || clauses.is(preposition, "of") && isDefined(clauses, noun))) {
                return child;
            }
            boolean named = sentence.token(child).isNamed()
                    || sentence.token(child).pos().equals("NNP");
            if (child < noun && named && sentence.relation(child).matches("compound|amod")) {
                return child;
            }
        }
        int verb = sentence.head(noun);
        boolean object = verb >= 0 && sentence.relation(noun).matches("obj|ccomp");
        return object
                        && MAKING.contains(sentence.token(verb).lowerLemma())
                        && !clauses.isNegated(verb)
                        && !clauses.isPassive(verb)
                ? clauses.subjectOf(verb)
                : -1;
    }

    /** "The main demand of the dockers is …": "of" names whose it is only where the sentence goes on to say what it is. */
    private static boolean isDefined(Clauses clauses, int noun) {
        int predicate = clauses.sentence().head(noun);
        return clauses.sentence().relation(noun).startsWith("nsubj")
                && (clauses.sentence().child(predicate, "cop") >= 0
                        || DEFINING.contains(clauses.token(predicate).lowerLemma()));
    }

    private static Span addresseeOf(Clauses clauses, int noun) {
        ParsedSentence sentence = clauses.sentence();
        int verb = sentence.relation(noun).startsWith("nsubj") ? -1 : sentence.head(noun);
        for (int holder : new int[] {noun, verb}) {
            if (holder < 0) {
                continue;
            }
            for (int child : sentence.children(holder)) {
                int preposition = sentence.child(child, "case");
                if (child > noun
                        && preposition >= 0
                        && clauses.canAct(child)
                        && (clauses.is(preposition, "to")
                                || clauses.is(preposition, "on")
                                || clauses.is(preposition, "with"))
                        && sentence.relation(child).matches("nmod|obl")) {
                    return clauses.phraseOf(child);
                }
            }
        }
        return null;
    }

    /** "X's demand is Y", "X's demand is for Y", "X's condition is that Y". */
    private static Complement predicated(Clauses clauses, int noun) {
        ParsedSentence sentence = clauses.sentence();
        for (int i = noun + 1; i < Math.min(noun + 8, sentence.size()); i++) {
            if (clauses.is(i, "including") && clauses.token(noun).pos().equals("NNS")) {
                return new DemandedThing(clauses, i, false).thing(false);
            }
            if (DEFINING.contains(sentence.token(i).lowerLemma())
                    && sentence.token(i).pos().matches("VB[DZP]")) {
                DemandedThing thing = new DemandedThing(clauses, i, false);
                Complement complement = thing.forThing(true, false);
                complement = complement != null || !clauses.is(i + 1, "that")
                        ? complement
                        : new DemandedThat(clauses, i, false).ofNoun();
                complement =
                        complement != null ? complement : new DemandedInfinitive(clauses, i, false).ownInfinitive();
                return complement != null ? complement : thing.thing(false);
            }
        }
        return null;
    }
}
