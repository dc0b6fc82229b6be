package org.onrecord.extract.quotes;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Token;
import org.onrecord.language.quotation.Quotation;

/** Chooses which of the cues beside a quotation attributes it, if any. Immutable. */
final class CueChooser {

    /** So many words may stand between "X" and "said" beside what describes X. */
    private static final int LONGEST_GAP = 30;
    /** So many may stand between the quotation and a cue whose speaker was not found. */
    private static final int LONGEST_WAIT = 3;

    private final AnnotatedArticle article;
    private final TypographicCues typographic;

    CueChooser(AnnotatedArticle article) {
        this.article = article;
        this.typographic = new TypographicCues(article);
    }

    /** "…," X said; "…," said X; "…", according to X. */
    SpeechCue after(Segment segment, Quotation quotation) {
        if (segment.isEmpty()) {
            return null;
        }
        int start = segment.firstWord();
        Token first = segment.sentence().token(segment.from());
        boolean leavesOff =
                ScareQuotes.endsWithPause(article, quotation) || first.word().equals(",") || first.isDash();
        for (SpeechCue cue : segment.cues()) {
            int gap = leavesOff ? LONGEST_GAP : LONGEST_WAIT;
            if (cue.source() != null && cue.firstToken() <= start + 1 && cue.token() <= start + gap) {
                return cue;
            }
        }
        for (SpeechCue cue : segment.cues()) {
            if (leavesOff && cue.token() <= start + LONGEST_WAIT) {
                return cue;
            }
        }
        return leavesOff ? typographic.signature(segment) : null;
    }

    /** X said, "…"; X told them: "…"; X: "…". */
    SpeechCue before(Segment segment) {
        boolean colon = segment.endsWithColon();
        if (colon && isLine(segment)) {
            SpeechCue name = typographic.nameBefore(segment);
            if (name != null) {
                return name;
            }
        }
        for (int i = segment.cues().size() - 1; i >= 0; i--) {
            SpeechCue cue = segment.cues().get(i);
            if (cue.source() != null) {
                return cue;
            }
        }
        return colon ? typographic.leadIn(segment) : null;
    }

    /** "Headline - X:", "X on taxes:": no sentence but a line that ends with a name. */
    private static boolean isLine(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            String word = segment.sentence().token(i).word();
            if (word.equals("-")
                    && i > segment.from()
                    && segment.sentence().token(i - 1).span().end()
                            < segment.sentence().token(i).span().start()) {
                return true;
            }
        }
        return segment.cues().isEmpty();
    }
}
