package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.words.WordList;

/** What is wanted as a thing: "demanded Y", "called for Y", "wants Y done", "sought asylum". */
final class DemandedThing extends ComplementReader {

    private static final Set<String> FAVOURS = WordList.words("extract/demands/favours.txt");
    private static final Set<String> TIMES = WordList.words("language/grammar/times.txt");
    private static final Set<String> MEASURES = WordList.words("extract/demands/measure-nouns.txt");
    private static final Set<String> CONTESTS = WordList.words("extract/demands/contests.txt");
    private static final Set<String> HOLDING = WordList.words("extract/demands/holding-verbs.txt");

    /** What may be wanted for a certain day. */
    private static final Set<String> EVENTS = WordList.words("extract/demands/event-nouns.txt");

    private final DemandedInfinitive infinitive;

    DemandedThing(Clauses clauses, int cue, boolean inHeading) {
        super(clauses, cue, inHeading);
        this.infinitive = new DemandedInfinitive(clauses, cue, inHeading);
    }

    /** "for Y", "for X to Y", "X for Y". */
    Complement forThing(boolean bare, boolean withObject) {
        int at = skipAdverbs(cue + 1);
        if (clauses.is(at, "out")) {
            return null;
        }
        for (int i = at; i < Math.min(at + (withObject ? 9 : 5), sentence.size()); i++) {
            if (clauses.is(i, "for")) {
                boolean adjacent = i == at || i == at + 1 && !token(at).pos().matches("RP|IN|PRP|NNP");
                if (adjacent ? !bare : !withObject) {
                    return null;
                }
                Complement clause = adjacent ? infinitive.objectTo("for-to", i + 1) : null;
                if (clause != null) {
                    return clause;
                }
                Span addressee = adjacent ? null : phrase(at);
                return thingFrom("for", i + 1, addressee);
            }
            if (token(i).isVerb() || token(i).pos().matches("[.,:]") || clauses.is(i, "into")) {
                return null;
            }
        }
        return null;
    }

    /** "challenged X to Y", where Y is something that the two would hold. */
    Complement objectToEvent() {
        int start = skipAdverbs(cue + 1);
        int head = clauses.beginsPhrase(start) ? sentence.child(cue, "obj") : -1;
        for (int i = start + 1;
                head >= start
                        && i < Math.min(start + 10, sentence.size())
                        && !token(i).pos().matches("VB[DZP]|[.:]");
                i++) {
            int event = clauses.is(i, "to") && clauses.beginsPhrase(i + 1) ? clauses.nounAt(i + 1) : -1;
            if (event > i && CONTESTS.contains(token(event).lowerLemma()) && clauses.isSomebody(head) && head < i) {
                Span content = contents.from(i + 1, event, cue);
                return content == null ? null : new Complement("obj-to-event", clauses.phraseOf(head), content);
            }
        }
        return null;
    }

    /** "insists on Y", where Y is a thing that people demand of each other. */
    Complement onThing() {
        int at = skipAdverbs(cue + 1);
        int noun = clauses.is(at, "on") && clauses.beginsPhrase(at + 1) ? clauses.nounAt(at + 1) : -1;
        return noun >= 0 && DemandCodes.isDemandable(token(noun).lowerLemma()) ? thingFrom("np", at + 1, null) : null;
    }

    private Complement thingFrom(String frame, int start, Span addressee) {
        int gerund = skipAdverbs(start);
        int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : isGerund(gerund) ? gerund : -1;
        if (noun < 0) {
            return null;
        }
        Span content = withoutDay(contents.from(start, noun, cue), noun);
        boolean onlyWho = content != null
                && token(noun).ner().equals("PERSON")
                && content.end() == token(noun).span().end();
        boolean peaceOfMind = clauses.is(noun + 1, "of") && clauses.is(noun + 2, "mind");
        if (content == null
                || onlyWho
                || peaceOfMind
                || TIMES.contains(token(noun).lowerLemma())) {
            return null;
        }
        return new Complement(frame, addressee != null ? addressee : doerOf(noun, content), content);
    }

    /** "called for calm on Monday": the day of asking, but for things that take place on a day. */
    private Span withoutDay(Span content, int noun) {
        if (content == null
                || EVENTS.contains(token(noun).lowerLemma())
                || token(cue).pos().matches("VB[PZ]?")) {
            return content;
        }
        int day = sentence.tokenAt(content.end() - 1);
        int last = clauses.is(day - 1, "on") ? day - 2 : day - 1;
        boolean told = token(day).lower().matches("(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday");
        return told && last >= noun ? sentence.spanOf(sentence.tokenAt(content.start()), last) : content;
    }

    private boolean isGerund(int start) {
        return start < sentence.size() && token(start).pos().equals("VBG");
    }

