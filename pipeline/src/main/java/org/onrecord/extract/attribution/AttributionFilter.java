package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.Attribution;
import org.onrecord.record.Span;

/** Keeps what an attribution can be: sorts out readings that no reader would make. Stateless. */
public final class AttributionFilter {

    /** A part of an interrupted content that holds fewer words, all of a date, belongs to the cue. */
    private static final int SHORTEST_PART = 3;

    private static final Set<String> OWNERS = Set.of("POS", "PRP$");
    private static final Set<String> COMMON_NOUNS = Set.of("NN", "NNS");
    private static final Set<String> DATED = Set.of("DATE", "TIME");
    private static final Pattern SUBSTANCE = Pattern.compile("NN|VB|JJ|RB|CD");
    private static final Set<String> LIGHT = Set.of("be", "do", "have", "so", "not", "week", "day", "year");

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
            owned |= OWNERS.contains(t.tokens[i].pos()) || t.tokens[i].lower().equals("of");
        }
        return owned && colon > first && COMMON_NOUNS.contains(t.tokens[colon - 1].pos());
    }

    /** The attributions that make sense ("X is expected to Y" in two pieces and by nobody does not), with the stray ends of their contents cut off; in the same order. */
    public static List<Attribution> filter(TokenTable t, List<Attribution> attributions) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution a : attributions) {
            Attribution tidy = withoutStrayParts(t, a);
            boolean cueInside = tidy.cue() != null && tidy.parts().stream().anyMatch(part -> part.overlaps(tidy.cue()));
            boolean nobodysPieces = tidy.source() == null && tidy.parts().size() > 1;
            boolean sound = !cueInside && !nobodysPieces && !asksAnew(t, tidy) && saysSomething(t, tidy);
            if (sound && attributions.stream().noneMatch(b -> isAddresseeOf(tidy, b))) {
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
                && t.tokens[first + 1].isFinite();
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
            dated &= DATED.contains(t.tokens[i].ner()) || t.tokens[i].pos().equals("IN") || t.isPunctuation(i);
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
                content += SUBSTANCE.matcher(t.tokens[i].pos()).lookingAt() && !LIGHT.contains(t.tokens[i].lowerLemma())
                        ? 1
                        : 0;
            }
        }
        return content >= 1;
    }

    private static int[] range(TokenTable t, Span part) {
        int first = t.firstTokenEndingAfter(part.start());
        int last = Math.min(t.firstTokenEndingAfter(part.end() - 1), t.size() - 1);
        return new int[] {first, last};
    }
}
