package org.onrecord.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.dataset.TableFiles;
import org.onrecord.schema.Table;

/** Prints the records of articles out of an output folder, for the eye. */
final class ArticleView {

    private final Path folder;
    private final PrintWriter out;
    private final Terminal terminal;

    /** @param folder an output folder */
    ArticleView(Path folder, PrintWriter out, Terminal terminal) {
        this.folder = folder;
        this.out = out;
        this.terminal = terminal;
    }

    /** @return number of articles */
    int print() throws IOException {
        List<ObjectNode> documents = rows(Table.DOCUMENTS);
        List<ObjectNode> quotes = rows(Table.QUOTES);
        List<ObjectNode> demands = rows(Table.DEMANDS);
        List<ObjectNode> dates = rows(Table.DATES);
        for (ObjectNode document : documents) {
            String docId = text(document, "doc_id");
            heading(document);
            quotes(of(docId, quotes));
            demands(of(docId, demands));
            dates(of(docId, dates));
        }
        actors(rows(Table.ACTORS));
        places(rows(Table.PLACES));
        rejects(rows(Table.REJECTS));
        return documents.size();
    }

    private List<ObjectNode> rows(Table table) throws IOException {
        List<ObjectNode> rows = new ArrayList<>();
        TableFiles.read(folder, table, rows::add);
        return rows;
    }

    private static List<ObjectNode> of(String docId, List<ObjectNode> rows) {
        return rows.stream().filter(row -> docId.equals(text(row, "doc_id"))).toList();
    }

    /** Null where the column is empty. */
    private static String text(ObjectNode row, String column) {
        return row.path(column).isNull() ? null : row.path(column).asText();
    }

    private static String joined(String separator, String... parts) {
        return String.join(separator, Stream.of(parts).filter(Objects::nonNull).toList());
    }

    private void heading(ObjectNode document) {
        lines(text(document, "title")).forEach(line -> out.println(terminal.bold(line)));
        lines(joined(
                        " · ",
                        text(document, "publisher"),
                        text(document, "byline"),
                        text(document, "published_on"),
                        text(document, "word_count") + " words"))
                .forEach(out::println);
    }

    private List<String> lines(String text) {
        return TerminalTable.wrap(Terminal.plain(text), terminal.width());
    }

    private void section(String title, int count, TerminalTable table) {
        if (!table.isEmpty()) {
            out.println();
            out.println(terminal.heading(title) + " " + count);
            table.print(out, terminal);
        }
    }

    private void quotes(List<ObjectNode> quotes) {
        TerminalTable table = new TerminalTable("speaker", "kind", "words", "sure");
        for (ObjectNode quote : quotes) {
            String said = text(quote, "text");
            addRow(
                    table,
                    quote,
                    speaker(quote, "speaker"),
                    text(quote, "kind"),
                    text(quote, "kind").equals("direct") ? "“" + said + "”" : said,
                    text(quote, "confidence"));
        }
        section("Quotes", quotes.size(), table);
    }

    private void demands(List<ObjectNode> demands) {
        TerminalTable table = new TerminalTable("who", "wants of", "what", "answer", "sure");
        for (ObjectNode demand : demands) {
            String answer = joined(": ", text(demand, "response_kind"), text(demand, "response"));
            addRow(
                    table,
                    demand,
                    speaker(demand, "demander"),
                    speaker(demand, "addressee"),
                    text(demand, "demand"),
                    answer,
                    text(demand, "confidence"));
        }
        section("Demands", demands.size(), table);
    }

    /** The actor's name with the words of the text where they are others, as in "Ana Petrak (she)". */
    private static String speaker(ObjectNode row, String column) {
        String words = text(row, column);
        String name = text(row, column + "_name");
        if (name == null) {
            return words == null ? null : words + " (?)";
        }
        return words == null || name.contains(words) ? name : name + " (" + words + ")";
    }

    private void addRow(TerminalTable table, ObjectNode row, String... cells) {
        if (row.path("needs_review").asBoolean()) {
            table.add(terminal::warning, cells);
        } else {
            table.add(cells);
        }
    }

    private void dates(List<ObjectNode> dates) {
        TerminalTable table = new TerminalTable("words", "days", "value", "counted from");
        for (ObjectNode date : dates) {
            String start = text(date, "start_on");
            String end = text(date, "end_on");
            table.add(
                    text(date, "text"),
                    Objects.equals(start, end) ? start : joined(" to ", start, end),
                    text(date, "value"),
                    text(date, "basis").replace('_', ' '));
        }
        section("Dates", dates.size(), table);
    }

    private void actors(List<ObjectNode> actors) {
        TerminalTable table = new TerminalTable("name", "kind", "role", "country", "mentions", "quotes", "demands");
        for (ObjectNode actor : actors) {
            table.add(
                    text(actor, "name"),
                    text(actor, "kind"),
                    joined(", ", text(actor, "role"), text(actor, "affiliation")),
                    text(actor, "country_code"),
                    text(actor, "mention_count"),
                    text(actor, "quote_count"),
                    text(actor, "demand_count"));
        }
        section("Actors", actors.size(), table);
    }

    private void places(List<ObjectNode> places) {
        TerminalTable table = new TerminalTable("place", "kind", "where", "latitude", "longitude");
        for (ObjectNode place : places) {
            table.add(
                    text(place, "name"),
                    text(place, "kind"),
                    joined(", ", text(place, "admin"), text(place, "country_name")),
                    text(place, "latitude"),
                    text(place, "longitude"));
        }
        section("Places", places.size(), table);
    }

    private void rejects(List<ObjectNode> rejects) {
        TerminalTable table = new TerminalTable("from", "why");
        for (ObjectNode reject : rejects) {
            table.add(
                    terminal::warning,
                    text(reject, "source_file"),
                    joined(": ", text(reject, "reason"), text(reject, "detail")));
        }
        section("Rejected", rejects.size(), table);
    }
}
