package org.onrecord.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.schema.Column.ColumnRef;

/**
 * Checks between tables: that every key points to a row, and that the label beside it is that row's.
 * First {@link #remember} all rows that can be pointed to, then {@link #check} all rows. Thread-safe within each of
 * the two steps.
 */
public final class ForeignKeys {

    /** Columns that keys of any table point into. */
    private static final Set<ColumnRef> TARGETS = new HashSet<>();

    /** For each of these columns those of the same table whose values are repeated as labels. */
    private static final Map<ColumnRef, Set<ColumnRef>> LABELS = new HashMap<>();

    static {
        for (Table table : Table.values()) {
            for (Column column : table.schema().columns()) {
                if (column.foreignKey() != null) {
                    TARGETS.add(column.foreignKey());
                }
                if (column.keyChoice() != null) {
                    TARGETS.addAll(column.keyChoice().keys().values());
                }
                if (column.label() != null) {
                    ColumnRef target =
                            table.schema().column(column.label().id()).foreignKey();
                    LABELS.computeIfAbsent(target, key -> new HashSet<>())
                            .add(column.label().is());
                }
            }
        }
    }

    private final Map<ColumnRef, KeySet> keys = new ConcurrentHashMap<>();
    /** Label column, then key, to label; empty for a row without one. */
    private final Map<ColumnRef, Map<String, Optional<String>>> labels = new ConcurrentHashMap<>();

    public ForeignKeys() {
        TARGETS.forEach(target -> keys.put(target, new KeySet()));
        LABELS.values().forEach(refs -> refs.forEach(ref -> labels.put(ref, new ConcurrentHashMap<>())));
    }

    /** Whether rows of this table can be pointed to; those of others need not be remembered. */
    public static boolean isTarget(Table table) {
        return TARGETS.stream().anyMatch(target -> target.table().equals(table.tableName()));
    }

    public void remember(Record record) {
        Table table = Table.of(record);
        if (isTarget(table)) {
            remember(table, RecordMapper.of(record.getClass()).toNode(record));
        }
    }

    /** @param row a JSON object of the table */
    public void remember(Table table, JsonNode row) {
        for (ColumnRef target : TARGETS) {
            String key = target.table().equals(table.tableName())
                    ? row.path(target.column()).textValue()
                    : null;
            if (key != null) {
                keys.get(target).add(key);
                for (ColumnRef label : LABELS.getOrDefault(target, Set.of())) {
                    String value = row.path(label.column()).textValue();
                    labels.get(label).put(key, Optional.ofNullable(value));
                }
            }
        }
    }

    public List<Violation> check(Record record) {
        return check(Table.of(record), RecordMapper.of(record.getClass()).toNode(record));
    }

    /**
     * The keys of a row that point nowhere, and the labels that are another row's; empty where all is well.
     *
     * @param row a JSON object of the table
     */
    public List<Violation> check(Table table, JsonNode row) {
        return check(table.schema(), row);
    }

    /** The same for a row of a file that need not be one of the tables. */
    public List<Violation> check(TableSchema table, JsonNode row) {
        List<Violation> violations = new ArrayList<>();
        for (Column column : table.columns()) {
            ColumnRef target = target(column, row);
            if (target != null) {
                checkKeys(column, target, row.path(column.name()), violations);
            }
            if (column.label() != null) {
                checkLabel(column, row, violations);
            }
        }
        return violations;
    }

    private static ColumnRef target(Column column, JsonNode row) {
        if (column.keyChoice() != null) {
            return column.keyChoice()
                    .keys()
                    .get(row.path(column.keyChoice().column()).asText());
        }
        return column.foreignKey();
    }

    private void checkKeys(Column column, ColumnRef target, JsonNode value, List<Violation> violations) {
        Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
        for (JsonNode key : values) {
            if (key.isTextual() && !keys.get(target).contains(key.textValue())) {
                violations.add(
                        new Violation(column.name(), "\"" + key.textValue() + "\" is in no row of " + target.table()));
            }
        }
    }

    private void checkLabel(Column column, JsonNode row, List<Violation> violations) {
        if (!row.has(column.label().id())) {
            return;
        }
        String key = row.path(column.label().id()).textValue();
        String found = row.path(column.name()).textValue();
        if (key == null) {
            if (found != null) {
                violations.add(new Violation(
                        column.name(),
                        "is \"" + found + "\", but " + column.label().id() + " is empty"));
            }
            return;
        }
        Optional<String> expected = labels.get(column.label().is()).getOrDefault(key, Optional.ofNullable(found));
        if (!expected.equals(Optional.ofNullable(found))) {
            violations.add(new Violation(
                    column.name(),
                    "is \"" + (found == null ? "" : found) + "\", but "
                            + column.label().is().table() + " calls " + key + " \"" + expected.orElse("") + "\""));
        }
    }
}
