package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.Span;

/** Utterances as drafts of direct quotes. */
final class DirectQuotes {

    private DirectQuotes() {}

    static List<QuoteDraft> find(AnnotatedArticle article) {
        return DirectSpeech.find(article).stream()
                .map(utterance -> draft(article, utterance))
                .toList();
    }

    private static String origin(AttributedSpeech utterance, String words) {
        if (utterance.cue() != null && utterance.cue().source() == null) {
            return "direct-nobody";
        }
        boolean fragment = utterance.how().equals("before") && !Character.isUpperCase(words.codePointAt(0));
        return "direct-" + utterance.how() + (fragment ? "-fragment" : "");
    }

    private static QuoteDraft draft(AnnotatedArticle article, AttributedSpeech utterance) {
        List<Span> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Quotation part : utterance.parts()) {
            parts.add(part.outer());
            words.add(article.oneLine(part.inner()));
        }
        SpeechCue cue = utterance.cue();
        boolean verb = cue != null && cue.cue() != null;
        return new QuoteDraft(
                "direct",
                parts,
                String.join(" ", words),
                verb ? cue.cue() : null,
                verb ? cue.lemma() : null,
                verb ? CueTypes.of(cue.lemma()) : null,
                cue == null ? null : cue.source(),
                verb && cue.sentence() instanceof ParsedSentence parsed
                        ? Addressees.of(parsed, cue.token(), cue.lemma(), article.quotations())
                        : null,
                origin(utterance, words.get(0)),
                1);
    }
}
