package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.extract.Attribution;
import org.onrecord.record.Span;

/** Keeps what an attribution can be: sorts out readings that no reader would make. Stateless. */
public final class AttributionFilter {

    /** A part of an interrupted content that holds fewer words, all of a date, belongs to the cue. */
    private static final int SHORTEST_PART = 3;

    private AttributionFilter() {}

    /**
     * Takes the colons and nouns of labels ("The union's reasoning:") and the dashes of signatures, which rules read,
     * out of what the model may choose among.
     */
    static void withoutLabels(TokenTable t, double[] cueProbability) {
        for (int i = 1; i < cueProbability.length; i++) {
            if (t.tokens[i].isDash()) {
                cueProbability[i] = 0;
            }
            if (t.tokens[i].word().equals(":") && isLabel(t, i)) {
                cueProbability[i] = 0;
                cueProbability[i - 1] = 0;
            }
        }
    }

    /** A noun that belongs to somebody leads up to the colon, and no verb. */
    private static boolean isLabel(TokenTable t, int colon) {
        int first = t.sentenceFirst(colon);
        boolean owned = false;
        for (int i = first; i < colon; i++) {
            if (t.tokens[i].isVerb()) {
                return false;
            }
            owned |= t.tokens[i].pos().matches("POS|PRP\\$")
                    || t.tokens[i].word().equalsIgnoreCase("of");
        }
        return owned && colon > first && t.tokens[colon - 1].pos().matches("NNS?");
    }

    /** The attributions that make sense ("X is expected to Y" in two pieces and by nobody does not), with the stray ends of their contents cut off; in the same order. */
    public static List<Attribution> filter(TokenTable t, List<Attribution> attributions) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution a : attributions) {
            Attribution tidy = withoutStrayParts(t, a);
            boolean cueInside = tidy.cue() != null && tidy.parts().stream().anyMatch(part -> part.overlaps(tidy.cue()));
            boolean nobodysPieces = tidy.source() == null && tidy.parts().size() > 1;
            if (!cueInside
                    && !nobodysPieces
                    && !asksAnew(t, tidy)
                    && saysSomething(t, tidy)
                    && attributions.stream().noneMatch(b -> isAddresseeOf(tidy, b))) {
                kept.add(tidy);
            }
        }
        return kept;
    }

    /** Of "urged the board to open it" the board is no second content. */
    private static boolean isAddresseeOf(Attribution a, Attribution b) {
        return b.addressee() != null
                && a.cue() != null
                && a.cue().equals(b.cue())
                && b.addressee().overlaps(a.content())
                && !b.content().overlaps(a.content());
    }

    /** "What do they want and why is it so hard?" are two questions of the article; the second is nobody's words. */
    private static boolean asksAnew(TokenTable t, Attribution a) {
        int first = range(t, a.parts().get(0))[0];
        return first > t.sentenceFirst(first)
                && first + 1 < t.size()
                && t.quotation[first] < 0
                && t.tokens[first - 1].pos().equals("CC")
                && t.tokens[first].pos().equals("WRB")
                && t.tokens[first + 1].pos().matches("VB[ZPD]|MD");
    }

    private static Attribution withoutStrayParts(TokenTable t, Attribution a) {
        if (a.parts().size() < 2) {
            return a;
        }
        List<Span> parts = a.parts().stream().filter(part -> !isStray(t, part)).toList();
        return parts.isEmpty() || parts.size() == a.parts().size()
                ? a
                : new Attribution(a.cue(), a.cueLemma(), a.cueType(), parts, a.source(), a.addressee(), a.score());
    }

    private static boolean isStray(TokenTable t, Span part) {
        int[] range = range(t, part);
        int words = 0;
        boolean dated = true;
        for (int i = range[0]; i <= range[1]; i++) {
            if (t.quotation[i] >= 0 || t.tokens[i].isVerb()) {
                return false;
            }
            dated &= t.tokens[i].ner().matches("DATE|TIME") || t.tokens[i].pos().equals("IN") || t.isPunctuation(i);
            words += t.isPunctuation(i) ? 0 : 1;
        }
        return dated && words < SHORTEST_PART;
    }

    /** Quoted words, or a phrase of more than one word of substance. */
    private static boolean saysSomething(TokenTable t, Attribution a) {
        int content = 0;
        for (Span part : a.parts()) {
            int[] range = range(t, part);
            for (int i = range[0]; i <= range[1]; i++) {
                if (t.quotation[i] >= 0) {
                    return true;
                }
                content += t.tokens[i].pos().matches("NN.*|VB.*|JJ.*|RB.*|CD") && !isLight(t, i) ? 1 : 0;
            }
        }
        return content >= 1;
    }

    private static boolean isLight(TokenTable t, int i) {
        String lemma = t.tokens[i].lowerLemma();
        return Arrays.asList("be", "do", "have", "so", "not", "week", "day", "year")
                .contains(lemma);
    }

    private static int[] range(TokenTable t, Span part) {
        int first = t.firstTokenEndingAfter(part.start());
        int last = Math.min(t.firstTokenEndingAfter(part.end() - 1), t.size() - 1);
        return new int[] {first, last};
    }
}
