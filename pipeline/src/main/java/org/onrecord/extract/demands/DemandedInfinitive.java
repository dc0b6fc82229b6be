package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** What is wanted in the infinitive: "urged X to Y", "called on X to Y", "demanded to Y". */
final class DemandedInfinitive extends ComplementReader {

    private static final Set<String> ANSWERING = WordList.words("extract/demands/answering-verbs.txt");
    private static final Set<String> VISITING = WordList.words("extract/demands/visiting-verbs.txt");
    private static final int LONGEST_OBJECT = 22;

    DemandedInfinitive(Clauses clauses, int cue, boolean inHeading) {
        super(clauses, cue, inHeading);
    }

    /** "… X to Y" from a token on: X is a noun phrase that begins there. */
    Complement objectTo(String frame, int from) {
        int start = skipAdverbs(from);
        if (!clauses.beginsPhrase(start) || clauses.is(start, "that")) {
            return null;
        }
        int to = infinitiveAfter(start);
        boolean negated = clauses.is(to - 1, "not") || clauses.is(to - 1, "never");
        int noun = clauses.nounAt(start);
        if (to < 0 || !clauses.dominates(governor(frame), verbAfter(to)) && !negated) {
            return null;
        }
        int head = objectHead(start, to, noun);
        boolean ofVerb = governor(frame) != cue && sentence.head(verbAfter(to)) == governor(frame);
        if (!negated && to != noun + 1 && !ofVerb && !isAbout(verbAfter(to), head)) {
            return null;
        }
        boolean amount = token(start).pos().equals("JJR");
        if (head < 0
                || amount
                || !clauses.isSomebody(head) && !frame.startsWith("for")
                || reflexive(head)
                || isGapped()) {
            return null;
        }
        if (frame.equals("obj-answer")
                && !ANSWERING.contains(token(verbAfter(to)).lowerLemma())) {
            return null;
        }
        Span content = infinitive(to);
        if (content == null) {
            return null;
        }
        int verb = verbAfter(to);
        boolean passive = clauses.isPassive(verb) || sentence.relation(verb).equals("aux:pass");
        boolean anyone = token(start).lower().matches("an?") && !token(head).isNamed();
        boolean suffers = frame.equals("for-to") && (!clauses.isSomebody(head) || passive || anyone);
        return suffers
                ? new Complement(frame, null, token(start).span().union(content))
                : new Complement(frame, clauses.phraseOf(head), content);
    }

    /** What the infinitive hangs from: of "put pressure on the board to pay" it is the verb. */
    private int governor(String frame) {
        boolean object = frame.equals("on-to")
                && token(cue).isNoun()
                && sentence.relation(cue).equals("obj");
        return object ? sentence.head(cue) : cue;
    }

    /** "the things they ask you to do": what is wanted stands before. */
    boolean isGapped() {
        int subject = sentence.child(cue, "nsubj", "nsubj:pass");
        int adverb = sentence.child(cue, "advmod");
        boolean whenOrWhere = adverb >= 0 && token(adverb).pos().equals("WRB");
        if (subject > 0 && token(clauses.first(subject)).lower().equals("what")
                || subject > 0 && clauses.is(clauses.first(subject) - 1, "what")) {
            return true;
        }
        return sentence.relation(cue).equals("acl:relcl")
                && !whenOrWhere
                && subject >= 0
                && !token(subject).pos().matches("W.*");
    }

    /**
     * Whether an infinitive hangs from the cue or its object: not that of another clause in between ("urged
     * them, as she explained how hard it is to win", "pushed her on despite her failure to win").
     */
    private boolean isAbout(int verb, int object) {
        int at = verb;
        if (sentence.relation(verb).matches("cop|aux.*") && sentence.head(verb) >= 0) {
            at = sentence.head(verb);
        }
        while (sentence.relation(at).equals("conj") && sentence.head(at) > object) {
            at = sentence.head(at);
        }
        int head = sentence.head(at);
        if (head == cue || head == object || head < 0) {
            return true;
        }
        boolean otherNoun = head > object
                && !sentence.token(head).isVerb()
                && !clauses.phraseOf(object).contains(token(head).span());
        boolean otherClause = head > object
                        && token(head).isVerb()
                        && !sentence.relation(head).startsWith("acl")
                || sentence.relation(head).matches("advcl|parataxis");
        return !otherNoun && !otherClause;
    }

    private boolean reflexive(int head) {
        return token(head).lower().matches("(my|your|him|her|it|our|them)sel(f|ves)");
    }

