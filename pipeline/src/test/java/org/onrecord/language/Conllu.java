package org.onrecord.language;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.record.Span;
import org.onrecord.source.ArticleBuilder;

/**
 * Makes annotated sentences and articles of CoNLL-U lines, so that a rule can be tested without a model.
 *
 * <p>A word's line has the columns ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC with tabs between, or those that
 * {@code # global.columns} names (CoNLL-U Plus), then also with blanks between; "_" stands for what is left out, and so
 * does a line's early end. A name's kind is in MISC ({@code Name=PERSON}). A sentence of one line is shorter:
 *
 * <pre>Ada/NNP/2:nsubj/PERSON met/VBD/0:root dockers/NNS/2:obj in/IN/6:case the/DT/6:det port/NN/2:obl ./2:punct</pre>
 *
 * <p>that is FORM/XPOS/HEAD:DEPREL/NER, each of the last three optional. Without XPOS a mark, an article and the
 * commonest prepositions have their own tag, figures are CD and other words NN; without LEMMA it is what CoreNLP makes of form and tag. Sentences without heads are not
 * parsed. A blank line ends a sentence; {@code # newpar} begins a paragraph, with {@code kind = heading} or
 * {@code kind = item} another block. The text is that of {@code # text =}, else the forms with blanks between but for
 * SpaceAfter=No; in the short form marks stand as in print. UPOS, FEATS, DEPS and empty nodes are passed over.
 */
public final class Conllu {

    private Conllu() {}

    /** An article without a date of publication. */
    public static AnnotatedArticle article(String lines) {
        return article(lines, null);
    }

    /**
     * @param publishedOn ISO 8601 day or null
     */
    public static AnnotatedArticle article(String lines, String publishedOn) {
        ArticleBuilder builder = new ArticleBuilder().publishedOn(publishedOn);
        return ConlluText.build(ConlluReader.read(lines), builder);
    }

    /** The first sentence. */
    public static Sentence tagged(String lines) {
        return article(lines).sentences().get(0);
    }

    /** The first sentence, which has to be parsed. */
    public static ParsedSentence parsed(String lines) {
        return parse(tagged(lines));
    }

    private static ParsedSentence parse(Sentence sentence) {
        if (sentence instanceof ParsedSentence parsed) {
            return parsed;
        }
        throw new IllegalArgumentException("not parsed: " + sentence.tokens());
    }

    /** A sentence and a stretch of its tokens. */
    public record Marked(AnnotatedArticle article, Sentence sentence, int first, int last) {

        public Span span() {
            return sentence.spanOf(first, last);
        }

        /** The sentence, which has to be parsed. */
        public ParsedSentence parse() {
            return Conllu.parse(sentence);
        }
    }

    /**
     * @param lines one sentence in the short form, or several of which the first has a stretch between square brackets:
     *     "met/VBD on/IN [Thursday/NNP night/NN]"; the brackets are no tokens
     */
    public static Marked marked(String lines) {
        List<String> words =
                List.of(lines.strip().lines().findFirst().orElse("").split("\\s+"));
        int first = indexOf(words.stream().map(word -> word.startsWith("[")).toList());
        int last = indexOf(words.stream().map(word -> word.endsWith("]")).toList());
        AnnotatedArticle article = article(lines.replaceAll("(?<!\\S)\\[|\\](?!\\S)", ""));
        return new Marked(article, article.sentences().get(0), first, last);
    }

    private static int indexOf(List<Boolean> marks) {
        int index = marks.indexOf(true);
        if (index < 0) {
            throw new IllegalArgumentException("no brackets in the first line");
        }
        return index;
    }

    /** Index of the first token that is this word, as written. */
    public static int index(Sentence sentence, String word) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + word + " in " + sentence.tokens()));
    }

    /** Where these words stand first in an article. */
    public static Span span(AnnotatedArticle article, String words) {
        int start = article.article().text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(
                    "no " + words + " in " + article.article().text());
        }
        return article.codePoints().spanFromUtf16(start, start + words.length());
    }
}
