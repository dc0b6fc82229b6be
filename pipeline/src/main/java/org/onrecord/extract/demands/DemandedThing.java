package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** What is wanted as a thing: "demanded Y", "called for Y", "wants Y done", "sought asylum". One per cue; immutable. */
final class DemandedThing extends ComplementReader {

    private static final Set<String> FAVOURS = WordList.words("extract/demands/favours.txt");
    private static final Set<String> DEEDS = WordList.words("extract/demands/deeds.txt");
    private static final Set<String> MEASURES = WordList.words("extract/demands/measure-nouns.txt");
    private static final Set<String> CONTESTS = WordList.words("extract/demands/contests.txt");
    private static final Set<String> HOLDING = WordList.words("extract/demands/holding-verbs.txt");
    private static final Set<String> REFUGES = Set.of("refuge", "asylum", "sanctuary");
    private static final Set<String> AWAY = Set.of("out", "gone", "back", "off", "away");

    /** What may be wanted for a certain day. */
    private static final Set<String> EVENTS = WordList.words("extract/demands/event-nouns.txt");

    /** Tags of what may stand between somebody and the bare verb of what he is to do. */
    private static final Set<String> PHRASE = Set.of("IN", "DT", "JJ", "POS", "CD", "PRP$");

    private final DemandedInfinitive infinitive;

    DemandedThing(Clauses clauses, int cue, boolean inHeading) {
        super(clauses, cue, inHeading);
        this.infinitive = new DemandedInfinitive(clauses, cue, inHeading);
    }

    /**
     * "for Y", "for X to Y", "X for Y".
     *
     * @param bare whether the cue takes "for Y"
     * @param withObject whether it takes "X for Y"
     */
    Complement forThing(boolean bare, boolean withObject) {
        int at = skipAdverbs(cue + 1);
        int preposition = clauses.is(at, "out") ? -1 : forAfter(at, withObject ? 9 : 5);
        if (preposition < 0) {
            return null;
        }
        boolean adjacent =
                preposition == at || preposition == at + 1 && !token(at).hasPos("RP", "IN", "PRP", "NNP");
        if (adjacent ? !bare : !withObject) {
            return null;
        }
        Complement clause = adjacent ? infinitive.objectTo(Frame.FOR_TO, preposition + 1) : null;
        return clause != null ? clause : thingFrom(Frame.FOR, preposition + 1, adjacent ? null : acting(at));
    }

