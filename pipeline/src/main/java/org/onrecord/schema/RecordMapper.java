package org.onrecord.schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.record.Span;

/**
 * Turns a record into a row of its table and back. A component's column is its name in snake_case; a
 * {@link Span} becomes the two columns {@code start} and {@code end}, with the prefix of its
 * {@link JsonUnwrapped}. Written out instead of left to Jackson, which does not read unwrapped parts
 * back into records; the reflection is done once per class. Immutable; safe to share between threads.
 *
 * <p>Values are String, Integer, Long, Double, Boolean, List of String, or null. On the way out text
 * is brought to NFC, empty text and numbers that are none become null, and other numbers are rounded
 * to six decimals, so that they are written the same by every Java.
 */
public final class RecordMapper {

    private static final ClassValue<RecordMapper> MAPPERS = new ClassValue<>() {
        @Override
        protected RecordMapper computeValue(Class<?> type) {
            return new RecordMapper(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final MethodHandle constructor;

    /**
     * @param column name of the column, of a span that of its start
     * @param kind class of the component
     */
    private record Part(MethodHandle accessor, String column, Class<?> kind) {
        boolean isSpan() {
            return kind == Span.class;
        }
    }

    private RecordMapper(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] kinds = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                kinds[i] = components[i].getType();
                add(components[i]);
            }
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, kinds))
                    .asSpreader(Object[].class, kinds.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is no public record", e);
        }
    }

    private void add(RecordComponent component) throws IllegalAccessException {
        MethodHandle accessor = MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        if (component.getType() == Span.class) {
            JsonUnwrapped unwrapped = component.getAccessor().getAnnotation(JsonUnwrapped.class);
            String prefix = unwrapped == null ? "" : unwrapped.prefix();
            parts.add(new Part(accessor, prefix + "start", Span.class));
            columns.add(prefix + "start");
            columns.add(prefix + "end");
        } else {
            parts.add(new Part(accessor, snakeCase(component.getName()), component.getType()));
            columns.add(snakeCase(component.getName()));
        }
    }

    /** The mapper of a record class, made at its first use. */
    public static RecordMapper of(Class<? extends Record> type) {
        return MAPPERS.get(type);
    }

    /** Names of the columns in the order of the components. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** The row: one value for each of {@link #columns()}. */
    public Object[] values(Record record) {
        Object[] row = new Object[columns.size()];
        int at = 0;
        for (Part part : parts) {
            Object value = get(part, record);
            if (part.isSpan()) {
                Span span = (Span) value;
                row[at++] = span == null ? null : span.start();
                row[at++] = span == null ? null : span.end();
            } else {
                row[at++] = outward(value);
            }
        }
        return row;
    }

    private static Object get(Part part, Record record) {
        try {
            return (Object) part.accessor.invokeExact((Object) record);
        } catch (Throwable e) {
            throw new IllegalArgumentException("cannot read " + part.column + " of " + record.getClass(), e);
        }
    }

    private static Object outward(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? null : nfc(text);
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? (Object) (Math.round(number * 1e6) / 1e6) : null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> nfc((String) item)).toList();
        }
        return value;
    }

    private static String nfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Below U+0300, the first combining mark, every text is in NFC.
            if (text.charAt(i) >= '\u0300') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The row as a JSON object with every column, null where absent. */
    public ObjectNode toNode(Record record) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        ObjectNode node = factory.objectNode();
        Object[] row = values(record);
        for (int i = 0; i < row.length; i++) {
            node.set(columns.get(i), toNode(factory, row[i]));
        }
        return node;
    }

    private static JsonNode toNode(JsonNodeFactory factory, Object value) {
        if (value == null) {
            return factory.nullNode();
        } else if (value instanceof String text) {
            return factory.textNode(text);
        } else if (value instanceof Integer number) {
            return factory.numberNode(number.intValue());
        } else if (value instanceof Long number) {
            return factory.numberNode(number.longValue());
        } else if (value instanceof Double number) {
            return factory.numberNode(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            return factory.booleanNode(flag);
        }
        ArrayNode list = factory.arrayNode();
        ((List<?>) value).forEach(item -> list.add((String) item));
        return list;
    }

    /**
     * The record of a row.
     *
     * @param node a JSON object; missing columns count as null
     * @throws IllegalArgumentException where a value does not fit its component; the message names it
     */
    public Record fromNode(JsonNode node) {
        Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            Part part = parts.get(i);
            arguments[i] = part.isSpan() ? span(node, part.column) : inward(node.path(part.column), part);
        }
        try {
            return type.asSubclass(Record.class).cast((Object) constructor.invokeExact(arguments));
        } catch (Throwable e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " can be made of " + node, e);
        }
    }

    private static Span span(JsonNode node, String startColumn) {
        JsonNode start = node.path(startColumn);
        JsonNode end = node.path(startColumn.substring(0, startColumn.length() - "start".length()) + "end");
        return start.isInt() && end.isInt() ? new Span(start.intValue(), end.intValue()) : null;
    }

    private static Object inward(JsonNode value, Part part) {
        Class<?> kind = part.kind;
        boolean absent = value.isNull() || value.isMissingNode();
        if (kind == List.class) {
            List<String> list = new ArrayList<>();
            value.forEach(item -> list.add(item.asText()));
            return List.copyOf(list);
        } else if (absent && !kind.isPrimitive()) {
            return null;
        } else if (kind == String.class && value.isTextual()) {
            return value.textValue();
        } else if ((kind == int.class || kind == Integer.class) && value.isInt()) {
            return value.intValue();
        } else if (kind == Long.class && value.isIntegralNumber()) {
            return value.longValue();
        } else if ((kind == double.class || kind == Double.class) && value.isNumber()) {
            return value.doubleValue();
        } else if (kind == boolean.class && value.isBoolean()) {
            return value.booleanValue();
        }
        throw new IllegalArgumentException(part.column + " cannot be " + value);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
