package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Token;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.Titles;

/**
 * The turns of an interview or a transcript: paragraphs, with quotation marks around or without, that open with who speaks
 * and a colon: "VARGA: We will see.", "Ilse Varga, Host: Welcome.", "Minister: No.", "Q:" and "A:". One such paragraph may be a
 * label or a headline; it takes several, and a label that comes back. Excerpts under "On fares:" are turns of the person whom the
 * paragraph before them names. Stateless.
 */
final class Transcripts {

    static final String ORIGIN = "direct-transcript";

    private static final Pattern TURN = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}.'’\\-]*(?: \\p{Lu}[\\p{L}.'’\\-]*){0,4})|[QA])(?:, [^:.!?\"“”]{1,60})?:\\s+(?=\\S)");
    private static final Pattern TOPIC = Pattern.compile("^On [^:.!?\"“”]{2,60}:\\s+(?=\\S)");
    private static final int FEWEST_TURNS = 3;
    private static final int FEWEST_TOPICS = 2;

    private final AnnotatedArticle article;

    private Transcripts(AnnotatedArticle article) {
        this.article = article;
    }

    static List<QuoteDraft> find(AnnotatedArticle article) {
        Transcripts transcripts = new Transcripts(article);
        List<QuoteDraft> turns = transcripts.turns();
        return turns.isEmpty() ? transcripts.topics() : turns;
    }

    private List<QuoteDraft> turns() {
        Map<String, Integer> labels = new HashMap<>();
        List<QuoteDraft> drafts = new ArrayList<>();
        for (Block block : article.article().blocks()) {
            Span span = withoutMarks(block.span());
            Matcher matcher = TURN.matcher(article.slice(span));
            if (block.kind() != BlockKind.HEADING && matcher.find()) {
                QuoteDraft turn = turn(span, matcher);
                if (mayBeSpeaker(turn.source())) {
                    labels.merge(matcher.group(1), 1, Integer::sum);
                    drafts.add(turn);
                }
            }
        }
        boolean comesBack = labels.values().stream().anyMatch(count -> count > 1);
        return drafts.size() < FEWEST_TURNS || !comesBack ? List.of() : drafts;
    }

    /** Capitals, "Q" and "A", a person's name, or a title: "Price" is nobody. */
    private boolean mayBeSpeaker(Span label) {
        String words = article.slice(label);
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
        return capitals
                || article.tokensIn(label).stream()
                        .anyMatch(token -> token.ner().equals("PERSON"))
                || Titles.isHead(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** What is said under "On fares:", by the last person who is named before the first of them. */
    private List<QuoteDraft> topics() {
        List<QuoteDraft> drafts = new ArrayList<>();
        Span speaker = null;
        for (Block block : article.article().blocks()) {
            Matcher matcher = TOPIC.matcher(article.slice(block.span()));
            if (block.kind() == BlockKind.HEADING || !matcher.find()) {
                speaker = drafts.isEmpty() ? personIn(block.span()) : speaker;
            } else if (speaker != null) {
                int from = article.codePoints().toUtf16(block.span().start());
                Span words = new Span(
                        article.codePoints().fromUtf16(from + matcher.end()),
                        block.span().end());
                drafts.add(draft(words, speaker));
            }
        }
        return drafts.size() < FEWEST_TOPICS ? List.of() : drafts;
    }

    /** The first person's name in a paragraph that announces something: it ends with a colon. Null where there is none. */
    private Span personIn(Span block) {
        if (!article.slice(block).strip().endsWith(":")) {
            return null;
        }
        Span name = null;
        for (Token token : article.tokensIn(block)) {
            boolean person = token.ner().equals("PERSON");
            if (name != null && !person) {
                break;
            }
            name = !person ? name : name == null ? token.span() : name.union(token.span());
        }
        return name;
    }

    /** Without the marks around the whole, if it begins with one. */
    private Span withoutMarks(Span block) {
        Span bare = article.quotations().withoutMarks(block);
        return bare.start() > block.start() ? bare : block;
    }

    private QuoteDraft turn(Span span, Matcher matcher) {
        int from = article.codePoints().toUtf16(span.start());
        Span name = article.codePoints().spanFromUtf16(from + matcher.start(1), from + matcher.end(1));
        return draft(new Span(article.codePoints().fromUtf16(from + matcher.end()), span.end()), name);
    }

    private QuoteDraft draft(Span words, Span speaker) {
        return new QuoteDraft(
                QuoteKind.DIRECT, List.of(words), article.oneLine(words), null, null, null, speaker, null, ORIGIN, 1);
    }
}
