package org.onrecord.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Annotator;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.pipeline.work.Engine;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * An engine without models, for tests of all that stands around it: every block is a sentence, every word
 * a noun. A text that says "please throw", "please hang" or "please recurse" gets what it asks for, and
 * "please wait" costs a tenth of a second.
 */
public final class StubAnnotator implements Annotator {

    static final AtomicInteger CALLS = new AtomicInteger();
    public static final Engine ENGINE = Stub.PATIENT;
    static final Engine IMPATIENT = Stub.IMPATIENT;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    private enum Stub implements Engine {
        PATIENT(Duration.ofMinutes(5)),
        IMPATIENT(Duration.ofSeconds(3));

        private final Duration leastTime;

        Stub(Duration leastTime) {
            this.leastTime = leastTime;
        }

        @Override
        public Annotator annotator() {
            return new StubAnnotator();
        }

        @Override
        public Duration leastTime() {
            return leastTime;
        }
    }

    @Override
    public AnnotatedArticle annotate(Article article, Predicate<Sentence> worthParsing) {
        CALLS.incrementAndGet();
        if (article.text().contains("please throw")) {
            throw new IllegalStateException("as you please");
        }
        if (article.text().contains("please hang")) {
            sleep(60_000);
        }
        if (article.text().contains("please recurse")) {
            annotate(article, worthParsing);
        }
        if (article.text().contains("please wait")) {
            sleep(100);
        }
        CodePoints codePoints = new CodePoints(article.text());
        List<Sentence> sentences = new ArrayList<>();
        for (Article.Block block : article.blocks()) {
            List<Token> tokens =
                    tokens(codePoints.slice(block.span()), block.span().start());
            if (!tokens.isEmpty()) {
                Span span = new Span(
                        tokens.get(0).span().start(),
                        tokens.get(tokens.size() - 1).span().end());
                int number = article.blocks().indexOf(block);
                sentences.add(new Sentence(sentences.size(), number, span, tokens));
            }
        }
        return new AnnotatedArticle(article, sentences);
    }

    private static List<Token> tokens(String text, int start) {
        CodePoints codePoints = new CodePoints(text);
        List<Token> tokens = new ArrayList<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            Span span = codePoints.spanFromUtf16(word.start(), word.end());
            tokens.add(new Token(
                    tokens.size(),
                    word.group(),
                    word.group(),
                    "NN",
                    "O",
                    new Span(start + span.start(), start + span.end())));
        }
        return tokens;
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
