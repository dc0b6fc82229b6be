package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/**
 * Where the words of what is wanted end: with the clause, before reasons, asides, other people's
 * clauses and the attribution. Follows the words, since attachment of the last phrases is what a
 * parser gets wrong most.
 */
final class ContentSpan {

    private static final Set<String> CUT_ANYWHERE =
            Set.of("because", "although", "though", "whereas", "amid", "following", "unless");
    private static final Set<String> CUT_AFTER_COMMA = Set.of(
            "who",
            "which",
            "whose",
            "where",
            "but",
            "while",
            "even",
            "after",
            "as",
            "with",
            "according",
            "so",
            "a",
            "an",
            "yet",
            "then",
            "when",
            "since",
            "or",
            "former");

    private static final int SHORT_QUOTATION = 6;

    private final Clauses clauses;
    private final ParsedSentence sentence;

    private final boolean toTheEnd;

    ContentSpan(Clauses clauses) {
        this(clauses, false);
    }

    /**
     * @param toTheEnd of the sentence: a heading says nothing else
     */
    ContentSpan(Clauses clauses, boolean toTheEnd) {
        this.clauses = clauses;
        this.toTheEnd = toTheEnd;
        this.sentence = clauses.sentence();
    }

    /**
     * @param first index of the first token of the content
     * @param head index of its verb or noun, which it holds in any case
     * @param cue index of the word that reports the demand
     * @return null where nothing is left
     */
    Span from(int first, int head, int cue) {
        int start = first;
        while (start < sentence.size() && sentence.token(start).pos().matches(",|:|``|''|-LRB-|RB") && start < head) {
            if (sentence.token(start).pos().equals("RB") && !clauses.is(start, "instead")) {
                break;
            }
            start++;
        }
        int depth = 0;
        int opened = 0;
        int end = start;
        for (int i = start; i < sentence.size(); i++) {
            if (toTheEnd) {
                end = i + 1;
                continue;
            }
            if (clauses.opensQuotation(i)) {
                depth++;
            } else if (clauses.closesQuotation(i) && --depth < 0 && i > head) {
                if (!goesOnBehind(i, start, head)) {
                    break;
                }
                depth = 0;
                opened = 1;
            }
            if (i > head
                    && (ends(i)
                            || isPredicateOf(i, head)
                            || governs(i, cue)
                            || startsOtherClause(i, start, cue)
                            || clauses.is(i, ",") && FurtherClauses.begins(clauses, i + 1, head))) {
                break;
            }
            end = i + 1;
        }
        end = trimmed(start, end);
        if (end < sentence.size() && isOpenQuotation(start, end) && clauses.closesQuotation(end)) {
            end++;
        } else if (end + 1 < sentence.size()
                && isOpenQuotation(start, end)
                && sentence.token(end).pos().matches("[.,]")
                && clauses.closesQuotation(end + 1)) {
            end += 2;
        }
        return end <= start ? null : sentence.spanOf(start - opened, end - 1);
    }

    /** "to “turn away” from Holm": behind the mark the same phrase goes on. */
    private boolean goesOnBehind(int mark, int start, int head) {
        boolean brief = start > 0 && clauses.opensQuotation(start - 1) && mark - start < SHORT_QUOTATION;
        return brief
                && clauses.posStarts(mark + 1, "IN")
                && sentence.head(mark + 1) > mark
                && clauses.dominates(head, mark + 1);
    }

    /** A finite verb after a noun phrase, and no relative word between: the phrase is over. */
    private boolean isPredicateOf(int i, int head) {
        if (!sentence.token(head).isNoun()
                || !sentence.token(i).pos().matches("VBZ|MD|VBD")
                || sentence.token(i).pos().equals("VBD")
                        && sentence.token(i).lower().equals(sentence.token(i).lowerLemma())) {
            return false;
        }
        for (int j = head + 1; j < i; j++) {
            if (sentence.token(j).pos().matches("W.*|IN")
                            && sentence.token(j).lower().matches("who|which|that|whose|where|when|if|as|what|how")
                    || sentence.token(j).isPronoun()) {
                return false;
            }
        }
        return !sentence.relation(i).startsWith("acl") && !relativeAux(i);
    }

    private boolean relativeAux(int i) {
        return sentence.head(i) >= 0
                && sentence.relation(i).startsWith("aux")
                && sentence.relation(sentence.head(i)).startsWith("acl");
    }

