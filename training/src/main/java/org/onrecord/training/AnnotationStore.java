package org.onrecord.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Annotator;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Article;
import org.onrecord.record.Span;

/**
 * An annotator that remembers: annotations are kept in a folder, one file a text, named after the
 * text's SHA-256 and a key for whatever else decides the result. Thread-safe.
 */
final class AnnotationStore implements Annotator {

    private final Annotator annotator;
    private final Path folder;
    private final String key;

    /**
     * @param annotator asked for what is not in the folder
     * @param folder made where it is missing
     * @param key changes whenever the annotator or the choice of sentences to parse does
     */
    AnnotationStore(Annotator annotator, Path folder, String key) {
        this.annotator = annotator;
        this.folder = folder;
        this.key = key;
    }

    @Override
    public AnnotatedArticle annotate(Article article, Predicate<Sentence> worthParsing) {
        Path file = folder.resolve(article.sha256() + "-" + key + ".bin.gz");
        try {
            if (Files.exists(file)) {
                return read(file, article);
            }
            AnnotatedArticle annotated = annotator.annotate(article, worthParsing);
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "writing-", ".tmp");
            write(unfinished, annotated);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return annotated;
        } catch (IOException e) {
            return annotator.annotate(article, worthParsing);
        }
    }

    private static void write(Path file, AnnotatedArticle annotated) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(annotated.sentences().size());
            for (Sentence sentence : annotated.sentences()) {
                out.writeInt(sentence.block());
                ParsedSentence parsed = sentence instanceof ParsedSentence tree ? tree : null;
                out.writeBoolean(parsed != null);
                out.writeInt(sentence.size());
                for (Token token : sentence.tokens()) {
                    out.writeUTF(token.word());
                    out.writeUTF(token.lemma());
                    out.writeUTF(token.pos());
                    out.writeUTF(token.ner());
                    out.writeInt(token.span().start());
                    out.writeInt(token.span().end());
                    if (parsed != null) {
                        out.writeInt(parsed.head(token.index()));
                        out.writeUTF(parsed.relation(token.index()));
                    }
                }
            }
        }
    }

    private static AnnotatedArticle read(Path file, Article article) throws IOException {
        Map<String, String> interned = new HashMap<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            int count = in.readInt();
            List<Sentence> sentences = new ArrayList<>(count);
            for (int s = 0; s < count; s++) {
                sentences.add(readSentence(in, s, interned));
            }
            return new AnnotatedArticle(article, sentences);
        }
    }

    private static Sentence readSentence(DataInputStream in, int number, Map<String, String> interned)
            throws IOException {
        int block = in.readInt();
        boolean parsed = in.readBoolean();
        int size = in.readInt();
        List<Token> tokens = new ArrayList<>(size);
        int[] heads = parsed ? new int[size] : null;
        String[] relations = parsed ? new String[size] : null;
        for (int i = 0; i < size; i++) {
            String word = in.readUTF();
            String lemma = in.readUTF();
            String pos = interned.computeIfAbsent(in.readUTF(), p -> p);
            String ner = interned.computeIfAbsent(in.readUTF(), n -> n);
            tokens.add(new Token(i, word, lemma, pos, ner, new Span(in.readInt(), in.readInt())));
            if (parsed) {
                heads[i] = in.readInt();
                relations[i] = interned.computeIfAbsent(in.readUTF(), r -> r);
            }
        }
        Span span = new Span(
                tokens.get(0).span().start(), tokens.get(size - 1).span().end());
        return parsed
                ? new ParsedSentence(number, block, span, tokens, heads, relations)
                : new Sentence(number, block, span, tokens);
    }
}
