package org.onrecord.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.dataset.TableFiles;
import org.onrecord.schema.Table;

/**
 * What of a run goes into its report: all of it where it fits; else of each table the rows that weigh most,
 * and with text and records the articles that have the most quotes and demands. Immutable once chosen.
 */
final class ReportContent {

    /** Of the room, the shares of the tables that have rows of no single article; the articles get the rest. */
    private static final Map<Table, Double> SHARES = Map.of(
            Table.DOCUMENTS, 0.15,
            Table.ACTORS, 0.12,
            Table.PLACES, 0.05,
            Table.COUNTRIES, 0.03,
            Table.LINKS, 0.05,
            Table.REJECTS, 0.03);
    /** Column names and their descriptions, counts, commas. */
    private static final long DESCRIPTION_BYTES = 60_000;

    private final Map<Table, BitSet> rows;
    private final Set<String> articles;

    private ReportContent(Map<Table, BitSet> rows, Set<String> articles) {
        this.rows = rows;
        this.articles = articles;
    }

    /** Whether the row at a place of its table's file is in the report. */
    boolean holds(Table table, int number, ObjectNode row) {
        return RowFormat.isOfArticle(table)
                ? articles.contains(row.path("doc_id").asText())
                : rows.get(table).get(number);
    }

    /** Whether the article is there with its text and its records. */
    boolean holdsText(String docId) {
        return articles.contains(docId);
    }

    /**
     * @param folder an output folder
     * @param room for the data, in bytes of the file
     */
    static ReportContent choose(Path folder, long room) throws IOException {
        long left = room - DESCRIPTION_BYTES;
        Map<Table, BitSet> rows = new EnumMap<>(Table.class);
        List<WeighedRow> documents = List.of();
        long spent = 0;
        for (Table table : Table.values()) {
            if (!RowFormat.isOfArticle(table)) {
                long share = (long) (left * SHARES.get(table));
                List<WeighedRow> weighed = heaviest(folder, table, share);
                if (table == Table.DOCUMENTS) {
                    documents = weighed;
                }
                BitSet chosen = new BitSet();
                spent += take(weighed, share, row -> chosen.set(row.number()));
                rows.put(table, chosen);
            }
        }
        BitSet listed = rows.get(Table.DOCUMENTS);
        List<WeighedRow> articles = articleSizes(
                folder,
                documents.stream().filter(row -> listed.get(row.number())).toList());
        Set<String> full = new HashSet<>();
        take(articles, left - spent, article -> full.add(article.key()));
        return new ReportContent(rows, full);
    }

    /** Takes what weighs most, as long as it fits; bytes taken. */
    private static long take(List<WeighedRow> rows, long room, Consumer<WeighedRow> taken) {
        long spent = 0;
        for (WeighedRow row : rows.stream().sorted(WeighedRow.HEAVIEST_FIRST).toList()) {
            if (spent + row.bytes() <= room) {
                spent += row.bytes();
                taken.accept(row);
            }
        }
        return spent;
    }

    private static List<WeighedRow> heaviest(Path folder, Table table, long room) throws IOException {
        HeaviestRows heaviest = new HeaviestRows(room);
        RowFormat format = new RowFormat(table);
        int[] number = {0};
        TableFiles.read(folder, table, row -> {
            long weight =
                    row.path("quote_count").asLong() + row.path("demand_count").asLong();
            long mentions =
                    row.path("mention_count").asLong() + row.path("value").asLong();
            heaviest.add(
                    new WeighedRow(number[0]++, row.path("doc_id").asText(), weight, mentions, format.bytes(row) + 2));
        });
        return heaviest.sorted();
    }

    /** The same articles with the size of their texts and records. */
    private static List<WeighedRow> articleSizes(Path folder, List<WeighedRow> documents) throws IOException {
        Map<String, Long> bytes = new HashMap<>();
        documents.forEach(document -> bytes.put(document.key(), 0L));
        for (Table table : Table.values()) {
            if (RowFormat.isOfArticle(table)) {
                RowFormat format = new RowFormat(table);
                TableFiles.read(
                        folder,
                        table,
                        row -> bytes.computeIfPresent(
                                row.path("doc_id").asText(), (id, sum) -> sum + format.bytes(row) + 2));
            }
        }
        List<WeighedRow> sized = new ArrayList<>();
        for (WeighedRow document : documents) {
            String text = ArticleTexts.read(folder, document.key());
            // The doc_id stands before the text and once in each table.
            long size = ScriptJson.bytes(ScriptJson.of(text == null ? "" : text))
                    + 5L * (document.key().length() + 3);
            sized.add(document.ofBytes(size + bytes.get(document.key())));
        }
        return sized;
    }
}
