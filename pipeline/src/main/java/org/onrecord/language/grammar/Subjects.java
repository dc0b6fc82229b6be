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

    private static final Set<String> TIMES = WordList.words("language/grammar/times.txt");

    private final ParsedSentence sentence;
    private final NounPhrases phrases;

    Subjects(ParsedSentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /**
     * Head word of who does what a verb says, also where another clause tells it: "Ann came and asked",
     * "a crowd demanding", "who wants". -1 where nobody is named.
     */
    int of(int verb) {
        int at = verb;
        if (sentence.head(verb) < 0 && sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "expl") < 0) {
            return nounBefore(verb);
        }
        int parallel = Math.max(parallelOf(verb), Math.max(overRelative(verb), overReport(verb)));
        if (parallel >= 0) {
            return of(parallel);
        }
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            int subject = sentence.child(at, "nsubj", "nsubj:pass");
            boolean expletive = subject >= 0
                    && sentence.is(subject, "it")
                    && sentence.relation(at).equals("xcomp");
            boolean helper = subject >= 0 && sentence.is(sentence.child(at, "mark"), "with") && sentence.head(at) >= 0;
            if (helper) {
                // "The farmers work with other groups to call for …"
                at = sentence.head(at);
                continue;
            }
            // "signed it on Wednesday asking …": a day that the parser took for who asks
            boolean day = subject >= 0
                    && sentence.token(at).pos().equals("VBG")
                    && sentence.head(at) >= 0
                    && TIMES.contains(sentence.token(subject).lowerLemma());
            if (subject >= 0
                    && !expletive
                    && !day
                    && !(subject > at && at == verb && sentence.token(at).pos().equals("VBG"))) {
                return afterDateline(antecedent(subject));
            }
            String relation = sentence.relation(at);
            int head = sentence.head(at);
            boolean praisedFor = sentence.token(at).pos().equals("VBG") && isAfterFor(at) && relation.equals("advcl");
            if (praisedFor && head >= 0 && sentence.child(head, "obj") >= 0) {
                return sentence.child(head, "obj");
            }
            if (relation.equals("xcomp")
                    && head >= 0
                    && OPPOSING.contains(sentence.token(head).lowerLemma())) {
                return sentence.child(head, "obj");
            }
            int driven = relation.equals("xcomp") && head >= 0 && sentence.is(at - 1, "to")
                    ? sentence.child(head, "obj")
                    : -1;
            if (driven >= 0
                    && driven < at
                    && phrases.isSomebody(driven)
                    && !sentence.token(driven).lower().matches(".*sel(f|ves)")) {
                return driven;
            }
            boolean inPreposition = head >= 0 && sentence.token(at).pos().equals("IN");
            if (head < 0 || !CLAUSAL.contains(relation) && !inPreposition) {
                return -1;
            }
            if (sentence.token(head).isNoun() || sentence.token(head).isPronoun()) {
                if (sentence.child(head, "nsubj") >= 0 || !relation.startsWith("acl")) {
                    at = head;
                    continue;
                }
                if (hasPronounForObject(at) && sentence.is(at - 1, ",") && sentence.head(head) >= 0) {
                    // "wrote to Holm, a singer, asking her to come": nobody asks himself
                    at = head;
                    continue;
                }
                int sent = documentSentTo(head);
                if (sent >= 0 && sentence.token(at).pos().equals("VBG") && sentence.is(at - 1, ",")) {
                    // "sent a letter to Holm, seeking …": they who sent it seek
                    return speakerFor(sent);
                }
                if (TIMES.contains(sentence.token(head).lowerLemma()) && sentence.head(head) >= 0) {
                    return sentence.head(head);
                }
                return speakerFor(head);
            }
            at = head;
        }
        return -1;
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
                && sentence.token(Math.max(0, sentence.child(verb, "obj")))
                        .lower()
                        .matches("him|her|it|them");
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
        return sentence.token(verb).pos().equals("VBG")
                && object > verb
                && sentence.token(object).lower().matches("him|her|it|them");
    }

    /** "are questioning how they have run it and demanding …": the participle that it goes on from, over a finite verb between; or -1. */
    private int parallelOf(int verb) {
        int head = sentence.head(verb);
        boolean unlike = sentence.relation(verb).equals("conj")
                && sentence.token(verb).pos().equals("VBG")
                && sentence.child(verb, "nsubj", "aux") < 0
                && head >= 0
                && sentence.token(head).pos().matches("VBD|VBP|VBZ|VBN");
        for (int at = unlike ? sentence.head(head) : -1; at >= 0; at = sentence.head(at)) {
            if (sentence.token(at).pos().equals("VBG") && sentence.child(at, "aux") >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** "for urging", "for “urging": what somebody is praised or blamed for. */
    private boolean isAfterFor(int verb) {
        int before = sentence.posStarts(verb - 1, "``") ? verb - 2 : verb - 1;
        return sentence.is(before, "for");
    }

    /** The noun right before a verb and its auxiliaries, which the parser took for something else; or -1. */
    private int nounBefore(int verb) {
        int at = verb - 1;
        while (at > 0 && sentence.token(at).pos().matches("MD|RB|VB[ZPDN]")) {
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
                int preposition = sentence.child(child, "case");
                if (sentence.relation(child).equals("nmod")
                        && preposition >= 0
                        && (sentence.is(preposition, "by") || sentence.is(preposition, "from"))) {
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
            int preposition = sentence.child(child, "case");
            if (preposition >= 0
                    && sentence.is(preposition, "by")
                    && (sentence.relation(child).startsWith("obl")
                            || sentence.relation(child).equals("nmod"))
                    && (sentence.token(child).isNoun() || sentence.token(child).isPronoun())) {
                return child;
            }
        }
        return -1;
    }
}