    /** "from X" in any demand, "of X" and "X's" with a deed. */
    private Span doerOf(int noun, Span content) {
        if (token(noun).isPronoun()) {
            return null;
        }
        boolean deed = DemandLexicon.DEEDS.contains(token(noun).lowerLemma());
        // "a ban on goods from Chile": what is from there is the goods
        boolean measure = MEASURES.contains(token(noun).lowerLemma()) && clauses.is(noun + 1, "on");
        for (int i = noun + 1; i < sentence.size() && token(i).span().start() < content.end(); i++) {
            if ((clauses.is(i, "from") && !deed && !measure || clauses.is(i, "of") && deed)
                    && i + 1 < sentence.size()
                    && clauses.beginsPhrase(i + 1)) {
                int doer = clauses.nounAt(i + 1);
                int holder = doer < 0 ? -1 : sentence.head(doer);
                return (holder == noun || holder == cue) && clauses.canAct(doer) ? clauses.phraseOf(doer) : null;
            }
        }
        int owner = sentence.child(noun, "nmod:poss");
        boolean favour = owner >= 0
                && FAVOURS.contains(token(noun).lowerLemma())
                && token(owner).isNoun();
        return (deed || favour) && owner >= 0 ? clauses.phraseOf(owner) : holderIn(noun, content);
    }

    /** "the release of sailors held by Y", "an end to sanctions imposed by Y": only Y can do it; else null. */
    private Span holderIn(int noun, Span content) {
        for (int i = noun + 1; i < sentence.size() && content.contains(token(i).span()); i++) {
            boolean held = token(i).pos().equals("VBN") && HOLDING.contains(token(i).lowerLemma());
            int holder = held ? clauses.agentOf(i) : -1;
            if (holder > i && clauses.isSomebody(holder)) {
                return clauses.phraseOf(holder);
            }
        }
        return null;
    }

    /** "demanded Y": a noun phrase. */
    Complement thing(boolean demandableOnly) {
        int start = skipAdverbs(cue + 1);
        if (!clauses.beginsPhrase(start) || clauses.is(start, "that")) {
            return null;
        }
        Complement complement = thingFrom("np", start, null);
        if (complement == null
                || token(start).pos().matches("PRP|DT")
                        && complement.content().equals(token(start).span())) {
            return null;
        }
        int noun = clauses.nounAt(start);
        Span doer = doerBeforeVerb(complement.content());
        if (doer != null) {
            return demandableOnly ? null : new Complement("that", doer, complement.content());
        }
        return demandableOnly && !DemandCodes.isDemandable(token(noun).lowerLemma()) ? null : complement;
    }

    /** "urged caution": a noun phrase that is nobody. */
    Complement matter() {
        int start = skipAdverbs(cue + 1);
        int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        boolean matter = noun >= 0
                && sentence.head(noun) == cue
                && sentence.relation(noun).equals("obj")
                && !clauses.isSomebody(noun);
        return matter && !clauses.is(noun + 1, "to") ? thing(false) : null;
    }

    /** "demanding the board cut fees": the phrase that a bare verb follows, or null. */
    private Span doerBeforeVerb(Span content) {
        int object = sentence.child(cue, "obj", "obl");
        if (object < 0 || !content.contains(token(object).span()) || !clauses.canAct(object)) {
            return null;
        }
        for (int i = object + 1; i < sentence.size() && content.contains(token(i).span()); i++) {
            String pos = token(i).pos();
            if (pos.matches("VBP?") || pos.equals("VBD") && i == object + 1) {
                return sentence.relation(i).startsWith("acl") ? null : clauses.phraseOf(object);
            }
            if (!pos.matches("IN|DT|NN.*|JJ|POS|CD|PRP\\$|``|''")) {
                return null;
            }
        }
        return null;
    }

    /** "want all of them deported", "wants troops out". */
    Complement objectDone(boolean inHeading) {
        int start = skipAdverbs(cue + 1);
        if (!clauses.beginsPhrase(start)) {
            return null;
        }
        int noun = clauses.nounAt(start);
        for (int i = start + 1; noun >= 0 && i < Math.min(noun + 4, sentence.size()); i++) {
            boolean participle = token(i).pos().matches("VBN|VBD") && i == noun + 1 && !clauses.is(i + 1, "by");
            boolean out = i == noun + 1 && token(i).lower().matches("out|gone|back|off|away");
            if (participle || out) {
                Span content = contents.from(start, i, cue);
                int owner = sentence.child(noun, "nmod:poss");
                boolean named = owner >= 0 && token(owner).isNamed();
                return content == null
                        ? null
                        : new Complement("obj-part", named ? clauses.phraseOf(owner) : null, content);
            }
        }
        return null;
    }

    /** "sought asylum in X". */
    Complement refuge() {
        int start = skipAdverbs(cue + 1);
        int noun = clauses.beginsPhrase(start) ? clauses.nounAt(start) : -1;
        if (noun < 0 || !token(noun).lowerLemma().matches("refuge|asylum|sanctuary")) {
            return null;
        }
        Span content = contents.from(start, noun, cue);
        if (content == null) {
            return null;
        }
        int country = clauses.is(noun + 1, "in") ? clauses.nounAt(noun + 2) : -1;
        return new Complement("np-refuge", country < 0 ? null : clauses.phraseOf(country), content);
    }
}
