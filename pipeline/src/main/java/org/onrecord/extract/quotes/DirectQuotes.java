package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.quotation.Quotation;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;

/** Attributed speech as drafts of direct quotes. Stateless. */
final class DirectQuotes {

    private DirectQuotes() {}

    static List<QuoteDraft> find(AnnotatedArticle article, ArticleClauses clauses) {
        return DirectSpeech.find(article, clauses).stream()
                .map(speech -> draft(article, speech))
                .toList();
    }

    private static String origin(AttributedSpeech speech, String words) {
        if (speech.cue() != null && speech.cue().source() == null) {
            return "direct-nobody";
        }
        boolean fragment = speech.how().equals("before") && !Character.isUpperCase(words.codePointAt(0));
        return "direct-" + speech.how() + (fragment ? "-fragment" : "");
    }

    private static QuoteDraft draft(AnnotatedArticle article, AttributedSpeech speech) {
        List<Span> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Quotation part : speech.parts()) {
            parts.add(part.outer());
            words.add(article.oneLine(part.inner()));
        }
        SpeechCue cue = speech.cue();
        boolean verb = cue != null && cue.cue() != null;
        return new QuoteDraft(
                QuoteKind.DIRECT,
                parts,
                String.join(" ", words),
                verb ? cue.cue() : null,
                verb ? cue.lemma() : null,
                verb ? CueTypes.of(cue.lemma()) : null,
                cue == null ? null : cue.source(),
                verb && cue.sentence() instanceof ParsedSentence parsed
                        ? Addressees.of(parsed, cue.token(), cue.lemma(), article.quotations())
                        : null,
                origin(speech, words.get(0)),
                1);
    }
}
