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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says of a row whether it keeps its table's JSON Schema (Draft 2020-12, formats asserted). Safe to
 * share between threads; the schemas are compiled once.
 */
public final class SchemaValidator {

  /** Keywords of ours, which say nothing about a single row. */
  private static final List<String> EXTENSIONS =
      List.of("x-primary-key", "x-foreign-key", "x-foreign-key-by", "x-label", "x-text", "x-separator");

  private final Map<Table, Schema> schemas = new EnumMap<>(Table.class);

  private SchemaValidator() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).preloadSchema(true).build();
    Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
    EXTENSIONS.forEach(name -> dialect.keyword(new NonValidationKeyword(name)));
    SchemaRegistry registry =
        SchemaRegistry.withDialect(dialect.build(), builder -> builder.schemaRegistryConfig(config));
    for (Table table : Table.values()) {
      JsonNode node = table.schema().node();
      Schema schema = registry.getSchema(SchemaLocation.of(node.get("$id").asText()), node);
      schema.initializeValidators();
      schemas.put(table, schema);
    }
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
    List<Error> errors = schemas.get(table).validate(row);
    if (errors.isEmpty()) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>();
    for (Error error : errors) {
      Violation violation = SchemaMessages.of(table.schema(), error);
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