    private int objectHead(int start, int to, int noun) {
        for (int i = start; i < to; i++) {
            if (sentence.head(i) == cue && sentence.relation(i).matches("obj|iobj|obl|nsubj") && !isDay(i)) {
                return i;
            }
        }
        int verb = verbAfter(to);
        int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
        return subject >= start && subject < to ? subject : noun < to ? noun : -1;
    }

    private boolean isDay(int index) {
        return sentence.relation(index).contains("tmod")
                || token(index).lower().matches("(mon|tues|wednes|thurs|fri|satur|sun)day");
    }

    /** The "to" of an infinitive that the object's phrase leads to, or -1. */
    private int infinitiveAfter(int start) {
        boolean inAside = false;
        boolean openClause = false;
        for (int i = start; i < Math.min(start + LONGEST_OBJECT, sentence.size()); i++) {
            Token at = token(i);
            if (clauses.is(i, ",")) {
                String next = i + 1 < sentence.size() ? token(i + 1).lower() : "";
                openClause = next.matches("wh.*");
                inAside = next.matches("wh.*|as|including|led|in|on|at|during") || inAside;
                if (i + 1 < sentence.size() && token(i + 1).word().matches("[“\"‘']|``")) {
                    return -1;
                }
            } else if (at.pos().equals("TO") || clauses.is(i, "to")) {
                int verb = token(i - 1).pos().equals("VBG") && clauses.is(i - 2, ",") ? -1 : verbAfter(i);
                if (verb >= 0 && (token(verb).pos().matches("VBP?") || isVerbTakenForNoun(verb))) {
                    return i > start && !openClause ? i : -1;
                }
                if (token(i - 1).pos().equals("VBG") && clauses.is(i - 2, ",")) {
                    // "…, aiming to"
                    return -1;
                }
                if (!inAside && !token(i - 1).isNoun()) {
                    return -1;
                }
            } else if (!inAside && at.pos().matches("VB[DZP]|MD|WRB|WDT|WP")
                    || at.pos().matches("[.:]")
                    || clauses.is(i, "that")) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb of "to (not) (immediately) V", or -1. */
    int verbAfter(int to) {
        for (int i = to + 1; i < Math.min(to + 5, sentence.size()); i++) {
            if (token(i).pos().startsWith("VB") && !token(i).pos().equals("VBG")
                    || i == to + 1 && isVerbTakenForNoun(i)) {
                return i;
            }
            if (!token(i).pos().matches("RB|``|''")) {
                return -1;
            }
        }
        return -1;
    }

    /** "to parrot her words", "to attempt to run": a noun here would not be followed by another phrase. */
    private boolean isVerbTakenForNoun(int index) {
        boolean noun = token(index).pos().equals("NN")
                && token(index).lower().equals(token(index).lowerLemma());
        return noun
                && index + 1 < sentence.size()
                && token(index + 1).pos().matches("DT|PRP\\$?|NNP|TO")
                && clauses.posStarts(index - 2, "NN");
    }

    /** The words after "to". */
    Span infinitive(int to) {
        int verb = verbAfter(to);
        if (verb < 0) {
            return null;
        }
        Span content = contents.from(to + 1, verb, cue);
        if (content != null && (clauses.is(to - 1, "not") || clauses.is(to - 1, "never"))) {
            return content.union(token(to - 1).span());
        }
        return content;
    }

    /** "called on X to Y", "appealed to X to Y". */
    Complement afterPreposition(String frame, String preposition) {
        int at = skipAdverbs(cue + 1);
        for (int i = at; i < Math.min(at + 4, sentence.size()); i++) {
            if (frame.equals("on-to") && token(i).isNoun() && !isDay(i)) {
                // "called her remarks on taxes an attempt to …"
                return null;
            }
            if (clauses.is(i, preposition)) {
                Complement complement = objectTo(frame, i + 1);
                int verb = complement == null
                        ? -1
                        : sentence.tokenAt(complement.content().start());
                boolean visit = verb >= 0 && VISITING.contains(token(verb).lowerLemma());
                return visit ? null : complement;
            }
        }
        return null;
    }

    /** "demanded to Y". */
    Complement ownInfinitive() {
        int at = skipAdverbs(cue + 1);
        if (!clauses.is(at, "to")) {
            return null;
        }
        Span content = infinitive(at);
        return content == null ? null : new Complement("inf", null, content);
    }
}
