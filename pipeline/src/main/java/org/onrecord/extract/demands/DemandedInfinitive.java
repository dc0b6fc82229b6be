package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** What is wanted in the infinitive: "urged X to Y", "called on X to Y", "demanded to Y". One per cue; immutable. */
final class DemandedInfinitive extends ComplementReader {

    private static final Set<String> ANSWERING = WordList.words("extract/demands/answering-verbs.txt");
    private static final Set<String> VISITING = WordList.words("extract/demands/visiting-verbs.txt");
    private static final Set<String> ASIDES = Set.of("as", "including", "led", "in", "on", "at", "during");
    private static final Set<String> ENDS = Set.of("WRB", "WDT", "WP");
    private static final int LONGEST_OBJECT = 22;

    DemandedInfinitive(Clauses clauses, int cue, boolean inHeading) {
        super(clauses, cue, inHeading);
    }

    /** "… X to Y" from a token on: X is a noun phrase that begins there. */
    Complement objectTo(Frame frame, int from) {
        int start = skipAdverbs(from);
        boolean phrase = clauses.beginsPhrase(start) && !clauses.is(start, "that");
        int to = phrase ? infinitiveAfter(start) : -1;
        if (to < 0 || isGapped()) {
            return null;
        }
        int verb = verbAfter(to);
        int head = objectHead(start, to);
        boolean amount = token(start).pos().equals("JJR");
        if (head < 0 || amount || !isAsked(frame, head) || !isAttached(frame, start, to, head)) {
            return null;
        }
        if (frame == Frame.OBJ_ANSWER && !ANSWERING.contains(token(verb).lowerLemma())) {
            return null;
        }
        Span content = infinitive(to);
        if (content == null) {
            return null;
        }
        boolean passive = clauses.isPassive(verb) || sentence.relation(verb).equals("aux:pass");
        boolean anyone = clauses.is(start, "a", "an") && !token(head).isNamed();
        boolean suffers = frame == Frame.FOR_TO && (!clauses.isSomebody(head) || passive || anyone);
        return suffers
                ? new Complement(frame, null, token(start).span().union(content))
                : new Complement(frame, clauses.phraseOf(head), content);
    }

    private boolean isAsked(Frame frame, int head) {
        return (frame == Frame.FOR_TO || clauses.isSomebody(head))
                && !Pronoun.isReflexive(token(head).lower());
    }

    /** Whether the infinitive belongs to the cue and its object. */
    private boolean isAttached(Frame frame, int start, int to, int head) {
        if (clauses.is(to - 1, "not", "never")) {
            return true;
        }
        int verb = verbAfter(to);
        int governor = governor(frame);
        boolean ofVerb = governor != cue && sentence.head(verb) == governor;
        return clauses.dominates(governor, verb) && (to == clauses.nounAt(start) + 1 || ofVerb || isAbout(verb, head));
    }

    /** What the infinitive hangs from: of "put pressure on the board to pay" it is the verb. */
    private int governor(Frame frame) {
        boolean object = frame == Frame.ON_TO
                && token(cue).isNoun()
                && sentence.relation(cue).equals("obj");
        return object ? sentence.head(cue) : cue;
    }

    /** "the things they ask you to do": what is wanted stands before. */
    boolean isGapped() {
        int subject = clauses.ownSubjectOf(cue);
        if (subject < 0) {
            return false;
        }
        int first = clauses.first(subject);
        boolean what = subject > 0 && (clauses.is(first, "what") || clauses.is(first - 1, "what"));
        boolean whenOrWhere = clauses.hasPos(sentence.child(cue, "advmod"), "WRB");
        boolean relative = sentence.relation(cue).equals("acl:relcl") && !whenOrWhere;
        return what || relative && !clauses.posStarts(subject, "W");
    }

    /**
     * Whether an infinitive hangs from the cue or its object: not that of another clause in between ("urged
     * them, as she explained how hard it is to win", "pushed her on despite her failure to win").
     */
    private boolean isAbout(int verb, int object) {
        int at = clauses.isAuxiliary(verb) && sentence.head(verb) >= 0 ? sentence.head(verb) : verb;
        while (sentence.relation(at).equals("conj") && sentence.head(at) > object) {
            at = sentence.head(at);
        }
        int head = sentence.head(at);
        if (head == cue || head == object || head < 0) {
            return true;
        }
        boolean after = head > object;
        boolean otherNoun = after
                && !token(head).isVerb()
                && !clauses.phraseOf(object).contains(token(head).span());
        boolean otherVerb =
                after && token(head).isVerb() && !sentence.relation(head).startsWith("acl");
        return !otherNoun && !otherVerb && !sentence.hasRelation(head, "advcl", "parataxis");
    }

