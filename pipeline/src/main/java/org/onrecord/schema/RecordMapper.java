package org.onrecord.schema;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.onrecord.record.Party;

/**
 * Turns a record into a row of its table. A component's column is its name in snake_case. A record inside it has a
 * column for each of its own components, with the prefix of its {@link JsonUnwrapped}; a {@link Party} in the component
 * "speaker" the columns "speaker" for its words and "speaker_id" and so on for the rest, but for what {@link
 * JsonIgnoreProperties} leaves out. The reflection is done once per class. Immutable; thread-safe.
 *
 * <p>Values are String, Integer, Long, Double, Boolean, List of String, or null. Text is brought to NFC, a constant of
 * an enum is its name in lower case, empty text and numbers that are none become null, and other numbers are rounded
 * to six decimals, so that they are written the same by every Java.
 */
public final class RecordMapper {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private static final ClassValue<RecordMapper> MAPPERS = new ClassValue<>() {
        @Override
        protected RecordMapper computeValue(Class<?> type) {
            return new RecordMapper(type, UnaryOperator.identity(), Set.of());
        }
    };

    /**
     * @param column name of the column, for a record inside that of the component
     * @param inside for a record inside, else null
     */
    private record Part(MethodHandle accessor, String column, RecordMapper inside) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    /**
     * @param naming column for the snake_case name of a component
     * @param leftOut components without a column
     */
    private RecordMapper(Class<?> type, UnaryOperator<String> naming, Set<String> leftOut) {
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                if (!leftOut.contains(component.getName())) {
                    add(component, naming);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(type.getName() + " is no public record", e);
        }
    }

    private void add(RecordComponent component, UnaryOperator<String> naming) throws IllegalAccessException {
        MethodHandle accessor = MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        String column = naming.apply(snakeCase(component.getName()));
        RecordMapper inside = component.getType().isRecord()
                ? new RecordMapper(component.getType(), namesInside(component, column, naming), ignored(component))
                : null;
        parts.add(new Part(accessor, column, inside));
        columns.addAll(inside == null ? List.of(column) : inside.columns);
    }

    private static UnaryOperator<String> namesInside(
            RecordComponent component, String column, UnaryOperator<String> naming) {
        if (component.getType() == Party.class) {
            return name -> name.equals("words") ? column : column + "_" + name;
        }
        String prefix =
                component.getAccessor().getAnnotation(JsonUnwrapped.class).prefix();
        return name -> naming.apply(prefix + name);
    }

    private static Set<String> ignored(RecordComponent component) {
        JsonIgnoreProperties ignored = component.getAccessor().getAnnotation(JsonIgnoreProperties.class);
        return ignored == null ? Set.of() : Set.of(ignored.value());
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
        List<Object> row = new ArrayList<>(columns.size());
        addValues(record, row);
        return row.toArray();
    }

    /** Of null, as many nulls as a record has columns. */
    private void addValues(Record record, List<Object> row) {
        for (Part part : parts) {
            Object value = record == null ? null : get(part, record);
            if (part.inside != null) {
                part.inside.addValues((Record) value, row);
            } else {
                row.add(outward(value));
            }
        }
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
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
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

    private static String snakeCase(String name) {
        return CAPITAL.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }
}