    private boolean isOpenQuotation(int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += clauses.opensQuotation(i) ? 1 : clauses.closesQuotation(i) ? -1 : 0;
        }
        return open > 0;
    }

    private boolean ends(int i) {
        String word = sentence.token(i).lower();
        boolean hyphen = word.equals("-")
                && i > 0
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start();
        boolean joins = sentence.token(i).pos().equals("HYPH")
                && i + 1 < sentence.size()
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
        return !hyphen && word.matches("[.?!;:]|--|–|—|-|\\.\\.\\.|…") && !joins
                || sentence.token(i).pos().matches("-[LR]RB-") && !word.matches("[\\[\\]]|-[lr]sb-")
                || word.equals("even")
                        && i + 1 < sentence.size()
                        && sentence.token(i + 1).lower().matches("as|though|if")
                || word.matches("['’]cause")
                || word.equals("since") && sentence.relation(i).equals("mark")
                || word.equals("after")
                        && (clauses.posStarts(i + 1, "V")
                                || sentence.relation(i).equals("mark"))
                || CUT_ANYWHERE.contains(word) && !(word.equals("following") && clauses.posStarts(i - 1, "V"))
                || word.equals("in") && inDocument(i);
    }

    /** "in a statement", "in her speech". */
    private boolean inDocument(int preposition) {
        boolean determined = preposition + 2 < sentence.size()
                && sentence.token(preposition + 1).pos().matches("DT|PRP\\$");
        return determined
                && DemandLexicon.DOCUMENTS.contains(
                        sentence.token(preposition + 2).lowerLemma());
    }

    /** "Peru's demand that … was repeated": back in the clause that the cue is a part of. */
    private boolean governs(int i, int cue) {
        int verb = sentence.relation(i).matches("aux.*|cop") && sentence.head(i) > i ? sentence.head(i) : i;
        return verb != cue
                && !sentence.relation(cue).startsWith("aux")
                && (sentence.token(i).isVerb() || sentence.token(i).pos().equals("MD"))
                && clauses.dominates(verb, cue);
    }

    private boolean startsOtherClause(int i, int start, int cue) {
        boolean comma = clauses.is(i, ",");
        int next = comma ? i + 1 : i;
        if (comma && (clauses.posStarts(next, "MD") || mainSubjectFollows(next, cue))) {
            return true;
        }
        if (comma && next < sentence.size()) {
            String word = sentence.token(next).lower();
            if (CUT_AFTER_COMMA.contains(word) && !goesOnListing(next, cue)
                    || isAside(next)
                    || word.matches("[\"”’''.]+")
                    || attributionFollows(next)) {
                return true;
            }
        }
        if (next + 1 < sentence.size()
                && sentence.token(next).pos().equals("CC")
                && sentence.token(next + 1).lower().equals("others")) {
            return true;
        }
        if (next < sentence.size()
                && sentence.token(next).pos().equals("CC")
                && FurtherClauses.isSaid(clauses, next + 1, cue)) {
            return true;
        }
        if (next < sentence.size() && sentence.token(next).pos().equals("CC")) {
            boolean somebody = comma
                    && next + 1 < sentence.size()
                    && sentence.token(next + 1).ner().equals("PERSON")
                    && !sentence.token(i - 1).ner().equals("PERSON");
            return somebody
                    || clauseBegins(next + 1, cue)
                    || otherVerbFollows(next + 1, start, cue) && !thingFollows(next + 1);
        }
        return comma && otherVerbFollows(next, start, cue);
    }

    /** ", calling it …", ", denounced as …". */
    private boolean isAside(int next) {
        boolean participle = sentence.token(next).pos().equals("VBN")
                && sentence.relation(next).startsWith("acl");
        return sentence.token(next).pos().equals("VBG") || participle;
    }

    /** "and the league denounced it": a further clause with its own subject, which the cue does not govern. */
    private boolean clauseBegins(int from, int cue) {
        for (int i = from; i < sentence.size(); i++) {
            boolean subject = sentence.relation(i).startsWith("nsubj") && clauses.first(i) == from;
            int verb = subject ? sentence.head(i) : -1;
            if (verb > i) {
                boolean beside = sentence.relation(verb).equals("conj") && sentence.head(verb) <= cue;
                int governor = sentence.relation(cue).startsWith("aux") ? sentence.head(cue) : cue;
                return beside
                        || !clauses.dominates(governor, verb)
                                && !sentence.relation(verb).startsWith("acl")
                                && sentence.relation(verb).matches("root|conj|parataxis");
            }
        }
        return false;
    }

    /** "In appealing for calm, Holm said": the subject of the clause that the cue is a part of. */
    private boolean mainSubjectFollows(int next, int cue) {
        for (int noun = next; noun < sentence.size() && !clauses.is(noun, ","); noun++) {
            if (sentence.relation(noun).startsWith("nsubj") && clauses.first(noun) == next) {
                return sentence.head(noun) > cue && clauses.dominates(sentence.head(noun), cue);
            }
        }
        return false;
    }

    /** "a well, a school and a road": one more thing of a list, no apposition. */
    private boolean goesOnListing(int next, int cue) {
        int noun = sentence.token(next).lower().matches("an?") ? clauses.nounAt(next) : -1;
        return noun >= 0
                && sentence.relation(noun).equals("conj")
                && sentence.head(noun) > cue
                && sentence.token(sentence.head(noun)).isNoun();
    }

    /** "and a helicopter on Friday, and threatened": the verb after the comma is another matter. */
    private boolean thingFollows(int from) {
        for (int i = from;
                i < Math.min(from + 8, sentence.size()) && !sentence.token(i).isVerb();
                i++) {
            if (clauses.is(i, ",")) {
                return sentence.token(from).pos().matches("DT|JJ.*|CD|NN.*");
            }
        }
        return false;
    }

    /** ", the mayor said", ", said the mayor". */
    private boolean attributionFollows(int from) {
        for (int i = from; i < Math.min(from + 9, sentence.size()); i++) {
            if (sentence.token(i).isVerb()) {
                return DemandLexicon.REPORTING_VERBS.contains(sentence.token(i).lowerLemma())
                        && !sentence.token(i).pos().matches("VBN?|VBG");
            }
        }
        return false;
    }

    /** The next verb is no part of the content: it hangs from something before it. */
    private boolean otherVerbFollows(int from, int start, int cue) {
        for (int i = from; i < Math.min(from + 8, sentence.size()); i++) {
            if (sentence.token(i).isVerb() && !sentence.relation(i).startsWith("aux")) {
                if (sentence.relation(i).equals("cop")) {
                    int predicate = sentence.head(i);
                    return sentence.relation(predicate).equals("conj") && sentence.head(predicate) <= cue;
                }
                int head = sentence.head(i);
                boolean outside = head < 0
                        || head < start && (head <= cue || sentence.relation(i).equals("conj"))
                        || sentence.relation(i).equals("conj") && isPastBesideInfinitive(i, head);
                // a bare infinitive cannot stand beside a past tense: it goes on with what is wanted
                boolean goesOn = sentence.token(i).pos().equals("VB")
                        && sentence.token(cue).pos().matches("VB[DZGN]");
                boolean finite = sentence.token(i).pos().matches("VB[DZPG]|VBN")
                        || head == cue && sentence.relation(i).equals("conj") && !goesOn;
                return outside && finite && sentence.relation(i).matches("conj|root|parataxis|ccomp|dep|advcl");
            }
            boolean furtherThing = i > from
                    && clauses.is(i, "and")
                    && sentence.token(i - 1).isNoun()
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).isVerb();
            if (clauses.is(i, "that") || clauses.is(i, "to") || furtherThing) {
                return false;
            }
        }
        return false;
    }

    /** "to run and armed", "to run and has armed", "that pays and proposed": another tense goes on from the verb over it. */
    private boolean isPastBesideInfinitive(int i, int head) {
        String pos = sentence.token(i).pos();
        int auxiliary = sentence.child(i, "aux", "aux:pass");
        boolean perfect = pos.equals("VBN")
                && auxiliary >= 0
                && sentence.token(auxiliary).lower().matches("has|had");
        boolean past = pos.equals("VBD") || pos.equals("VBN") && auxiliary < 0 || perfect;
        String other = sentence.token(head).pos();
        return past
                && (other.equals("VB")
                        || other.equals("VBN") && pos.equals("VBD")
                        || other.equals("VBZ") && pos.equals("VBD"));
    }

    /** A mark or small word that nothing follows; a closing mark belongs to what it closes. */
    private boolean isLoose(int i) {
        return sentence.token(i).pos().matches(",|:|\\.|CC|``|''|-LRB-|TO|IN|HYPH")
                && !sentence.token(i).word().equals("out");
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && (isLoose(last - 1) || isAdding(last - 1))) {
            last--;
        }
        return last;
    }

    /** "… as well", "… too": belongs to the sentence, not to what is wanted. */
    private boolean isAdding(int i) {
        boolean asWell =
                clauses.is(i, "well") && clauses.is(i - 1, "as") || clauses.is(i, "as") && clauses.is(i + 1, "well");
        return asWell || clauses.is(i, "also") || clauses.is(i, "too") && clauses.posStarts(i - 1, "NN");
    }
}
