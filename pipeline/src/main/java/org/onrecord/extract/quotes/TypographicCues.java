package org.onrecord.extract.quotes;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.NounPhrases;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Span;

/**
 * Attributions without a verb of speech: a name behind a dash or before a colon, any verb that leads
 * up to a colon, the name that opens a line of a transcript. Immutable.
 */
final class TypographicCues {

    private static final int LONGEST_SIGNATURE = 14;
    private static final Pattern TRANSCRIPT = Pattern.compile("^(\\p{Lu}[\\p{Lu}.'\u2019\\- ]{2,30}):\\s");

    private static final Set<String> NAME_PARTS = Set.of("NNP", "NNPS", "HYPH", "IN", "DT");
    private static final Set<String> NOBODY = Set.of("EX", "WDT", "WP");

    private final AnnotatedArticle article;
    private final Quotations quoted;

    TypographicCues(AnnotatedArticle article) {
        this.article = article;
        this.quoted = article.quotations();
    }

    /** "…" — Ilse Varga, doctor: null where the segment is no such line. */
    SpeechCue signature(Segment segment) {
        Sentence sentence = segment.sentence();
        int first = segment.firstWord();
        boolean dash = first > segment.from() && sentence.token(first - 1).isDash();
        if (!dash
                || first >= segment.to()
                || segment.to() - first > LONGEST_SIGNATURE
                || !sentence.token(first).isProperNoun()) {
            return null;
        }
        int last = first;
        for (int i = first; i < segment.to(); i++) {
            if (sentence.token(i).isFinite()) {
                return null;
            }
            last = i == last + 1 && NAME_PARTS.contains(sentence.token(i).pos()) && !quoted.hold(sentence.token(i))
                    ? i
                    : last;
        }
        while (last > first && !sentence.token(last).isNoun()) {
            last--;
        }
        return bare(sentence, first, last);
    }

    /** The name right before a colon: null where none stands there. */
    SpeechCue nameBefore(Segment segment) {
        Sentence sentence = segment.sentence();
        SpeechCue sender = sender(segment);
        int last = segment.to() - 2;
        if (sender != null) {
            return sender;
        }
        if (last < segment.from() || !sentence.token(last).isProperNoun()) {
            return null;
        }
        int first = last;
        while (first > segment.from() && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        return bare(sentence, first, last);
    }

    /** "From Ilse Varga, economist at Karvosh Bank:": the person whose words follow; null where none is named so. */
    private static SpeechCue sender(Segment segment) {
        Sentence sentence = segment.sentence();
        int first = segment.firstWord() + 1;
        int last = first - 1;
        while (last + 1 < segment.to() && sentence.token(last + 1).ner().equals("PERSON")) {
            last++;
        }
        boolean from = first < segment.to() && sentence.token(first - 1).is("from");
        return from && last >= first && sentence.is(last + 1, ",", ":") ? bare(sentence, first, last) : null;
    }

    /** "The ministry released this statement:": the last verb with a subject before a colon, or null. */
    SpeechCue leadIn(Segment segment) {
        if (!(segment.sentence() instanceof ParsedSentence sentence)) {
            return null;
        }
        for (int i = segment.to() - 1; i >= segment.from(); i--) {
            int subject = sentence.child(i, "nsubj");
            boolean somebody = subject >= 0
                    && !NOBODY.contains(sentence.token(subject).pos())
                    && !quoted.hold(sentence.token(subject));
            if (somebody) {
                int verb = i;
                Span source = NounPhrases.around(sentence, subject, t -> t == verb || quoted.hold(sentence.token(t)));
                boolean cue = sentence.token(i).isVerb();
                return new SpeechCue(
                        sentence,
                        i,
                        cue ? sentence.token(i).span() : null,
                        cue ? sentence.token(i).lowerLemma() : null,
                        source,
                        subject);
            }
        }
        return nameBefore(segment);
    }

    /** "VARGA: We will see.": the capitals that open the words of a quotation, or null. */
    SpeechCue transcriptName(Quotation quotation) {
        String words = article.slice(quotation.inner());
        Matcher matcher = TRANSCRIPT.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        Sentence sentence = article.sentenceAt(quotation.inner().start());
        int first = sentence.tokenAt(quotation.inner().start());
        int last = sentence.tokenAt(quotation.inner().start() + matcher.group(1).length() - 1);
        return first < 0 || last < first ? null : bare(sentence, first, last);
    }

    private static SpeechCue bare(Sentence sentence, int first, int last) {
        return new SpeechCue(sentence, last, null, null, sentence.spanOf(first, last), last);
    }
}
