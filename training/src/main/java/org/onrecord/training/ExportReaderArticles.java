package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.attribution.TokenTable;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.WordPieces;
import org.onrecord.language.reader.Reader;

/**
 * Writes annotated articles cut into words and word pieces as the program cuts them, to teach the reader: one JSON object
 * a line for each article, with {@code set} (name of the file), {@code id}, {@code text}, {@code tokens} (first code point
 * and the one after the last), {@code pos}, {@code pieces} (numbers, a list for each token), {@code quoted} (0 or 1 each),
 * {@code sentences} (first token of each), {@code heading} (0 or 1 for each sentence), {@code block} (of each sentence) and
 * {@code gold}, whose positions point into {@code text}. Where cues are annotated, {@code attributions} has lists of seven
 * token numbers: first and last of the cue, its head, first and last of the content and of the source, -1 and -2 where
 * there is none.
 *
 * <p>Usage: {@code java -cp ... org.onrecord.training.ExportReaderArticles ARTICLES.jsonl GOLD.jsonl...}.
 */
public final class ExportReaderArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportReaderArticles() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: ExportReaderArticles ARTICLES.jsonl GOLD.jsonl...");
            System.exit(2);
        }
        WordPieces vocabulary = Reader.vocabulary();
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (int i = 1; i < arguments.length; i++) {
                Path file = Path.of(arguments[i]);
                String set = file.getFileName().toString().replace(".jsonl", "");
                for (GoldArticle gold : GoldArticle.read(file)) {
                    out.write(JSON.writeValueAsString(line(set, gold, vocabulary)));
                    out.write('\n');
                }
            }
        }
    }

    private static ObjectNode line(String set, GoldArticle gold, WordPieces vocabulary) {
        boolean cues = gold.gold().path("quotes").path(0).has("cue_start");
        AnnotatedArticle article = CoreNlpAnnotator.shared()
                .annotate(gold.article(), sentence -> cues && ParseTriggers.worthParsing(sentence));
        ObjectNode line = JSON.createObjectNode();
        line.put("set", set);
        line.put("id", gold.id());
        line.put("text", gold.article().text());
        ArrayNode tokens = line.putArray("tokens");
        ArrayNode pos = line.putArray("pos");
        ArrayNode pieces = line.putArray("pieces");
        ArrayNode quoted = line.putArray("quoted");
        ArrayNode sentences = line.putArray("sentences");
        ArrayNode heading = line.putArray("heading");
        ArrayNode block = line.putArray("block");
        for (Sentence sentence : article.sentences()) {
            sentences.add(tokens.size());
            heading.add(article.isHeading(sentence) ? 1 : 0);
            block.add(sentence.block());
            for (Token token : sentence.tokens()) {
                tokens.addArray().add(token.span().start()).add(token.span().end());
                pos.add(token.pos());
                pieces.add(JSON.valueToTree(vocabulary.of(token.word())));
                quoted.add(article.quotations().hold(token) ? 1 : 0);
            }
        }
        JsonNode aligned = gold.gold().deepCopy();
        align(aligned, new GoldAlignment(gold.goldText(), gold.article().text()));
        line.set("gold", aligned);
        ArrayNode attributions = line.putArray("attributions");
        if (cues) {
            GoldAttributions.read(gold, new TokenTable(article))
                    .forEach(g -> attributions.add(JSON.valueToTree(List.of(
                            g.cueFirst(),
                            g.cueLast(),
                            g.cueHead(),
                            g.first(),
                            g.last(),
                            g.sourceFirst(),
                            g.sourceLast()))));
        }
        return line;
    }

    private static void alignFragments(JsonNode fragments, GoldAlignment alignment) {
        for (JsonNode fragment : fragments) {
            ArrayNode ends = (ArrayNode) fragment;
            ends.set(0, ends.numberNode(alignment.start(ends.get(0).asInt())));
            ends.set(1, ends.numberNode(alignment.end(ends.get(1).asInt())));
        }
    }

    /** Turns fragments, and every field that is, or ends in, "start" or "end", from positions in the gold text to ones in the article. */
    private static void align(JsonNode node, GoldAlignment alignment) {
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (field.getValue().isInt() && field.getKey().endsWith("start")) {
                    object.put(field.getKey(), alignment.start(field.getValue().asInt()));
                } else if (field.getValue().isInt() && field.getKey().endsWith("end")) {
                    object.put(field.getKey(), alignment.end(field.getValue().asInt()));
                } else if (field.getKey().equals("fragments")) {
                    alignFragments(field.getValue(), alignment);
                } else {
                    align(field.getValue(), alignment);
                }
            }
        } else {
            node.forEach(child -> align(child, alignment));
        }
    }
}
