package org.onrecord.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Quote;
import org.onrecord.schema.SampleRows;
import org.onrecord.schema.Table;

class SqliteDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void everyTableHasItsRowsAndEveryKeyResolves() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.SQLITE);
        for (Table table : Table.values()) {
            assertThat(query("SELECT count(*) FROM " + table.tableName())).containsExactly("1");
        }
        assertThat(query("PRAGMA foreign_key_check")).isEmpty();
        assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(query("SELECT count(*) FROM pragma_foreign_key_list('quotes')"))
                .containsExactly("3");
    }

    @Test
    void valuesHaveTheirTypes() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.SQLITE);
        assertThat(
                        query(
                                "SELECT typeof(confidence), confidence, typeof(needs_review), needs_review, typeof(start) FROM quotes"))
                .containsExactly("real|0.95|integer|0|integer");
        assertThat(query("SELECT value FROM actors, json_each(actors.aliases)")).containsExactly("Talvez");
        assertThat(query("SELECT typeof(byline) FROM documents")).containsExactly("null");
    }

    @Test
    void quotesJoinTheirSpeakers() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.SQLITE);
        assertThat(query("SELECT a.name FROM quotes q JOIN actors a ON a.actor_id = q.speaker_id"))
                .containsExactly("Ines Talvez");
        assertThat(query("EXPLAIN QUERY PLAN SELECT * FROM quotes WHERE speaker_id = 'x'")
                        .toString())
                .contains("quotes_speaker_id");
    }

    @Test
    void quotesAreFoundByTheirWordsWithOrWithoutAccents() throws Exception {
        writeQuotes(SampleRows.quote("Übermut comes before the fall"));
        String search = "SELECT q.text FROM quotes_fts f JOIN quotes q ON q.rowid = f.rowid WHERE quotes_fts MATCH ";
        assertThat(query(search + "'ubermut'")).hasSize(1);
        assertThat(query(search + "'Talvez'")).hasSize(1);
        assertThat(query(search + "'harbour'")).isEmpty();
    }

    @Test
    void searchFollowsWhatIsEdited() throws Exception {
        writeQuotes(SampleRows.quote("We want rest days"));
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE quotes SET text = 'We want quiet nights'");
        }
        String found = "SELECT count(*) FROM quotes_fts WHERE quotes_fts MATCH ";
        assertThat(query(found + "'nights'")).containsExactly("1");
        assertThat(query(found + "'rest'")).containsExactly("0");
    }

    @Test
    void everyColumnIsExplained() throws Exception {
        WrittenRows.writeSamples(folder, OutputFormat.SQLITE);
        assertThat(
                        query(
                                "SELECT meaning FROM data_dictionary WHERE table_name = 'quotes' AND column_name = 'speaker_id'"))
                .containsExactly(Table.QUOTES.schema().column("speaker_id").description());
    }

    private void writeQuotes(Quote quote) throws Exception {
        try (DatasetWriter writer = new DatasetWriter(folder, Set.of(OutputFormat.SQLITE), false)) {
            WrittenRows.write(writer, List.of(quote));
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("onrecord.sqlite"));
    }

    /** The rows, their values joined by "|". */
    private List<String> query(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    cells.add(results.getString(i));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }
}
