package org.onrecord.language.grammar;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.words.WordList;

/** Finds who does what a verb of one parsed sentence says. Immutable. */
final class Subjects {

    private static final Set<String> DOCUMENTS = WordList.words("language/grammar/documents.txt");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> CLAUSAL =
            Set.of("conj", "xcomp", "advcl", "parataxis", "ccomp", "dep", "obl", "nmod", "amod", "acl", "acl:relcl");

    /** "opposed efforts to make the council pay": they are somebody else's efforts. */
    private static final Set<String> OPPOSING = WordList.words("language/grammar/opposing-verbs.txt");

    private static final int MOST_CLAUSES = 6;
    private static final Set<String> TIMES = WordList.words("language/grammar/times.txt");

    private final ParsedSentence sentence;
    private final NounPhrases phrases;

    Subjects(ParsedSentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** The subject that stands with the verb itself; -1 where none does. */
    int ownOf(int verb) {
        return sentence.child(verb, "nsubj", "nsubj:pass");
    }

    /**
     * Head word of who does what a verb says, also where another clause tells it: "Ann came and asked",
     * "a crowd demanding", "who wants". -1 where nobody is named.
     */
    int of(int verb) {
        if (sentence.head(verb) < 0 && sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "expl") < 0) {
            return nounBefore(verb);
        }
        int parallel = Math.max(parallelOf(verb), Math.max(overRelative(verb), overReport(verb)));
        if (parallel >= 0) {
            return of(parallel);
        }
        int at = verb;
        for (int steps = 0; steps < MOST_CLAUSES && at >= 0; steps++) {
            int head = sentence.head(at);
            int subject = ownOf(at);
            if (subject >= 0 && head >= 0 && sentence.is(sentence.child(at, "mark"), "with")) {
                // "The farmers work with other groups to call for …"
                at = head;
                continue;
            }
            if (subject >= 0 && does(subject, at) && !(at == verb && isParticipleBefore(at, subject))) {
                return afterDateline(antecedent(subject));
            }
            if (head >= 0 && isOpposed(at)) {
                return sentence.child(head, "obj");
            }
            if (head >= 0 && objectActing(at) >= 0) {
                return objectActing(at);
            }
            boolean clausal = CLAUSAL.contains(sentence.relation(at))
                    || sentence.token(at).pos().equals("IN");
            if (head < 0 || !clausal) {
                return -1;
            }
            if (describes(at, head)) {
                return ofDescription(at, head);
            }
            at = head;
        }
        return -1;
    }

    /** Not "it" of an infinitive, nor "signed it on Wednesday asking …": a day that the parser took for who asks. */
    private boolean does(int subject, int verb) {
        boolean expletive =
                sentence.is(subject, "it") && sentence.relation(verb).equals("xcomp");
        boolean day = isParticiple(verb)
                && sentence.head(verb) >= 0
                && TIMES.contains(sentence.token(subject).lowerLemma());
        return !expletive && !day;
    }

    private boolean isParticipleBefore(int verb, int subject) {
        return isParticiple(verb) && subject > verb;
    }

    private boolean isParticiple(int verb) {
        return sentence.token(verb).pos().equals("VBG");
    }

    private boolean isOpposed(int verb) {
        return sentence.relation(verb).equals("xcomp")
                && OPPOSING.contains(sentence.token(sentence.head(verb)).lowerLemma());
    }

    /** Who is praised "for urging", or driven "to urge": the object of the verb over it; or -1. */
    private int objectActing(int verb) {
        int object = sentence.child(sentence.head(verb), "obj");
        boolean praised = isParticiple(verb)
                && isAfterFor(verb)
                && sentence.relation(verb).equals("advcl");
        boolean driven = sentence.relation(verb).equals("xcomp")
                && sentence.is(verb - 1, "to")
                && object >= 0
                && object < verb
                && phrases.isSomebody(object)
                && !Pronoun.isReflexive(sentence.token(object).lower());
        return praised || driven ? object : -1;
    }

    /** "a crowd demanding", not "wrote to Holm, a singer, asking her to come": nobody asks himself. */
    private boolean describes(int verb, int head) {
        boolean noun = sentence.token(head).isNoun() || sentence.token(head).isPronoun();
        boolean asked = hasPronounForObject(verb) && sentence.is(verb - 1, ",") && sentence.head(head) >= 0;
        return noun
                && sentence.child(head, "nsubj") < 0
                && sentence.relation(verb).startsWith("acl")
                && !asked;
    }

    private int ofDescription(int verb, int noun) {
        int sent = documentSentTo(noun);
        if (sent >= 0 && isParticiple(verb) && sentence.is(verb - 1, ",")) {
            // "sent a letter to Holm, seeking …": they who sent it seek
            return speakerFor(sent);
        }
        boolean day = TIMES.contains(sentence.token(noun).lowerLemma()) && sentence.head(noun) >= 0;
        return day ? sentence.head(noun) : speakerFor(noun);
    }

    /** The letter of "sent a letter to Holm" by Holm's word; -1 where nothing such was sent. */
    private int documentSentTo(int recipient) {
        int holder = sentence.is(sentence.child(recipient, "case"), "to") ? sentence.head(recipient) : -1;
        int document = holder >= 0 && sentence.token(holder).isVerb() ? sentence.child(holder, "obj") : holder;
        return document >= 0 && DOCUMENTS.contains(sentence.token(document).lowerLemma()) ? document : -1;
    }

