package org.onrecord.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.record.Actor;
import org.onrecord.record.Country;
import org.onrecord.record.DateMention;
import org.onrecord.record.Demand;
import org.onrecord.record.Document;
import org.onrecord.record.Link;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.record.Quote;
import org.onrecord.record.Reject;

/** The tables of a dataset, in the order in which they are listed everywhere, each with its record. */
public enum Table {
    DOCUMENTS(Document.class),
    ACTORS(Actor.class),
    QUOTES(Quote.class),
    DATES(DateMention.class),
    PLACES(Place.class),
    COUNTRIES(Country.class),
    DEMANDS(Demand.class),
    MENTIONS(Mention.class),
    LINKS(Link.class),
    REJECTS(Reject.class);

    private static final Map<Class<?>, Table> BY_RECORD = new HashMap<>();

    static {
        for (Table table : values()) {
            BY_RECORD.put(table.recordType, table);
        }
    }

    private final Class<? extends Record> recordType;
    private final String tableName = name().toLowerCase(Locale.ROOT);

    Table(Class<? extends Record> recordType) {
        this.recordType = recordType;
    }

    /** Name of the files without their endings, and of the table in keys: "documents". */
    public String tableName() {
        return tableName;
    }

    /** The record of which the table holds one per row. */
    public Class<? extends Record> recordType() {
        return recordType;
    }

    /** Its schema, read once per JVM. */
    public TableSchema schema() {
        return TableSchema.named(tableName);
    }

    /** @throws IllegalArgumentException where records of this class are rows of no table */
    public static Table of(Record record) {
        Table table = BY_RECORD.get(record.getClass());
        if (table == null) {
            throw new IllegalArgumentException(
                    "no table holds records of " + record.getClass().getName());
        }
        return table;
    }

    /** @throws IllegalArgumentException where no table has this name */
    public static Table named(String tableName) {
        for (Table table : values()) {
            if (table.tableName().equals(tableName)) {
                return table;
            }
        }
        throw new IllegalArgumentException("no table is named " + tableName);
    }
}
