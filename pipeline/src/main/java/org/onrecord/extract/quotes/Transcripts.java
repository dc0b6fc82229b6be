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
 * The turns of an interview or a transcript: paragraphs that open with a name in capitals and a colon
 * ("VARGA: We will see.") or with "Q:" and "A:", where the whole is quoted behind a mark of its own. One such paragraph may be a label
 * or a headline; it takes several, and a name that comes back.
 */
final class Transcripts {

    static final String ORIGIN = "direct-transcript";

    private static final Pattern TURN =
            Pattern.compile("^[\"“”]?(\\p{Lu}[\\p{Lu}.'’\\-]+(?: \\p{Lu}[\\p{Lu}.'’\\-]*){0,4}|[QA]):\\s+(?=\\S)");
    private static final int FEWEST_TURNS = 3;

    private Transcripts() {}

    static List<QuoteDraft> find(AnnotatedArticle article) {
        Map<String, Integer> turns = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.article().blocks()) {
            Matcher matcher = TURN.matcher(article.slice(block.span()));
            if (block.kind() != BlockKind.HEADING && matcher.find()) {
                turns.merge(matcher.group(1), 1, Integer::sum);
                blocks.add(block);
            }
        }
        boolean comesBack = turns.values().stream().anyMatch(count -> count > 1);
        if (blocks.size() < FEWEST_TURNS || !comesBack) {
            return List.of();
        }
        return blocks.stream().map(block -> turn(article, block.span())).toList();
    }

    private static QuoteDraft turn(AnnotatedArticle article, Span block) {
        String text = article.slice(block);
        Matcher matcher = TURN.matcher(text);
        matcher.find();
        boolean marked = matcher.start(1) > 0;
        int end = marked && closesWhatOpened(text) ? text.length() - 1 : text.length();
        return new QuoteDraft(
                QuoteKind.DIRECT,
                List.of(part(text, block, matcher.end(), end)),
                text.substring(matcher.end(), end).replaceAll("\\s+", " ").strip(),
                null,
                null,
                null,
                part(text, block, matcher.start(1), matcher.end(1)),
                null,
                ORIGIN,
                1);
    }

    /** Whether the last mark belongs to the first, not to words quoted in the turn. */
    private static boolean closesWhatOpened(String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long opened = text.chars().filter(c -> c == '“').count();
        long closed = text.chars().filter(c -> c == '”').count();
        return text.endsWith("\"") && straight % 2 == 0 || text.endsWith("”") && opened == closed;
    }

    /** @param from UTF-16 index into the block's text, as is {@code to} */
    private static Span part(String text, Span block, int from, int to) {
        return new Span(block.start() + text.codePointCount(0, from), block.start() + text.codePointCount(0, to));
    }
}