    /** Index of a "for" within some words, before a verb or the clause's end; or -1. */
    private int forAfter(int from, int within) {
        for (int i = from; i < Math.min(from + within, sentence.size()); i++) {
            if (clauses.is(i, "for")) {
                return i;
            }
            if (token(i).isVerb() || token(i).hasPos(".", ",", ":") || clauses.is(i, "into")) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun phrase that begins at a token, null where it is nobody. */
    private Span acting(int start) {
        int noun = nounFrom(start);
        return noun >= 0 && clauses.canAct(noun) ? clauses.phraseOf(noun) : null;
    }

    /** "challenged X to Y", where Y is something that the two would hold. */
    Complement objectToEvent() {
        int start = skipAdverbs(cue + 1);
        int head = clauses.beginsPhrase(start) ? sentence.child(cue, "obj") : -1;
        if (head < start || !clauses.isSomebody(head)) {
            return null;
        }
        for (int i = start + 1; i < Math.min(start + 10, sentence.size()); i++) {
            if (token(i).isFiniteVerb() || token(i).hasPos(".", ":")) {
                return null;
            }
            int event = clauses.is(i, "to") && head < i ? nounFrom(i + 1) : -1;
            if (event > i && CONTESTS.contains(token(event).lowerLemma())) {
                return Complement.of(Frame.OBJ_TO_EVENT, clauses.phraseOf(head), contents.from(i + 1, event, cue));
            }
        }
        return null;
    }

    /** "insists on Y", where Y is a thing that people demand of each other. */
    Complement onThing() {
        int at = skipAdverbs(cue + 1);
        int noun = clauses.is(at, "on") ? nounFrom(at + 1) : -1;
        return noun >= 0 && isDemandable(noun) ? thingFrom(Frame.NP, at + 1, null) : null;
    }

    private boolean isDemandable(int noun) {
        return DemandCodes.isDemandable(token(noun).lowerLemma());
    }

    private Complement thingFrom(Frame frame, int start, Span addressee) {
        int gerund = skipAdverbs(start);
        int noun = nounFrom(start);
        if (!clauses.beginsPhrase(start) && clauses.hasPos(gerund, "VBG")) {
            noun = gerund;
        }
        Span content = noun < 0 ? null : withoutDay(contents.from(start, noun, cue), noun);
        if (content == null || isNothingToDemand(noun, content)) {
            return null;
        }
        return new Complement(frame, addressee != null ? addressee : doerOf(noun, content), content);
    }

    /** Somebody, a day, or "peace of mind". */
    private boolean isNothingToDemand(int noun, Span content) {
        boolean onlyWho = token(noun).ner().equals("PERSON")
                && content.end() == token(noun).span().end();
        boolean peaceOfMind = clauses.is(noun + 1, "of") && clauses.is(noun + 2, "mind");
        return onlyWho
                || peaceOfMind
                || DemandLexicon.TIMES.contains(token(noun).lowerLemma());
    }

    /** "called for calm on Monday": the day of asking, but for things that take place on a day. */
    private Span withoutDay(Span content, int noun) {
        boolean ofThing =
                EVENTS.contains(token(noun).lowerLemma()) || token(cue).hasPos("VB", "VBP", "VBZ");
        if (content == null || ofThing) {
            return content;
        }
        int day = sentence.tokenAt(content.end() - 1);
        int last = clauses.is(day - 1, "on") ? day - 2 : day - 1;
        boolean told = DemandLexicon.WEEKDAYS.contains(token(day).lower()) || clauses.is(day, "today", "yesterday");
        return told && last >= noun ? sentence.spanOf(sentence.tokenAt(content.start()), last) : content;
    }

    /** "from X" in any demand, "of X" and "X's" with a deed. */
    private Span doerOf(int noun, Span content) {
        if (token(noun).isPronoun()) {
            return null;
        }
        boolean deed = DEEDS.contains(token(noun).lowerLemma());
        // "a ban on goods from Chile": what is from there is the goods
        boolean measure = MEASURES.contains(token(noun).lowerLemma()) && clauses.is(noun + 1, "on");
        for (int i = noun + 1; i < sentence.size() && token(i).span().start() < content.end(); i++) {
            boolean preposition = deed ? clauses.is(i, "of") : clauses.is(i, "from") && !measure;
            if (preposition && clauses.beginsPhrase(i + 1)) {
                int doer = clauses.nounAt(i + 1);
                int holder = doer < 0 ? -1 : sentence.head(doer);
                return (holder == noun || holder == cue) && clauses.canAct(doer) ? clauses.phraseOf(doer) : null;
            }
        }
        int owner = sentence.child(noun, "nmod:poss");
        boolean favour = FAVOURS.contains(token(noun).lowerLemma()) && clauses.posStarts(owner, "NN");
        return owner >= 0 && (deed || favour) ? clauses.phraseOf(owner) : holderIn(noun, content);
    }

    /** "the release of sailors held by Y", "an end to sanctions imposed by Y": only Y can do it; else null. */
    private Span holderIn(int noun, Span content) {
        for (Token token : sentence.tokensIn(content)) {
            boolean held = token.pos().equals("VBN") && HOLDING.contains(token.lowerLemma());
            int holder = held && token.index() > noun ? clauses.agentOf(token.index()) : -1;
            if (holder > token.index() && clauses.isSomebody(holder)) {
                return clauses.phraseOf(holder);
            }
        }
        return null;
    }

    /**
     * "demanded Y": a noun phrase.
     *
     * @param demandableOnly whether it has to be a thing that people demand of each other
     */
    Complement thing(boolean demandableOnly) {
        int start = skipAdverbs(cue + 1);
        int noun = clauses.is(start, "that") ? -1 : nounFrom(start);
        Complement complement = noun < 0 ? null : thingFrom(Frame.NP, start, null);
        if (complement == null || isOneWord(complement) && token(start).hasPos("PRP", "DT")) {
            return null;
        }
        Span doer = doerBeforeVerb(complement.content());
        if (doer != null) {
            return demandableOnly ? null : new Complement(Frame.THAT, doer, complement.content());
        }
        return demandableOnly && !isDemandable(noun) ? null : complement;
    }

    private boolean isOneWord(Complement complement) {
        return sentence.tokensIn(complement.content()).size() == 1;
    }

    /** "urged caution": a noun phrase that is nobody. */
    Complement matter() {
        int noun = nounFrom(skipAdverbs(cue + 1));
        boolean object = noun >= 0
                && sentence.head(noun) == cue
                && sentence.relation(noun).equals("obj");
        return object && !clauses.isSomebody(noun) && !clauses.is(noun + 1, "to") ? thing(false) : null;
    }

    /** "demanding the board cut fees": the phrase that a bare verb follows, or null. */
    private Span doerBeforeVerb(Span content) {
        int object = sentence.child(cue, "obj", "obl");
        if (object < 0 || !content.contains(token(object).span()) || !clauses.canAct(object)) {
            return null;
        }
        for (int i = object + 1; i < sentence.size() && content.contains(token(i).span()); i++) {
            if (token(i).isBareVerb() || token(i).pos().equals("VBD") && i == object + 1) {
                return sentence.relation(i).startsWith("acl") ? null : clauses.phraseOf(object);
            }
            boolean phrase = token(i).isNoun() || PHRASE.contains(token(i).pos()) || clauses.isQuotationMark(i);
            if (!phrase) {
                return null;
            }
        }
        return null;
    }

    /** "want all of them deported", "wants troops out". */
    Complement objectDone() {
        int start = skipAdverbs(cue + 1);
        int noun = nounFrom(start);
        int done = noun + 1;
        boolean participle = clauses.hasPos(done, "VBN", "VBD") && !clauses.is(done + 1, "by");
        boolean out = done < sentence.size() && AWAY.contains(token(done).lower());
        if (noun < 0 || !participle && !out) {
            return null;
        }
        int owner = sentence.child(noun, "nmod:poss");
        boolean named = owner >= 0 && token(owner).isNamed();
        return Complement.of(Frame.OBJ_PART, named ? clauses.phraseOf(owner) : null, contents.from(start, done, cue));
    }

    /** "sought asylum in X". */
    Complement refuge() {
        int start = skipAdverbs(cue + 1);
        int noun = nounFrom(start);
        if (noun < 0 || !REFUGES.contains(token(noun).lowerLemma())) {
            return null;
        }
        int country = clauses.is(noun + 1, "in") ? clauses.nounAt(noun + 2) : -1;
        return Complement.of(
                Frame.NP_REFUGE, country < 0 ? null : clauses.phraseOf(country), contents.from(start, noun, cue));
    }
}
