package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** Demands that a noun reports: "the union's demand that …", "her call to …", "X's main demand is …". Stateless. */
final class NounDemands implements CandidateFinder {

    /** Verbs that have the demander as subject and the noun as object. */
    private static final Set<String> MAKING = WordList.words("extract/demands/demand-making-verbs.txt");

    /** "a list of demands": whoever makes or hands over the list demands. */
    private static final Set<String> LISTS = Set.of("list", "set", "series", "catalogue", "catalog", "number");

    private static final Set<String> DEFINING = Set.of("be", "include");

    @Override
    public Candidate at(Clauses clauses, Token word, boolean inHeading) {
        DemandCue cue = DemandLexicon.NOUNS.get(word.lowerLemma());
        boolean noun = word.isNoun() && (inHeading || !word.isProperNoun());
        return cue != null && noun ? read(clauses, cue, word.index()) : null;
    }

    private static Candidate read(Clauses clauses, DemandCue cue, int noun) {
        int demander = demanderOf(clauses, noun);
        if (demander < 0 || !clauses.isSomebody(demander)) {
            return null;
        }
        Complement complement = cue.complement(frame -> complement(clauses, noun, frame));
        if (complement == null) {
            return null;
        }
        return new Candidate(
                clauses,
                new Rule(Rule.Family.NOUN, complement.frame()),
                cue.lemma(),
                noun,
                cue.strength(),
                clauses.phraseOf(demander),
                complement.addressee() != null ? complement.addressee() : addresseeOf(clauses, noun),
                complement.content());
    }

    private static Complement complement(Clauses clauses, int noun, Frame frame) {
        return switch (frame) {
            case THAT -> new DemandedThat(clauses, noun, false).ofNoun();
            case TO -> {
                Complement to = new DemandedInfinitive(clauses, noun, false).ownInfinitive();
                int aside = afterAside(clauses, noun);
                yield to != null || aside < 0 ? to : new DemandedInfinitive(clauses, aside, false).ownInfinitive();
            }
            case ON_TO -> new DemandedInfinitive(clauses, noun, false).afterPreposition(frame, "on");
            case FOR -> new DemandedThing(clauses, noun, false).forThing(true, true);
            case IS -> predicated(clauses, noun);
            default -> throw new IllegalStateException("no frame of nouns: " + frame);
        };
    }

    /** Index of the second comma of "a petition, signed by 4,000 people, to …"; -1 where no such aside follows the noun. */
    private static int afterAside(Clauses clauses, int noun) {
        boolean aside = clauses.is(noun + 1, ",") && clauses.posStarts(noun + 2, "VBN");
        for (int i = noun + 3; aside && i < noun + 14; i++) {
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
            if (isOfDemander(clauses, noun, child)) {
                return child;
            }
        }
        int verb = sentence.hasRelation(noun, "obj", "ccomp") ? sentence.head(noun) : -1;
        boolean made = verb >= 0
                && MAKING.contains(sentence.token(verb).lowerLemma())
                && !clauses.isNegated(verb)
                && !clauses.isPassive(verb);
        return made ? clauses.subjectOf(verb) : -1;
    }

    private static boolean isOfDemander(Clauses clauses, int noun, int child) {
        ParsedSentence sentence = clauses.sentence();
        if (sentence.relation(child).equals("nmod")) {
            return clauses.isAfterPreposition(child, "by", "from")
                    || clauses.isAfterPreposition(child, "of") && isDefined(clauses, noun);
        }
        boolean named =
                sentence.token(child).isNamed() || sentence.token(child).pos().equals("NNP");
        return named && child < noun && sentence.hasRelation(child, "compound", "amod");
    }

    /** "The main demand of the dockers is …": "of" names whose it is only where the sentence goes on to say what it is. */
    private static boolean isDefined(Clauses clauses, int noun) {
        int predicate = clauses.sentence().head(noun);
        return clauses.sentence().relation(noun).startsWith("nsubj")
                && (clauses.sentence().child(predicate, "cop") >= 0
                        || DEFINING.contains(clauses.token(predicate).lowerLemma()));
    }

    /** "her appeal to the council", "made a demand on the council"; null where nobody is told. */
    private static Span addresseeOf(Clauses clauses, int noun) {
        ParsedSentence sentence = clauses.sentence();
        int verb = sentence.relation(noun).startsWith("nsubj") ? -1 : sentence.head(noun);
        for (int holder : verb < 0 ? new int[] {noun} : new int[] {noun, verb}) {
            for (int child : sentence.children(holder)) {
                boolean asked = clauses.isAfterPreposition(child, "to", "on", "with")
                        && sentence.hasRelation(child, "nmod", "obl");
                if (asked && child > noun && clauses.canAct(child)) {
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
            if (clauses.is(i, "including") && clauses.hasPos(noun, "NNS")) {
                return new DemandedThing(clauses, i, false).thing(false);
            }
            if (DEFINING.contains(sentence.token(i).lowerLemma())
                    && sentence.token(i).isFiniteVerb()) {
                return predicate(clauses, i);
            }
        }
        return null;
    }

    private static Complement predicate(Clauses clauses, int verb) {
        DemandedThing thing = new DemandedThing(clauses, verb, false);
        Complement complement = thing.forThing(true, false);
        if (complement == null && clauses.is(verb + 1, "that")) {
            complement = new DemandedThat(clauses, verb, false).ofNoun();
        }
        if (complement == null) {
            complement = new DemandedInfinitive(clauses, verb, false).ownInfinitive();
        }
        return complement != null ? complement : thing.thing(false);
    }
}
