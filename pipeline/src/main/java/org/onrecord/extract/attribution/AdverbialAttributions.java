package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.Attribution;
import org.onrecord.extract.quotes.CueTypes;
import org.onrecord.language.Token;
import org.onrecord.record.Span;

/** Attributions by adverbials such as "according to X": the content is the clause that they stand in. Stateless. */
public final class AdverbialAttributions {

    /** The rule's share of right contents, to be told beside the model's scores. */
    private static final double SCORE = 0.9;
    /** Fewer characters are no statement. */
    private static final int SHORTEST = 10;

    private static final Set<String> CLAUSE_OPENERS = Set.of("CC", "WDT", "WP", ":");
    private static final Set<String> CONJUNCTIONS = Set.of("that", "because", "while", "although", "but", "and", "yet");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WRB", "WP$");
    private static final Set<String> CLAUSE_ENDS = Set.of(";", "-RRB-", ")");

    private AdverbialAttributions() {}

    /** In text order; contents may overlap what the model finds. */
    public static List<Attribution> of(TokenTable t) {
        List<Attribution> attributions = new ArrayList<>();
        for (SourceAdverbial adverbial : SourceAdverbial.find(t)) {
            List<Span> parts = parts(t, adverbial);
            if (!parts.isEmpty()) {
                attributions.add(new Attribution(
                        t.span(adverbial.cueFirst(), adverbial.cueLast()),
                        adverbial.lemma(),
                        CueTypes.of(adverbial.lemma()),
                        parts,
                        t.span(adverbial.sourceFirst(), adverbial.sourceLast()),
                        null,
                        SCORE));
            }
        }
        return attributions;
    }

    /** Takes the words that open such adverbials out of what the model may choose among. */
    static void withoutCues(TokenTable t, double[] cueProbability) {
        for (SourceAdverbial adverbial : SourceAdverbial.find(t)) {
            Arrays.fill(cueProbability, adverbial.first(), adverbial.last() + 1, 0);
        }
    }

    private static List<Span> parts(TokenTable t, SourceAdverbial adverbial) {
        boolean opens = opensClause(t, adverbial.first());
        List<Span> parts = new ArrayList<>();
        int from = afterRelative(t, adverbial.last() + 1);
        int end = forward(t, from);
        int quoted = adverbial.repeatsWords() ? firstQuoted(t, from, end) : -1;
        if (quoted >= 0) {
            return List.of(t.span(quoted, t.quotationEnd[t.quotation[quoted]]));
        }
        if (!opens) {
            add(t, backward(t, adverbial.first() - 1), adverbial.first() - 1, parts);
        }
        if (opens || goesOn(t, from, end)) {
            add(t, from, end, parts);
        }
        return parts.stream().mapToInt(Span::length).sum() < SHORTEST ? List.of() : parts;
    }

    private static int firstQuoted(TokenTable t, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (t.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Nothing but a conjunction or a relative pronoun stands before it in its clause. */
    private static boolean opensClause(TokenTable t, int first) {
        int before = first - 1;
        while (before >= t.sentenceFirst(first) && isCommaOrDash(t.tokens[before])) {
            before--;
        }
        return before < t.sentenceFirst(first)
                || CLAUSE_OPENERS.contains(t.tokens[before].pos())
                || CONJUNCTIONS.contains(t.tokens[before].lower());
    }

    private static boolean isCommaOrDash(Token token) {
        return token.word().equals(",") || token.isDash();
    }

    /** Where the content goes on: a relative clause about the source is none of it. */
    private static int afterRelative(TokenTable t, int from) {
        int end = from < t.size() ? t.sentenceLast(from - 1) : from - 1;
        int i = from;
        while (i <= end && t.isPunctuation(i) && !t.isQuoted(i)) {
            i++;
        }
        if (i > end || !RELATIVE.contains(t.tokens[i].pos())) {
            return from;
        }
        while (i <= end && !t.tokens[i].word().equals(",")) {
            i++;
        }
        return i;
    }

    /** What follows is the rest of the clause and no mere adverbial: it has a finite verb or quoted words. */
    private static boolean goesOn(TokenTable t, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (t.isQuoted(i) || t.tokens[i].isFinite()) {
                return true;
            }
        }
        return false;
    }

    private static int forward(TokenTable t, int from) {
        if (from >= t.size()) {
            return from - 1;
        }
        int i = from - 1;
        while (i < t.sentenceLast(from - 1) && !CLAUSE_ENDS.contains(t.tokens[i + 1].word())) {
            i++;
        }
        return t.isQuoted(i) ? Math.max(i, t.quotationEnd[t.quotation[i]]) : i;
    }

    private static int backward(TokenTable t, int to) {
        int i = to;
        while (i > t.sentenceFirst(to) && !t.tokens[i - 1].word().equals(";")) {
            i--;
        }
        return i;
    }

    /** The stretch without the punctuation and conjunction at its ends, if a word is left. */
    private static void add(TokenTable t, int from, int to, List<Span> parts) {
        int first = from;
        int last = to;
        while (first < last
                && (!t.isQuoted(first) && t.isPunctuation(first)
                        || t.tokens[first].pos().equals("CC"))) {
            first++;
        }
        while (last > first && !t.isQuoted(last) && t.isPunctuation(last)) {
            last--;
        }
        boolean word = first <= last && (t.isQuoted(first) || !t.isPunctuation(first));
        if (word) {
            parts.add(t.span(first, last));
        }
    }
}
