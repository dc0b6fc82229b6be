package org.onrecord.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.onrecord.schema.RecordMapper;

/**
 * Writes a table as one JSON array, one record a line, every column present, null where absent.
 * Immutable; thread-safe.
 */
public final class JsonTableWriter implements TableWriter {

    /** Leaves what it writes to open, as rows follow. */
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String head() {
        return "[";
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String tail() {
        return "\n]\n";
    }

    @Override
    public void writeRow(Writer out, Record record) throws IOException {
        out.write('\n');
        try (JsonGenerator json = JSON.createGenerator(out)) {
            writeObject(json, record);
        }
    }

    /** The record as one JSON object, as it stands in a line of the file. */
    public static String toLine(Record record) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            writeObject(json, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** A list of texts as a JSON array. */
    static String toArray(List<?> items) {
        StringWriter array = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(array)) {
            writeValue(json, items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return array.toString();
    }

    static void writeObject(JsonGenerator json, Record record) throws IOException {
        RecordMapper mapper = RecordMapper.of(record.getClass());
        List<String> columns = mapper.columns();
        Object[] values = mapper.values(record);
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            json.writeFieldName(columns.get(i));
            writeValue(json, values[i]);
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Double number) {
            json.writeNumber(PlainNumber.of(number));
        } else if (value instanceof Integer number) {
            json.writeNumber(number.intValue());
        } else if (value instanceof Long number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeStartArray();
            for (Object item : (List<?>) value) {
                json.writeString((String) item);
            }
            json.writeEndArray();
        }
    }
}
