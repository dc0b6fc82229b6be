package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Span;

/**
 * What CoreNLP's own annotators say of the same articles, in the form of an output folder, to be scored
 * like ours: names and dates of its default {@code ner}, and the quotes of its {@code quote} where gold
 * has quotes. Not thread-safe.
 */
public final class CoreNlpBaseline {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KINDS = Map.of(
            "PERSON",
            "person",
            "ORGANIZATION",
            "organization",
            "LOCATION",
            "place",
            "CITY",
            "place",
            "STATE_OR_PROVINCE",
            "place",
            "COUNTRY",
            "place");
    private static final List<String> TABLES =
            List.of("documents", "quotes", "dates", "demands", "mentions", "places", "countries", "actors");

    private final Map<String, ArrayNode> tables = new HashMap<>();
    private final Path folder;
    private StanfordCoreNLP pipeline;

    private CoreNlpBaseline(Path folder) {
        this.folder = folder;
        TABLES.forEach(table -> tables.put(table, JSON.createArrayNode()));
        row("actors").put("actor_id", "person").put("kind", "person").put("name", "");
        row("actors")
                .put("actor_id", "organization")
                .put("kind", "organization")
                .put("name", "");
    }

    /** Annotates the articles and writes the tables that {@link Evaluation} reads. */
    public static void write(List<GoldArticle> gold, Path folder) throws IOException {
        CoreNlpBaseline baseline = new CoreNlpBaseline(folder);
        Files.createDirectories(folder.resolve("text"));
        boolean quotes = gold.stream().anyMatch(article -> article.gold().has("quotes"));
        baseline.pipeline = pipeline(quotes);
        for (GoldArticle article : gold) {
            baseline.annotate(article.article());
        }
        for (String table : TABLES) {
            Files.writeString(
                    folder.resolve(table + ".json"), baseline.tables.get(table).toString());
        }
    }

    /** CoreNLP's annotators as they come, with quotes and what these need or without. */
    public static StanfordCoreNLP pipeline(boolean quotes) {
        Properties properties = new Properties();
        properties.setProperty(
                "annotators", quotes ? "tokenize,pos,lemma,ner,depparse,coref,quote" : "tokenize,pos,lemma,ner");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return new StanfordCoreNLP(properties);
    }

    private ObjectNode row(String table) {
        return tables.get(table).addObject();
    }

    private void annotate(Article article) throws IOException {
        Annotation annotation = new Annotation(article.text());
        if (article.publishedOn() != null) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, article.publishedOn());
        }
        pipeline.annotate(annotation);
        Files.writeString(folder.resolve("text").resolve(article.docId() + ".txt"), article.text());
        row("documents").put("doc_id", article.docId());
        CodePoints codePoints = new CodePoints(article.text());
        for (CoreMap mention : orNone(annotation.get(CoreAnnotations.MentionsAnnotation.class))) {
            mention(article, mention, codePoints);
        }
        for (CoreMap quote : orNone(annotation.get(CoreAnnotations.QuotationsAnnotation.class))) {
            quote(article, annotation, quote, codePoints);
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private void mention(Article article, CoreMap mention, CodePoints codePoints) {
        Span span = span(mention, codePoints);
        String kind = KINDS.get(mention.get(CoreAnnotations.EntityTypeAnnotation.class));
        if (mention.get(TimeAnnotations.TimexAnnotation.class) != null) {
            place(row("dates"), article, span)
                    .put("text", codePoints.slice(span))
                    .put(
                            "value",
                            mention.get(TimeAnnotations.TimexAnnotation.class).value());
        } else if (kind != null && !isPronoun(mention)) {
            place(row("mentions"), article, span)
                    .put("text", codePoints.slice(span))
                    .put("how", "name")
                    .put("table", kind.equals("place") ? "places" : "actors")
                    .put("ref_id", kind);
        }
    }

    private static boolean isPronoun(CoreMap mention) {
        List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
        return tokens.size() == 1 && tokens.get(0).tag().startsWith("PRP");
    }

    private void quote(Article article, Annotation annotation, CoreMap quote, CodePoints codePoints) {
        Span span = span(quote, codePoints);
        ObjectNode row =
                place(row("quotes"), article, span).put("kind", "direct").put("text", codePoints.slice(span));
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        if (first != null && last != null) {
            List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
            row.put("speaker_start", codePoints.fromUtf16(tokens.get(first).beginPosition()));
            row.put("speaker_end", codePoints.fromUtf16(tokens.get(last).endPosition()));
        }
        String speaker = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
        if (speaker != null) {
            row.put("speaker_id", "speaker:" + speaker);
            row("actors")
                    .put("actor_id", "speaker:" + speaker)
                    .put("kind", "person")
                    .put("name", speaker);
        }
    }

    private static ObjectNode place(ObjectNode row, Article article, Span span) {
        return row.put("doc_id", article.docId()).put("start", span.start()).put("end", span.end());
    }

    private static Span span(CoreMap mention, CodePoints codePoints) {
        return codePoints.spanFromUtf16(
                mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }
}
