package org.onrecord.language;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.language.reader.Reader;
import org.onrecord.language.reader.Reading;
import org.onrecord.record.Article;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/** An article with its sentences. Immutable; thread-safe. */
public final class AnnotatedArticle {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Article article;
    private final List<Sentence> sentences;
    private final CodePoints codePoints;
    private final Quotations quotations;
    /** Made on first use; null before. */
    private volatile Reading reading;

    public AnnotatedArticle(Article article, List<Sentence> sentences) {
        this(article, sentences, Quotations.of(article), null);
    }

    /**
     * @param quotations of the article
     * @param reading of these sentences; null where it is not made yet
     */
    AnnotatedArticle(Article article, List<Sentence> sentences, Quotations quotations, Reading reading) {
        this.reading = reading;
        this.quotations = quotations;
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.codePoints = new CodePoints(article.text());
    }

    public Article article() {
        return article;
    }

    public String docId() {
        return article.docId();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public CodePoints codePoints() {
        return codePoints;
    }

    public Quotations quotations() {
        return quotations;
    }

    /** What the reader makes of the article. */
    public Reading reading() {
        if (reading == null) {
            reading = Reader.shared().read(sentences, quotations);
        }
        return reading;
    }

    /** The words at a span, exactly as in the text. */
    public String slice(Span span) {
        return codePoints.slice(span);
    }

    /** The words at a span with one blank for each stretch of white space. */
    public String oneLine(Span span) {
        return BLANKS.matcher(slice(span)).replaceAll(" ").strip();
    }

    /** The tokens within a span, in text order. */
    public List<Token> tokensIn(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    public Block blockOf(Sentence sentence) {
        return article.blocks().get(sentence.block());
    }

    public boolean isHeading(Sentence sentence) {
        return blockOf(sentence).kind() == BlockKind.HEADING;
    }

    /** Text of the nearest heading above (or of the heading itself), null where there is none. */
    public String sectionOf(Sentence sentence) {
        for (int i = sentence.block(); i >= 0; i--) {
            Block block = article.blocks().get(i);
            if (block.kind() == BlockKind.HEADING) {
                return oneLine(block.span());
            }
        }
        return null;
    }

    /** The sentence that covers or first follows a code point; the last one past the end; null in an empty article. */
    public Sentence sentenceAt(int codePoint) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.isEmpty() ? null : sentences.get(low);
    }
}
