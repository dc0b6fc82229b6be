package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;

/**
 * The turns of an interview or a transcript: paragraphs, with quotation marks around or without, that open with a name in capitals and a colon
 * ("VARGA: We will see.") or with "Q:" and "A:". One such paragraph may be a label
 * or a headline; it takes several, and a name that comes back. Stateless.
 */
final class Transcripts {

    static final String ORIGIN = "direct-transcript";

    private static final Pattern TURN =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’\\-]+(?: \\p{Lu}[\\p{Lu}.'’\\-]*){0,4}|[QA]):\\s+(?=\\S)");
    private static final int FEWEST_TURNS = 3;

    private Transcripts() {}

    static List<QuoteDraft> find(AnnotatedArticle article) {
        Map<String, Integer> turns = new HashMap<>();
        List<QuoteDraft> drafts = new ArrayList<>();
        for (Block block : article.article().blocks()) {
            Span span = withoutMarks(article, block.span());
            Matcher matcher = TURN.matcher(article.slice(span));
            if (block.kind() != BlockKind.HEADING && matcher.find()) {
                turns.merge(matcher.group(1), 1, Integer::sum);
                drafts.add(turn(article, span, matcher));
            }
        }
        boolean comesBack = turns.values().stream().anyMatch(count -> count > 1);
        return drafts.size() < FEWEST_TURNS || !comesBack ? List.of() : drafts;
    }

    /** Without the marks around the whole, if it begins with one. */
    private static Span withoutMarks(AnnotatedArticle article, Span block) {
        Span bare = article.quotations().withoutMarks(block);
        return bare.start() > block.start() ? bare : block;
    }

    private static QuoteDraft turn(AnnotatedArticle article, Span span, Matcher matcher) {
        int from = article.codePoints().toUtf16(span.start());
        Span name = article.codePoints().spanFromUtf16(from + matcher.start(1), from + matcher.end(1));
        Span words = new Span(article.codePoints().fromUtf16(from + matcher.end()), span.end());
        return new QuoteDraft(
                QuoteKind.DIRECT, List.of(words), article.oneLine(words), null, null, null, name, null, ORIGIN, 1);
    }
}
