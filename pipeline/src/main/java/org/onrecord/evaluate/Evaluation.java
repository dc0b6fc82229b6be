package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores an output folder against gold articles or pages: precision, recall and F1 by record type, and accuracy
 * of what a hit says. How a hit is counted: see each {@link RecordScorer}. Not thread-safe.
 */
public final class Evaluation {

    private static final List<RecordScorer> OF_ARTICLES = List.of(
            new QuoteScorer(),
            new DateScorer(),
            new PlaceScorer(),
            new EntityScorer(),
            new PronounScorer(),
            new ChainScorer(),
            new ActorScorer(),
            new DemandScorer(),
            new CodedSentenceScorer());
    private static final List<RecordScorer> OF_PAGES = List.of(new PageQuoteScorer(), new PageDemandScorer());

    private final Scores scores = new Scores();
    private final ErrorList errors = new ErrorList();

    /**
     * @param gold articles with annotations
     * @param output a folder that a run over these articles left, JSON tables included
     * @throws IOException where the folder lacks a table
     */
    public void score(List<GoldArticle> gold, Path output) throws IOException {
        OutputTables tables = new OutputTables(output);
        Map<String, String> docIdByInk = new LinkedHashMap<>();
        for (JsonNode document : tables.documents()) {
            String docId = document.path("doc_id").asText();
            docIdByInk.put(Ink.of(tables.text(docId)).text(), docId);
        }
        for (GoldArticle article : gold) {
            score(align(article, docIdByInk, tables), OF_ARTICLES);
        }
    }

    /**
     * @param gold pages with annotations
     * @param output a folder that a run over the folder of these pages left, JSON tables included
     * @throws IOException where the folder lacks a table
     */
    public void scorePages(List<GoldPage> gold, Path output) throws IOException {
        OutputTables tables = new OutputTables(output);
        Map<String, List<JsonNode>> byFile = new HashMap<>();
        for (JsonNode document : tables.documents()) {
            String file = baseName(document.path("source_file").asText());
            byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(document);
        }
        for (GoldPage page : gold) {
            score(page, byFile.getOrDefault(baseName(page.file()), List.of()), tables);
        }
    }

    private void score(GoldPage gold, List<JsonNode> documents, OutputTables tables) {
        JsonNode document = documents.isEmpty() ? MissingNode.getInstance() : documents.get(0);
        String docId = documents.isEmpty() ? null : document.path("doc_id").asText();
        String ourText = documents.isEmpty() ? "" : tables.text(docId);
        Alignment alignment = Alignment.byLine(gold.text(), ourText);
        ScoredArticle article = new ScoredArticle(gold.file(), docId, gold.text(), gold.gold(), alignment, tables);
        ScoredPage page = new ScoredPage(gold, document, article);
        scores.addCase("pages.one_article", documents.size() == 1);
        if (documents.size() != 1) {
            errors.ofArticle(article, "pages.one_article", "wrong", "", "1", String.valueOf(documents.size()));
        }
        new PageHeadScorer(scores, errors).score(page);
        new PageTextScorer(scores, errors).score(page);
        score(article, OF_PAGES);
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void score(ScoredArticle article, List<RecordScorer> scorers) {
        scores.countArticle(article.docId() != null);
        for (RecordScorer scorer : scorers) {
            if (article.gold().has(scorer.goldType())) {
                scorer.score(article, scores, errors);
            }
        }
    }

    private static ScoredArticle align(GoldArticle gold, Map<String, String> docIdByInk, OutputTables tables) {
        String text = gold.goldText();
        String ink = Ink.of(text).text();
        // A heading or footer may have been cut: else look for one text inside the other.
        String docId = docIdByInk.containsKey(ink)
                ? docIdByInk.get(ink)
                : docIdByInk.keySet().stream()
                        .filter(ours -> Alignment.isSame(ink, ours))
                        .findFirst()
                        .map(docIdByInk::get)
                        .orElse(null);
        Alignment alignment = docId == null ? Alignment.ofGoldAlone(text) : Alignment.of(text, tables.text(docId));
        return new ScoredArticle(gold.id(), docId, text, gold.gold(), alignment, tables);
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
