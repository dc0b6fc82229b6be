package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.ConlluReader.Block;
import org.onrecord.language.ConlluReader.Line;
import org.onrecord.language.ConlluReader.Word;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;
import org.onrecord.source.ArticleBuilder;

/** Sets the text of what {@link ConlluReader} read, and makes sentences that know where they stand in it. */
final class ConlluText {

    private final StringBuilder text = new StringBuilder();
    /** For each sentence of the block, where its words begin. */
    private final List<int[]> starts = new ArrayList<>();

    private ConlluText() {}

    static AnnotatedArticle build(List<Block> blocks, ArticleBuilder builder) {
        List<ConlluText> set = new ArrayList<>();
        for (Block block : blocks) {
            ConlluText text = new ConlluText();
            block.sentences().forEach(text::add);
            builder.add(block.kind(), 2, text.text.toString());
            set.add(text);
        }
        Article article = builder.build();
        CodePoints codePoints = new CodePoints(article.text());
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int start = codePoints.toUtf16(article.blocks().get(i).span().start());
            for (int line = 0; line < blocks.get(i).sentences().size(); line++) {
                List<Word> words = blocks.get(i).sentences().get(line).words();
                List<Token> tokens = tokens(words, set.get(i).starts.get(line), start, codePoints);
                sentences.add(sentence(sentences.size(), i, tokens, words));
            }
        }
        return new AnnotatedArticle(article, sentences);
    }

    private void add(Line line) {
        int[] at = new int[line.words().size()];
        if (line.text() != null) {
            int from = text.length();
            text.append(line.text());
            for (int i = 0; i < at.length; i++) {
                String form = line.words().get(i).form();
                at[i] = text.indexOf(form, from);
                if (at[i] < 0 || !text.substring(from, at[i]).isBlank()) {
                    throw new IllegalArgumentException(form + " is not next in: " + line.text());
                }
                from = at[i] + form.length();
            }
        } else {
            for (int i = 0; i < at.length; i++) {
                at[i] = text.length();
                Word word = line.words().get(i);
                text.append(word.form()).append(word.spaced() && i + 1 < at.length ? " " : "");
            }
        }
        text.append(line.words().get(at.length - 1).spaced() ? " " : "");
        starts.add(at);
    }

    private static List<Token> tokens(List<Word> words, int[] starts, int block, CodePoints codePoints) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            Word word = words.get(i);
            int start = block + starts[i];
            Span span = codePoints.spanFromUtf16(start, start + word.form().length());
            if (!codePoints.slice(span).equals(word.form())) {
                throw new IllegalArgumentException(word.form() + " became " + codePoints.slice(span));
            }
            tokens.add(new Token(i, word.form(), word.lemma(), word.tag(), word.ner(), span));
        }
        return tokens;
    }

    private static Sentence sentence(int number, int block, List<Token> tokens, List<Word> words) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        long headed = words.stream().filter(word -> word.head() >= 0).count();
        if (headed == 0) {
            return new Sentence(number, block, span, tokens);
        }
        int[] heads = words.stream().mapToInt(word -> word.head() - 1).toArray();
        long roots = words.stream().filter(word -> word.head() == 0).count();
        if (headed < heads.length || roots != 1 || !isTree(heads)) {
            throw new IllegalArgumentException("no tree: " + words);
        }
        String[] relations = words.stream().map(Word::relation).toArray(String[]::new);
        return new ParsedSentence(number, block, span, tokens, heads, relations);
    }

    /** Whether the way up from every word ends at the root. */
    private static boolean isTree(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length || heads[at] >= heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }
}
