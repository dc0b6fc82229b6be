package org.onrecord.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.ArticleRecords;
import org.onrecord.pipeline.store.RowKey;
import org.onrecord.record.Country;
import org.onrecord.record.DateMention;
import org.onrecord.record.Document;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.MentionType;
import org.onrecord.record.Reject;
import org.onrecord.record.Span;
import org.onrecord.schema.Table;

class BucketTablesTest {

    private static final String SHA = "0".repeat(64);

    @Test
    void countriesAreCountedByTheWayTheyAreNamed() {
        List<Mention> mentions = List.of(
                mention(1, "PL", "Poland", MentionType.NAME),
                mention(2, "PL", "Polish", MentionType.DEMONYM),
                mention(3, "PL", "Warsaw", MentionType.METONYM),
                mention(4, "PL", "Poland", MentionType.ALIAS));
        BucketTables tables =
                new BucketTables(new Bucket(0, List.of(article(mentions, List.of())), List.of(), List.of()));
        assertThat(tables.of(Table.COUNTRIES))
                .containsExactly(new Country("PL", "POL", "616", "Poland", "Europe", 4, 2, 1, 1, 1));
    }

    @Test
    void aRecordThatDoesNotFitItsSchemaBecomesARejectAndTheRestGoesOn() {
        DateMention bad = new DateMention(
                "doc-00000001-d0001",
                "doc-00000001",
                "Monday",
                "no such type",
                null,
                null,
                null,
                null,
                "none",
                true,
                "unresolved",
                null,
                null,
                "On Monday.",
                new Span(3, 9),
                0.5);
        BucketTables tables =
                new BucketTables(new Bucket(0, List.of(article(List.of(), List.of(bad))), List.of(), List.of()));
        assertThat(tables.of(Table.DATES)).isEmpty();
        assertThat(tables.of(Table.DOCUMENTS)).hasSize(1);
        assertThat(tables.of(Table.REJECTS)).hasSize(1);
        Reject reject = (Reject) tables.of(Table.REJECTS).get(0);
        assertThat(reject.stage()).isEqualTo(Reject.Stage.VALIDATE);
        assertThat(reject.table()).isEqualTo("dates");
        assertThat(reject.sourceFile()).isEqualTo("a.txt");
        assertThat(reject.detail()).contains("type");
        assertThat(reject.record()).contains("\"date_id\":\"doc-00000001-d0001\"");
    }

    @Test
    void twoEqualRejectsHaveDifferentIds() {
        Reject reject = new Reject(null, "a.txt", null, Reject.Stage.READ, null, "the file is empty", null, null);
        BucketTables tables = new BucketTables(new Bucket(0, List.of(), List.of(), List.of(reject, reject)));
        assertThat(tables.of(Table.REJECTS).stream().map(RowKey::of).distinct()).hasSize(2);
    }

    private static Mention mention(int number, String code, String text, MentionType how) {
        return new Mention(
                "doc-00000001-x000" + number,
                "doc-00000001",
                RefTable.COUNTRIES,
                code,
                text,
                how,
                0,
                new Span(number * 10, number * 10 + text.length()));
    }

    private static ArticleRecords article(List<Mention> mentions, List<DateMention> dates) {
        Document document =
                new Document("doc-00000001", "T", null, null, null, null, "en", null, "a.txt", SHA, 100, 20, 0, 0);
        return new ArticleRecords(document, "text", List.of(), List.of(), dates, List.of(), List.of(), mentions);
    }
}
