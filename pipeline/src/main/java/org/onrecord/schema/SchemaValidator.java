package org.onrecord.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of a row whether it keeps its table's JSON Schema (Draft 2020-12, formats asserted). Thread-safe; the schemas are compiled once.
 */
public final class SchemaValidator {

    /** Keywords of ours, which say nothing about a single row. */
    private static final List<String> EXTENSIONS =
            List.of("x-primary-key", "x-foreign-key", "x-foreign-key-by", "x-label", "x-text", "x-separator");

    /** By name of the schema. */
    private final Map<String, Schema> schemas = new HashMap<>();

    private SchemaValidator() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(true)
                .build();
        Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
        EXTENSIONS.forEach(name -> dialect.keyword(new NonValidationKeyword(name)));
        SchemaRegistry registry =
                SchemaRegistry.withDialect(dialect.build(), builder -> builder.schemaRegistryConfig(config));
        for (Table table : Table.values()) {
            add(table.schema(), registry);
        }
        add(TableSchema.ofActorLinks(), registry);
    }

    private void add(TableSchema table, SchemaRegistry registry) {
        Schema schema =
                registry.getSchema(SchemaLocation.of(table.node().get("$id").asText()), table.node());
        schema.initializeValidators();
        schemas.put(table.name(), schema);
    }

    /** The one validator of the JVM. */
    public static SchemaValidator shared() {
        return Holder.SHARED;
    }

    /** What is wrong with a record; empty where nothing is. */
    public List<Violation> validate(Record record) {
        return validate(Table.of(record), RecordMapper.of(record.getClass()).toNode(record));
    }

    /**
     * What is wrong with a row; empty where nothing is.
     *
     * @param row a JSON object with a value, if only null, for every column
     */
    public List<Violation> validate(Table table, JsonNode row) {
        return validate(table.schema(), row);
    }

    /** The same for a row of a file that need not be one of the tables. */
    public List<Violation> validate(TableSchema table, JsonNode row) {
        List<Error> errors = schemas.get(table.name()).validate(row);
        if (errors.isEmpty()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        for (Error error : errors) {
            Violation violation = SchemaMessages.of(table, error);
            if (!violations.contains(violation)) {
                violations.add(violation);
            }
        }
        return violations;
    }

    private static final class Holder {
        static final SchemaValidator SHARED = new SchemaValidator();
    }
}
