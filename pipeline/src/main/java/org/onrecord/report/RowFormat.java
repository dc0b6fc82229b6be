package org.onrecord.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.onrecord.schema.Column;
import org.onrecord.schema.Table;

/** A row of a table as the report embeds it: the values alone, in the order of the columns. Immutable. */
record RowFormat(Table table) {

  ArrayNode values(ObjectNode row) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    for (Column column : table.schema().columns()) {
      JsonNode value = row.get(column.name());
      values.add(value == null ? JsonNodeFactory.instance.nullNode() : value);
    }
    return values;
  }

  /** Its size in the file. */
  long bytes(ObjectNode row) {
    try {
      return ScriptJson.bytes(ScriptJson.of(values(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
