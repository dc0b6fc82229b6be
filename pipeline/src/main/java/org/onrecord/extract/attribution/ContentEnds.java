package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where contents begin and end by convention: with whole phrases, without source and marks, in one paragraph. Stateless. */
final class ContentEnds {

    private static final Set<String> OWNERS = Set.of("PRP$", "POS");
    private static final Pattern NOUN = Pattern.compile("NN.*|HYPH|POS");
    private static final Pattern BEFORE_NOUN = Pattern.compile("NN.*|HYPH|POS|JJ.*|VBG|VBN|CD|DT|PRP\\$|IN|TO|AFX");
    private static final Pattern MODIFIER = Pattern.compile("DT|PRP\\$|JJ.*|CD|VBG|VBN");
    private static final Set<String> BEFORE_MODIFIER = Set.of("DT", "PRP$", "IN", "TO");

    private ContentEnds() {}

    /** With the marks around what fills a quotation. */
    static ContentCandidate withMarks(TokenTable t, ContentCandidate content) {
        int first = content.first;
        int last = content.last;
        if (first > 0
                && t.isQuoted(first)
                && t.quotation[first - 1] == t.quotation[first]
                && t.isPunctuation(first - 1)) {
            first--;
        }
        while (t.isQuoted(last)
                && last + 1 < t.size()
                && t.quotation[last + 1] == t.quotation[last]
                && t.isPunctuation(last + 1)) {
            last++;
        }
        return content.between(first, last);
    }

    /** "The reason he keeps his | papers" to the end of the phrase, unless another content begins there. */
    static List<ContentCandidate> withOwned(TokenTable t, List<ContentCandidate> chosen) {
        boolean[] taken = new boolean[t.size()];
        chosen.forEach(content -> Arrays.fill(taken, content.first, content.last + 1, true));
        List<ContentCandidate> whole = new ArrayList<>();
        for (ContentCandidate content : chosen) {
            boolean owner = OWNERS.contains(t.tokens[content.last].pos());
            int last = owner ? phraseEnd(t, content.last) : content.last;
            boolean free = IntStream.rangeClosed(content.last + 1, last).noneMatch(i -> taken[i] || i == content.cue);
            whole.add(free && last > content.last ? content.between(content.first, last) : content);
        }
        return whole;
    }

    /** Of "The plan was dead, Norway | said" the content without its source, which stands at its edge. */
    static ContentCandidate withoutSource(TokenTable t, ContentCandidate content, AttributionReading reading) {
        CueReading cue = reading.cues().get(content.cue);
        CueReading.Stretch source = cue == null ? null : cue.namedSource();
        if (source == null) {
            return content;
        }
        int first = content.first;
        int last = content.last;
        if (source.first() > first && source.first() <= last && source.last() >= last) {
            last = source.first() - 1;
        } else if (source.last() < last && source.last() >= first && source.first() <= first) {
            first = source.last() + 1;
        }
        while (last > first && t.isPunctuation(last) && !t.isQuoted(last)) {
            last--;
        }
        while (first < last && t.isPunctuation(first) && !t.isQuoted(first)) {
            first++;
        }
        return content.between(first, last);
    }

    static int firstWord(TokenTable t, int first, int last) {
        int word = first;
        while (word < last && t.isLeadingMark(word)) {
            word++;
        }
        boolean article = word > t.sentenceFirst(word)
                && t.tokens[word - 1].pos().equals("DT")
                && BEFORE_NOUN.matcher(t.tokens[word].pos()).matches()
                && t.head[word - 1] >= word;
        if (article && word == first) {
            return word - 1;
        }
        return word;
    }

    /** A stretch over a paragraph break that no quotation bridges is several people's words, or nobody's. */
    static boolean runsOn(TokenTable t, int first, int last) {
        return t.block[first] != t.block[last]
                && IntStream.rangeClosed(first, last).anyMatch(i -> t.quotation[i] < 0);
    }

    /** A stretch ends neither within a noun phrase nor on a preposition: "a ban on lorries within striking | distance". */
    static int phraseEnd(TokenTable t, int last) {
        int end = last;
        while (end < t.sentenceLast(last) && goesOn(t.tokens[end].pos(), t.tokens[end + 1].pos())) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(String pos, String next) {
        return NOUN.matcher(next).matches() && BEFORE_NOUN.matcher(pos).matches()
                || MODIFIER.matcher(next).matches() && BEFORE_MODIFIER.contains(pos);
    }
}
