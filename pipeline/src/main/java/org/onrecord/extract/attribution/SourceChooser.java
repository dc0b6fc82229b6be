package org.onrecord.extract.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.record.Span;

/** Chooses the words that name the source of an attribution. Stateless. */
public final class SourceChooser {

    private static final String PERSON = "PERSON";

    private static final Pattern NOUN = Pattern.compile("NN.*|PRP");
    private static final Pattern NOMINAL = Pattern.compile("NN.*|PRP|W[PD].*|CD|JJ.*|DT");
    private static final Pattern BESIDE_VERB = Pattern.compile("VB.*|MD|RB.*");
    private static final Set<String> BRACKETS = Set.of("-LRB-", "-RRB-");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private SourceChooser() {}

    /**
     * The words that name the source: the reader's where it names any, else the cue's own subject; not the one who is asked.
     *
     * @param reading what the reader makes of the same article
     * @return null where no source is near
     */
    public static Span phrase(TokenTable t, ContentCandidate content, AttributionReading reading) {
        Span found = found(t, content, reading);
        int addressee = PassiveCue.addressee(t, content.cue);
        if (found == null || addressee < 0 || !found.overlaps(t.tokens[addressee].span())) {
            return found;
        }
        int agent = PassiveCue.agent(t, content.cue);
        return agent < 0 ? null : phrase(t, content, agent);
    }

    private static Span found(TokenTable t, ContentCandidate content, AttributionReading reading) {
        CueReading cue = reading.cues().get(content.cue);
        CueReading.Stretch named = cue == null ? null : cue.namedSource();
        int subject = ownSubject(t, content.cue);
        if (named == null || subject >= 0 && speaksElsewhere(t, named, t.left[subject])) {
            return subject < 0 ? null : phrase(t, content, subject);
        }
        Span span = withoutMarks(t, named, content.cue);
        return span == null && subject >= 0 ? phrase(t, content, subject) : span;
    }

    /** The sentence has a verb of its own between the words and the subject's. */
    private static boolean speaksElsewhere(TokenTable t, CueReading.Stretch named, int subject) {
        return t.sentence[named.first()] == t.sentence[subject]
                && IntStream.range(named.last() + 1, subject).anyMatch(i -> t.tokens[i].isFinite());
    }

    /**
     * The head of a cue's subject where nothing but auxiliaries and adverbs stands between the two: of "Oslo watched as Riga has
     * shown" Riga. -1 where the cue has no such subject or its subject stands for other words ("who").
     */
    private static int ownSubject(TokenTable t, int cue) {
        int subject = t.child(cue, "nsubj");
        boolean active =
                subject >= 0 && subject < cue && t.relationName[subject].equals("nsubj") && t.tokens[cue].isVerb();
        boolean beside = active
                && NOUN.matcher(t.tokens[subject].pos()).matches()
                && IntStream.range(t.right[subject] + 1, cue)
                        .allMatch(i -> BESIDE_VERB.matcher(t.tokens[i].pos()).matches());
        return beside ? subject : -1;
    }

    /** Without the punctuation at its ends and what is said of a person's name; null where the cue is in it or no word is. */
    private static Span withoutMarks(TokenTable t, CueReading.Stretch named, int cue) {
        int first = named.first();
        int last = named.last();
        while (first < last && t.isPunctuation(first)) {
            first++;
        }
        first = withArticle(t, first, last);
        last = wholeWord(t, nameEnd(t, first, last));
        while (last > first && t.isPunctuation(last)) {
            last--;
        }
        last = bracketEnd(t, first, last);
        boolean holdsCue = first <= cue && cue <= last;
        return holdsCue || !canSpeak(t, first, last) ? null : t.span(first, last);
    }

    private static int withArticle(TokenTable t, int first, int last) {
        boolean article =
                first > t.sentenceFirst(first) && t.tokens[first - 1].pos().equals("DT");
        return article && t.head[first - 1] >= first && t.head[first - 1] <= last ? first - 1 : first;
    }

    /** Of a bracket that is closed at once the end; of one that is not the word before it. */
    private static int bracketEnd(TokenTable t, int first, int last) {
        int open = last;
        while (open > first && !BRACKETS.contains(t.tokens[open].pos())) {
            open--;
        }
        if (open == first || !t.tokens[open].pos().equals("-LRB-")) {
            return last;
        }
        boolean closed = last < t.sentenceLast(last) && t.tokens[last + 1].pos().equals("-RRB-");
        return closed ? last + 1 : open - 1;
    }

    /** Of a word with hyphens the last part. */
    private static int wholeWord(TokenTable t, int last) {
        int end = last;
        while (end + 2 <= t.sentenceLast(last) && t.tokens[end + 1].pos().equals("HYPH")) {
            end += 2;
        }
        return end;
    }

    /** More than an article or an adverb is in it. */
    private static boolean canSpeak(TokenTable t, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean article = ARTICLES.contains(t.tokens[i].lower());
            if (t.tokens[i].isNamed()
                    || !article && NOMINAL.matcher(t.tokens[i].pos()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Of "Hugh Hill, a doctor" the end of the name; of "Hugh Hill, Ann Lee and others" the end of all. */
    private static int nameEnd(TokenTable t, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            boolean comma = t.tokens[i].word().equals(",");
            if (comma
                    && t.tokens[i - 1].ner().equals(PERSON)
                    && !t.tokens[i + 1].ner().equals(PERSON)) {
                return i - 1;
            }
        }
        return last;
    }

    private static Span phrase(TokenTable t, ContentCandidate content, int head) {
        int[] phrase = SourcePhrase.of(t, head, content);
        return t.span(phrase[0], phrase[1]);
    }
}
