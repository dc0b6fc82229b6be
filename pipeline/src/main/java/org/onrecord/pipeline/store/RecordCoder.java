package org.onrecord.pipeline.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * Codes any Java record made of strings, numbers, booleans, enums, lists and other such records,
 * component by component; null is allowed for all but primitives. Written because Beam infers no
 * schema for records, and {@code SerializableCoder}, its fallback, is ten times slower.
 * Deterministic; thread-safe.
 *
 * @param <T> the record class
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {

    private static final long serialVersionUID = 1L;

    private interface Writer<V> {
        void write(V value, DataOutputStream out) throws IOException;
    }

    private interface Reader<V> {
        V read(DataInputStream in) throws IOException;
    }

    private record ValueCoder<V>(Writer<V> writer, Reader<V> reader) {}

    private static final ValueCoder<Integer> INT =
            new ValueCoder<>((value, out) -> out.writeInt(value), DataInputStream::readInt);
    private static final ValueCoder<Long> LONG =
            new ValueCoder<>((value, out) -> out.writeLong(value), DataInputStream::readLong);
    private static final ValueCoder<Double> DOUBLE =
            new ValueCoder<>((value, out) -> out.writeDouble(value), DataInputStream::readDouble);
    private static final ValueCoder<Boolean> BOOLEAN =
            new ValueCoder<>((value, out) -> out.writeBoolean(value), DataInputStream::readBoolean);
    private static final ValueCoder<String> TEXT = new ValueCoder<>(
            (value, out) -> {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            },
            in -> {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                return new String(bytes, StandardCharsets.UTF_8);
            });

    private static final Map<Type, ValueCoder<?>> SIMPLE = Map.of(
            int.class,
            INT,
            long.class,
            LONG,
            double.class,
            DOUBLE,
            boolean.class,
            BOOLEAN,
            Integer.class,
            nullable(INT),
            Long.class,
            nullable(LONG),
            Double.class,
            nullable(DOUBLE),
            String.class,
            nullable(TEXT));

    private final Class<T> type;
    private transient volatile ValueCoder<T> coder;

    private RecordCoder(Class<T> type) {
        this.type = type;
    }

    public static <T extends Record> RecordCoder<T> of(Class<T> type) {
        RecordCoder<T> coder = new RecordCoder<>(type);
        coder.coder();
        return coder;
    }

    private ValueCoder<T> coder() {
        ValueCoder<T> known = coder;
        if (known == null) {
            known = ofRecord(type);
            coder = known;
        }
        return known;
    }

    @Override
    public void encode(T value, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        coder().writer.write(value, data);
        data.flush();
    }

    @Override
    public T decode(InputStream in) throws IOException {
        return coder().reader.read(new DataInputStream(in));
    }

    @Override
    public void verifyDeterministic() {
        // Components are written in declaration order, lists in list order: the same value, the same bytes.
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordCoder<?> coderOther && coderOther.type.equals(type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "RecordCoder(" + type.getSimpleName() + ")";
    }

    @SuppressWarnings("unchecked")
    private static ValueCoder<Object> of(Type type) {
        ValueCoder<?> coder = SIMPLE.get(type);
        if (coder == null && type instanceof Class<?> c && c.isEnum()) {
            coder = nullable(ofEnum(c.getEnumConstants()));
        } else if (coder == null && type instanceof Class<?> c && c.isRecord()) {
            coder = nullable(ofRecord((Class<? extends Record>) c));
        } else if (coder == null && type instanceof ParameterizedType p && p.getRawType() == List.class) {
            coder = nullable(ofList(of(p.getActualTypeArguments()[0])));
        }
        if (coder == null) {
            throw new IllegalArgumentException("no coder for a record component of type " + type);
        }
        return (ValueCoder<Object>) coder;
    }

    private static <V> ValueCoder<V> nullable(ValueCoder<V> inner) {
        return new ValueCoder<>(
                (value, out) -> {
                    out.writeBoolean(value != null);
                    if (value != null) {
                        inner.writer.write(value, out);
                    }
                },
                in -> in.readBoolean() ? inner.reader.read(in) : null);
    }

    private static ValueCoder<Object> ofEnum(Object[] constants) {
        return new ValueCoder<>(
                (value, out) -> out.writeByte(((Enum<?>) value).ordinal()), in -> constants[in.readByte()]);
    }

    private static ValueCoder<List<Object>> ofList(ValueCoder<Object> element) {
        return new ValueCoder<>(
                (list, out) -> {
                    out.writeInt(list.size());
                    for (Object item : list) {
                        element.writer.write(item, out);
                    }
                },
                in -> {
                    int size = in.readInt();
                    List<Object> list = new ArrayList<>(Math.min(size, 10_000));
                    for (int i = 0; i < size; i++) {
                        list.add(element.reader.read(in));
                    }
                    return list;
                });
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> ValueCoder<R> ofRecord(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        MethodHandle[] accessors = new MethodHandle[components.length];
        List<ValueCoder<Object>> coders = new ArrayList<>();
        MethodHandle constructor;
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
                coders.add(of(components[i].getGenericType()));
            }
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
        return new ValueCoder<>(
                (value, out) -> write(value, accessors, coders, out), in -> (R) read(constructor, coders, in));
    }

    private static void write(
            Record value, MethodHandle[] accessors, List<ValueCoder<Object>> coders, DataOutputStream out)
            throws IOException {
        try {
            for (int i = 0; i < accessors.length; i++) {
                coders.get(i).writer.write((Object) accessors[i].invokeExact(value), out);
            }
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("could not encode " + value, e);
        }
    }

    private static Object read(MethodHandle constructor, List<ValueCoder<Object>> coders, DataInputStream in)
            throws IOException {
        Object[] values = new Object[coders.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = coders.get(i).reader.read(in);
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("could not decode", e);
        }
    }
}
