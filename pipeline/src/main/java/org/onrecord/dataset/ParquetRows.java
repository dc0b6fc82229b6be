package org.onrecord.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.onrecord.schema.Column;

/** Hands the values of rows, one for each column, to Parquet. For one file. */
final class ParquetRows extends WriteSupport<Object[]> {

    private final List<Column> columns;
    private final MessageType type;
    private RecordConsumer out;

    ParquetRows(String table, List<Column> columns) {
        this.columns = columns;
        type = new MessageType(table, columns.stream().map(ParquetRows::type).toList());
    }

    private static Type type(Column column) {
        Type.Repetition repetition = column.nullable() ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
        return switch (column.type()) {
            case STRING ->
                isDay(column)
                        ? Types.primitive(PrimitiveTypeName.INT32, repetition)
                                .as(LogicalTypeAnnotation.dateType())
                                .named(column.name())
                        : string(repetition, column.name());
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
            case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
            case ARRAY ->
                Types.list(repetition)
                        .element(string(Type.Repetition.REQUIRED, "element"))
                        .named(column.name());
        };
    }

    private static Type string(Type.Repetition repetition, String name) {
        return Types.primitive(PrimitiveTypeName.BINARY, repetition)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    private static boolean isDay(Column column) {
        return "date".equals(column.format());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(type, Map.of());
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(type, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(Object[] values) {
        out.startMessage();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                String name = columns.get(i).name();
                out.startField(name, i);
                write(columns.get(i), values[i]);
                out.endField(name, i);
            }
        }
        out.endMessage();
    }

    private void write(Column column, Object value) {
        if (value instanceof List<?> items) {
            writeList(items);
        } else if (value instanceof Boolean flag) {
            out.addBoolean(flag);
        } else if (value instanceof String text) {
            if (isDay(column)) {
                out.addInteger((int) LocalDate.parse(text).toEpochDay());
            } else {
                out.addBinary(Binary.fromString(text));
            }
        } else if (column.type() == Column.Type.INTEGER) {
            out.addLong(((Number) value).longValue());
        } else {
            out.addDouble(((Number) value).doubleValue());
        }
    }

    /** The three levels that the format prescribes: the list, its repeated group, the element. */
    private void writeList(List<?> items) {
        out.startGroup();
        if (!items.isEmpty()) {
            out.startField("list", 0);
            for (Object item : items) {
                out.startGroup();
                out.startField("element", 0);
                out.addBinary(Binary.fromString((String) item));
                out.endField("element", 0);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
    }
}