    private int objectHead(int start, int to) {
        for (int i = start; i < to; i++) {
            if (sentence.head(i) == cue && sentence.hasRelation(i, "obj", "iobj", "obl", "nsubj") && !isDay(i)) {
                return i;
            }
        }
        int subject = sentence.child(verbAfter(to), "nsubj");
        int noun = clauses.nounAt(start);
        return subject >= start && subject < to ? subject : noun < to ? noun : -1;
    }

    private boolean isDay(int index) {
        return sentence.relation(index).contains("tmod")
                || DemandLexicon.WEEKDAYS.contains(token(index).lower());
    }

    /** The "to" of an infinitive that the object's phrase leads to, or -1. */
    private int infinitiveAfter(int start) {
        boolean inAside = false;
        boolean openClause = false;
        for (int i = start; i < Math.min(start + LONGEST_OBJECT, sentence.size()); i++) {
            Token at = token(i);
            if (clauses.is(i, ",")) {
                String next = i + 1 < sentence.size() ? token(i + 1).lower() : "";
                openClause = next.startsWith("wh");
                inAside |= openClause || ASIDES.contains(next);
                if (clauses.isQuotationMark(i + 1)) {
                    return -1;
                }
            } else if (at.pos().equals("TO") || clauses.is(i, "to")) {
                if (clauses.hasPos(i - 1, "VBG") && clauses.is(i - 2, ",")) {
                    // "…, aiming to"
                    return -1;
                }
                int verb = verbAfter(i);
                if (verb >= 0 && (token(verb).isBareVerb() || isVerbTakenForNoun(verb))) {
                    return i > start && !openClause ? i : -1;
                }
                if (!inAside && !token(i - 1).isNoun()) {
                    return -1;
                }
            } else if (!inAside && (at.isFinite() || ENDS.contains(at.pos())) || isEnd(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isEnd(int index) {
        return clauses.hasPos(index, ".", ":") || clauses.is(index, "that");
    }

    /** The verb of "to (not) (immediately) V", or -1. */
    int verbAfter(int to) {
        for (int i = to + 1; i < Math.min(to + 5, sentence.size()); i++) {
            if (token(i).isVerb() && !token(i).pos().equals("VBG") || i == to + 1 && isVerbTakenForNoun(i)) {
                return i;
            }
            if (!clauses.hasPos(i, "RB") && !clauses.isQuotationMark(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "to parrot her words", "to attempt to run": a noun here would not be followed by another phrase. */
    private boolean isVerbTakenForNoun(int index) {
        return token(index).pos().equals("NN")
                && token(index).isBaseForm()
                && clauses.hasPos(index + 1, "DT", "PRP", "PRP$", "NNP", "TO")
                && clauses.posStarts(index - 2, "NN");
    }

    /** The words after "to". */
    Span infinitive(int to) {
        int verb = verbAfter(to);
        Span content = verb < 0 ? null : contents.from(to + 1, verb, cue);
        return content != null && clauses.is(to - 1, "not", "never")
                ? content.union(token(to - 1).span())
                : content;
    }

    /** "called on X to Y", "appealed to X to Y". */
    Complement afterPreposition(Frame frame, String preposition) {
        int at = skipAdverbs(cue + 1);
        for (int i = at; i < Math.min(at + 4, sentence.size()); i++) {
            if (frame == Frame.ON_TO && token(i).isNoun() && !isDay(i)) {
                // "called her remarks on taxes an attempt to …"
                return null;
            }
            if (clauses.is(i, preposition)) {
                Complement complement = objectTo(frame, i + 1);
                boolean visit = complement != null
                        && VISITING.contains(
                                token(sentence.tokenAt(complement.content().start()))
                                        .lowerLemma());
                return visit ? null : complement;
            }
        }
        return null;
    }

    /** "demanded to Y". */
    Complement ownInfinitive() {
        int to = skipAdverbs(cue + 1);
        return clauses.is(to, "to") ? Complement.of(Frame.INF, null, infinitive(to)) : null;
    }
}
