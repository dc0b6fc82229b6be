package org.onrecord.extract.demands;

import java.util.Set;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;

/**
 * Where the words of what is wanted end: with the clause, before reasons, asides, other people's
 * clauses and the attribution. Follows the words, since attachment of the last phrases is what a
 * parser gets wrong most. One per sentence; immutable.
 */
final class ContentSpan {

    private static final Set<String> ENDS = Set.of(".", "?", "!", ";", ":", "--", "–", "—", "-", "...", "…");
    private static final Set<String> SQUARE_BRACKETS = Set.of("[", "]", "-lsb-", "-rsb-");
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
        while (start < head && isBeforeContent(start)) {
            start++;
        }
        FurtherClauses further = new FurtherClauses(clauses, start, head, cue);
        int depth = 0;
        int opened = 0;
        int end = toTheEnd ? sentence.size() : start;
        for (int i = start; i < sentence.size() && !toTheEnd; i++) {
            if (clauses.opensQuotation(i)) {
                depth++;
            } else if (clauses.closesQuotation(i) && --depth < 0 && i > head) {
                if (!goesOnBehind(i, start, head)) {
                    break;
                }
                depth = 0;
                opened = 1;
            }
            if (i > head && (ends(i) || further.beginAt(i))) {
                break;
            }
            end = i + 1;
        }
        end = withClosingMark(start, trimmed(start, end));
        return end <= start ? null : sentence.spanOf(start - opened, end - 1);
    }

    private boolean isBeforeContent(int i) {
        return clauses.hasPos(i, ",", ":", "-LRB-")
                || clauses.isQuotationMark(i)
                || clauses.hasPos(i, "RB") && clauses.is(i, "instead");
    }

    /** "to “turn away” from Holm": behind the mark the same phrase goes on. */
    private boolean goesOnBehind(int mark, int start, int head) {
        boolean brief = clauses.opensQuotation(start - 1) && mark - start < SHORT_QUOTATION;
        return brief
                && clauses.posStarts(mark + 1, "IN")
                && sentence.head(mark + 1) > mark
                && clauses.dominates(head, mark + 1);
    }

    private boolean ends(int i) {
        String word = sentence.token(i).lower();
        if (ENDS.contains(word)) {
            return !isHyphen(i);
        }
        if (clauses.hasPos(i, "-LRB-", "-RRB-")) {
            return !SQUARE_BRACKETS.contains(word);
        }
        boolean mark = sentence.relation(i).equals("mark");
        return switch (word) {
            case "because", "'cause", "’cause", "although", "though", "whereas", "amid", "unless" -> true;
            case "following" -> !clauses.posStarts(i - 1, "V");
            case "after" -> mark || clauses.posStarts(i + 1, "V");
            case "since" -> mark;
            case "even" -> clauses.is(i + 1, "as", "though", "if");
            case "in" -> clauses.hasPos(i + 1, "DT", "PRP$") && isDocument(i + 2);
            default -> false;
        };
    }

    private boolean isHyphen(int i) {
        boolean behindWord = clauses.is(i, "-") && touch(i - 1, i);
        return behindWord || clauses.hasPos(i, "HYPH") && touch(i, i + 1);
    }

    private boolean touch(int one, int next) {
        return one >= 0
                && next < sentence.size()
                && sentence.token(one).span().end()
                        == sentence.token(next).span().start();
    }

    /** "in a statement", "in her speech". */
    private boolean isDocument(int noun) {
        return noun < sentence.size()
                && DemandLexicon.DOCUMENTS.contains(sentence.token(noun).lowerLemma());
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && (isLoose(last - 1) || isAdding(last - 1))) {
            last--;
        }
        return last;
    }

    /** A mark or small word that nothing follows; a closing mark belongs to what it closes. */
    private boolean isLoose(int i) {
        return clauses.isQuotationMark(i)
                || clauses.hasPos(i, ",", ":", ".", "CC", "-LRB-", "TO", "IN", "HYPH") && !clauses.is(i, "out");
    }

    /** "… as well", "… too": belongs to the sentence, not to what is wanted. */
    private boolean isAdding(int i) {
        boolean asWell =
                clauses.is(i, "well") && clauses.is(i - 1, "as") || clauses.is(i, "as") && clauses.is(i + 1, "well");
        return asWell || clauses.is(i, "also") || clauses.is(i, "too") && clauses.posStarts(i - 1, "NN");
    }

    private int withClosingMark(int start, int end) {
        if (!clauses.isQuotationOpen(start, end)) {
            return end;
        }
        boolean markBetween = clauses.hasPos(end, ".", ",") && clauses.closesQuotation(end + 1);
        return clauses.closesQuotation(end) ? end + 1 : markBetween ? end + 2 : end;
    }
}