    /** "called Holm a failure who neglects the harbour, and urged him …": the finite verb over the relative clause; or -1. */
    private int overRelative(int verb) {
        int relative = sentence.head(verb);
        boolean further = sentence.relation(verb).equals("conj")
                && sentence.is(verb - 1, "and")
                && sentence.is(verb - 2, ",")
                && sentence.token(verb).pos().equals("VBD")
                && sentence.relation(relative).equals("acl:relcl")
                && isPronoun(sentence.child(verb, "obj"));
        for (int at = further ? sentence.head(relative) : -1; at >= 0; at = sentence.head(at)) {
            if (sentence.token(at).pos().equals("VBD")) {
                return at;
            }
        }
        return -1;
    }

    /**
     * "Reed wrote that Marsh was a fraud and encouraged voters …": a deed does not go on what somebody is said to be; the verb
     * of saying, or -1.
     */
    private int overReport(int verb) {
        int predicate = sentence.head(verb);
        boolean deed = sentence.relation(verb).equals("conj")
                && sentence.token(verb).pos().equals("VBD")
                && sentence.is(verb - 1, "and")
                && sentence.child(verb, "nsubj", "nsubj:pass", "mark") < 0;
        boolean reported = deed
                && sentence.child(predicate, "cop") >= 0
                && sentence.relation(predicate).equals("ccomp");
        int says = reported ? sentence.head(predicate) : -1;
        return says >= 0 && sentence.token(says).pos().equals("VBD") ? says : -1;
    }

    private boolean hasPronounForObject(int verb) {
        int object = sentence.child(verb, "obj");
        return isParticiple(verb) && object > verb && isPronoun(object);
    }

    private boolean isPronoun(int word) {
        return word >= 0 && Pronoun.isThirdPerson(sentence.token(word).word());
    }

    /** "are questioning how they have run it and demanding …": the participle that it goes on from, over a finite verb between; or -1. */
    private int parallelOf(int verb) {
        int head = sentence.head(verb);
        boolean unlike = sentence.relation(verb).equals("conj")
                && isParticiple(verb)
                && sentence.child(verb, "nsubj", "aux") < 0
                && head >= 0
                && sentence.token(head).hasPos("VBD", "VBP", "VBZ", "VBN");
        for (int at = unlike ? sentence.head(head) : -1; at >= 0; at = sentence.head(at)) {
            if (isParticiple(at) && sentence.child(at, "aux") >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** "for urging", "for “urging": what somebody is praised or blamed for. */
    private boolean isAfterFor(int verb) {
        int before = verb > 0 && sentence.token(verb - 1).isMark() ? verb - 2 : verb - 1;
        return sentence.is(before, "for");
    }

    /** The noun right before a verb and its auxiliaries, which the parser took for something else; or -1. */
    private int nounBefore(int verb) {
        int at = verb - 1;
        while (at > 0 && sentence.token(at).hasPos("MD", "RB", "VBZ", "VBP", "VBD", "VBN")) {
            at--;
        }
        return at >= 0 && (sentence.token(at).isNoun() || sentence.token(at).isPronoun()) ? at : -1;
    }

    /** A place before a dash at the beginning is where the report was filed, not who acts. */
    private int afterDateline(int subject) {
        int dash = phrases.dateline();
        return subject < 0 || subject > dash ? subject : dash + 1 < sentence.size() ? headAt(dash + 1) : -1;
    }

    private int headAt(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if ((sentence.token(i).isNoun() || sentence.token(i).isPronoun())
                    && !sentence.relation(i).equals("compound")) {
                return i;
            }
        }
        return -1;
    }

    private int antecedent(int subject) {
        if (!RELATIVE.contains(sentence.token(subject).lower())) {
            return speakerFor(subject);
        }
        int verb = sentence.head(subject);
        while (verb >= 0 && !sentence.relation(verb).equals("acl:relcl")) {
            verb = sentence.relation(verb).equals("conj") ? sentence.head(verb) : -1;
        }
        return verb < 0 ? -1 : speakerFor(sentence.head(verb));
    }

    /** A letter or resolution speaks for whoever owns or issues it. */
    private int speakerFor(int noun) {
        if (!DOCUMENTS.contains(sentence.token(noun).lowerLemma())) {
            return noun;
        }
        int owner = sentence.child(noun, "nmod:poss");
        if (owner < 0) {
            for (int child : sentence.children(noun)) {
                if (sentence.relation(child).equals("nmod")
                        && sentence.is(sentence.child(child, "case"), "by", "from")) {
                    return child;
                }
            }
            String relation = sentence.relation(noun);
            int head = sentence.head(noun);
            boolean against =
                    head >= 0 && OPPOSING.contains(sentence.token(head).lowerLemma());
            if (head >= 0 && sentence.token(head).isVerb() && relation.equals("obj") && !against) {
                int subject = of(head);
                return subject >= 0 ? subject : noun;
            }
        }
        return owner >= 0 ? owner : noun;
    }

    /** "by X" of a passive or participle: head word of X, or -1. */
    int agentOf(int verb) {
        for (int child : sentence.children(verb)) {
            boolean agent = sentence.relation(child).startsWith("obl")
                    || sentence.relation(child).equals("nmod");
            if (agent
                    && sentence.is(sentence.child(child, "case"), "by")
                    && (sentence.token(child).isNoun() || sentence.token(child).isPronoun())) {
                return child;
            }
        }
        return -1;
    }
}
