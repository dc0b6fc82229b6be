package org.onrecord.report;

import static org.onrecord.record.ReferenceStatus.NAMED;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.dataset.JsonTableWriter;
import org.onrecord.dataset.RunManifest;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorKind;
import org.onrecord.record.CodePoints;
import org.onrecord.record.Country;
import org.onrecord.record.CueType;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Mention;
import org.onrecord.record.Mention.RefTable;
import org.onrecord.record.MentionType;
import org.onrecord.record.Party;
import org.onrecord.record.Place;
import org.onrecord.record.PlaceKind;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.ResponseKind;
import org.onrecord.record.Sha256;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

/**
 * An output folder as a run leaves it, of articles about invented people in Portugal and Kenya. Each article
 * has two quotes (the second one doubtful), a demand, a date, a place, a country and two actors.
 */
final class ReportFolder {

    /** Ends scripts and comments, links to a script, and counts more UTF-16 units than code points. */
    static final String HOSTILE =
            "</script><script>window.hacked = 1</script> <!-- 😀 [x](javascript:window.hacked=2) \u2028 & ";

    private final Map<Table, List<Record>> rows = new EnumMap<>(Table.class);
    private final Map<String, String> texts = new java.util.TreeMap<>();

    ReportFolder() {
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
        add(new Actor(
                "person:ines-talvez",
                "Ines Talvez",
                ActorKind.PERSON,
                "harbour master",
                null,
                "PT",
                2,
                1,
                1,
                1,
                List.of("Talvez")));
        add(new Actor(
                "org:pilots-guild", "Pilots' Guild", ActorKind.ORGANIZATION, null, null, "PT", 1, 1, 1, 0, List.of()));
        add(new Place(
                "place:porto-2735943",
                "Porto",
                PlaceKind.CITY,
                "PT",
                "PRT",
                "Portugal",
                "Porto",
                41.14961,
                -8.61099,
                2735943L,
                1,
                1,
                0.5));
        add(new Country("KE", "KEN", "404", "Kenya", "Eastern Africa", 1, 1, 0, 0, 1));
    }

    ReportFolder add(Record row) {
        rows.get(Table.of(row)).add(row);
        return this;
    }

    /** An article without a day of publication and without records. */
    ReportFolder undated(String docId, String title) {
        texts.put(docId, title);
        return add(new Document(
                docId,
                title,
                null,
                null,
                null,
                null,
                "en",
                null,
                "in/undated.md",
                Sha256.of(title),
                title.length(),
                3,
                0,
                0));
    }

    /**
     * @param number tells the articles apart
     * @param title as it stands at the top of the text
     * @param filler goes into the text before the records
     * @param sourceUrl or null
     * @param quotes given in the counts of the document, by which a report chooses
     */
    ReportFolder article(int number, String title, String filler, String sourceUrl, int quotes) {
        String docId = docId(number);
        String text = title + "\n\n" + filler
                + "\n\n“We want rest days,” said Ines Talvez on Monday in Porto. The Pilots' Guild"
                + " said ships from Kenya would wait.";
        texts.put(docId, text);
        String published = "2021-03-%02d".formatted(1 + number % 28);
        add(new Document(
                docId,
                title,
                null,
                "The Example",
                published,
                "PORTO",
                "en",
                sourceUrl,
                "in/" + number + ".md",
                Sha256.of(text),
                text.codePointCount(0, text.length()),
                20,
                quotes,
                1));
        String link = sourceUrl == null ? "text/" + docId + ".txt" : sourceUrl;
        String sentence = "“We want rest days,” said Ines Talvez on Monday in Porto.";
        add(new Quote(
                docId + "-q0001",
                docId,
                QuoteKind.DIRECT,
                "We want rest days",
                new Party("Ines Talvez", span(text, "Ines Talvez"), "person:ines-talvez", "Ines Talvez", NAMED),
                "say",
                CueType.SAYS,
                SampleRows.nobody(),
                null,
                title,
                sentence,
                1,
                span(text, "“We want rest days,”"),
                0.95,
                false,
                link));
        add(new Quote(
                docId + "-q0002",
                docId,
                QuoteKind.INDIRECT,
                "ships from Kenya would wait",
                new Party(
                        "The Pilots' Guild",
                        span(text, "The Pilots' Guild"),
                        "org:pilots-guild",
                        "Pilots' Guild",
                        NAMED),
                "say",
                CueType.SAYS,
                SampleRows.nobody(),
                null,
                title,
                "The Pilots' Guild said ships from Kenya would wait.",
                1,
                span(text, "ships from Kenya would wait"),
                0.4,
                true,
                link));
        add(new Demand(
                docId + "-m0001",
                docId,
                null,
                new Party("Ines Talvez", null, "person:ines-talvez", "Ines Talvez", NAMED),
                new Party("The Pilots' Guild", null, "org:pilots-guild", "Pilots' Guild", NAMED),
                "rest days",
                "want",
                Strength.DEMAND,
                null,
                null,
                "DEMAND",
                null,
                null,
                null,
                "Pilots are tired.",
                "The guild refused.",
                ResponseKind.REJECTS,
                new Party("The Pilots' Guild", null, "org:pilots-guild", "Pilots' Guild", null),
                List.of(docId + "-q0001"),
                title,
                sentence,
                span(text, "want rest days"),
                0.9,
                false,
                link,
                null));
        add(new DateMention(
                docId + "-d0001",
                docId,
                "Monday",
                "date",
                "2021-03-01",
                "2021-03-01",
                "2021-03-01",
                "2021-03-01",
                "day",
                true,
                "article_date",
                published,
                title,
                sentence,
                span(text, "Monday"),
                0.9));
        mention(docId, 1, RefTable.ACTORS, "person:ines-talvez", "Ines Talvez", text);
        mention(docId, 2, RefTable.PLACES, "place:porto-2735943", "Porto", text);
        mention(docId, 3, RefTable.ACTORS, "org:pilots-guild", "Pilots' Guild", text);
        mention(docId, 4, RefTable.COUNTRIES, "KE", "Kenya", text);
        return this;
    }

    static String docId(int number) {
        return "article-%08x".formatted(number);
    }

    private void mention(String docId, int number, RefTable table, String id, String words, String text) {
        add(new Mention(docId + "-x000" + number, docId, table, id, words, MentionType.NAME, 1, span(text, words)));
    }

    /** Where words last stand in a text, in code points. */
    private static Span span(String text, String words) {
        int at = text.lastIndexOf(words);
        return new CodePoints(text).spanFromUtf16(at, at + words.length());
    }

    /** Writes it all as a run does, without the report. */
    Path write(Path folder) throws IOException {
        Path textFolder = Files.createDirectories(folder.resolve("text"));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(textFolder.resolve(text.getKey() + ".txt"), text.getValue());
        }
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        for (Map.Entry<Table, List<Record>> table : rows.entrySet()) {
            counts.put(table.getKey(), (long) table.getValue().size());
            try (Writer out =
                    Files.newBufferedWriter(folder.resolve(table.getKey().tableName() + ".json"))) {
                new JsonTableWriter().write(out, table.getValue());
            }
        }
        new RunManifest("0.0.0", Map.of(), List.of(new RunManifest.Input("in/1.md", "0".repeat(64))), counts)
                .write(folder);
        return folder;
    }
}
