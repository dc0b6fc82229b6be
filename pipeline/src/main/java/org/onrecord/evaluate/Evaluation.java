package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores an output folder against gold articles: precision, recall and F1 by record type, and accuracy
 * of what a hit says. How a hit is counted: see each {@link RecordScorer}.
 */
public final class Evaluation {

    private static final List<RecordScorer> SCORERS = List.of(
            new QuoteScorer(),
            new DateScorer(),
            new PlaceScorer(),
            new EntityScorer(),
            new DemandScorer(),
            new CodedSentenceScorer());

    private final Scores scores = new Scores();
    private final ErrorList errors = new ErrorList();

    /**
     * @param gold articles with annotations
     * @param output a folder that a run over these articles left, JSON tables included
     * @throws IOException where the folder lacks a table
     */
    public void score(List<GoldArticle> gold, Path output) throws IOException {
        OutputTables tables = new OutputTables(output);
        Map<String, String> texts = new HashMap<>();
        Map<String, String> docIdByInk = new HashMap<>();
        for (JsonNode document : tables.documents()) {
            String docId = document.path("doc_id").asText();
            texts.put(docId, tables.text(docId));
            docIdByInk.put(Alignment.inked(texts.get(docId)), docId);
        }
        for (GoldArticle article : gold) {
            score(align(article, docIdByInk, texts, tables));
        }
    }

    private void score(ScoredArticle article) {
        scores.countArticle(article.docId() != null);
        for (RecordScorer scorer : SCORERS) {
            if (article.gold().gold().has(scorer.goldType())) {
                scorer.score(article, scores, errors);
            }
        }
    }

    private static ScoredArticle align(
            GoldArticle gold, Map<String, String> docIdByInk, Map<String, String> texts, OutputTables tables) {
        String ink = Alignment.inked(gold.goldText());
        String docId = docIdByInk.get(ink);
        if (docId == null) {
            // A heading or footer may have been cut: look for one text inside the other.
            docId = docIdByInk.entrySet().stream()
                    .filter(e -> (e.getKey().length() > 200 && ink.contains(e.getKey()))
                            || (ink.length() > 200 && e.getKey().contains(ink)))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
        Alignment alignment = docId == null
                ? Alignment.ofGoldAlone(gold.goldText())
                : Alignment.of(gold.goldText(), texts.get(docId));
        return new ScoredArticle(gold, docId, alignment, tables);
    }

    /** Takes over the errors of another evaluation. */
    public void addErrors(Evaluation other) {
        errors.addAll(other.errors);
    }

    public Scores scores() {
        return scores;
    }

    public ErrorList errors() {
        return errors;
    }
}
