package org.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.onrecord.schema.Column;
import org.onrecord.schema.RecordMapper;
import org.onrecord.schema.Table;
import org.onrecord.schema.TableSchema;
import org.sqlite.SQLiteConfig;

/**
 * Writes all tables into one SQLite file: primary and foreign keys, an index on every key, full-text
 * search (FTS5) over the quotes, and the meaning of every column in {@code data_dictionary}. Lists are
 * JSON arrays, true and false are 1 and 0, dates are ISO 8601 text, as SQLite's own functions take them.
 */
final class SqliteDatabase implements DatasetFormat {

    private static final int BATCH = 1_000;

    private final Connection connection;

    SqliteDatabase(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        // Written beside the output and moved when whole: a journal would only cost time.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        try {
            connection = config.createConnection("jdbc:sqlite:" + file);
            connection.setAutoCommit(false);
            execute(SqliteSchema.DICTIONARY);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public TableSink open(TableSchema table) throws IOException {
        try {
            execute(SqliteSchema.createTable(table));
            describe(table);
            return new Rows(table);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void describe(TableSchema table) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO data_dictionary VALUES (?, ?, ?, ?)")) {
            for (Column column : table.columns()) {
                insert.setString(1, table.name());
                insert.setString(2, column.name());
                insert.setString(3, DataDictionary.holds(column));
                insert.setString(4, column.description());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static IOException failure(SQLException e) {
        return new IOException("the SQLite file could not be written: " + e.getMessage(), e);
    }

    /** Rows of one table. */
    private final class Rows implements TableSink {

        private final TableSchema table;
        private final PreparedStatement insert;
        private int waiting;

        Rows(TableSchema table) throws SQLException {
            this.table = table;
            insert = connection.prepareStatement(SqliteSchema.insert(table));
        }

        @Override
        public void add(Record row) throws IOException {
            Object[] values = RecordMapper.of(row.getClass()).values(row);
            try {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(
                            i + 1, values[i] instanceof List<?> items ? JsonTableWriter.toArray(items) : values[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public void close() throws IOException {
            try (insert) {
                insert.executeBatch();
                for (String sql : SqliteSchema.createIndexes(table)) {
                    execute(sql);
                }
                if (table == Table.QUOTES.schema()) {
                    for (String sql : SqliteSchema.FULL_TEXT) {
                        execute(sql);
                    }
                }
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }
}
