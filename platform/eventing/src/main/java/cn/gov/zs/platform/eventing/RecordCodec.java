package cn.gov.zs.platform.eventing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document: a field per component, a null component left out, an unknown field passed over.
 *
 * <p>The driver's own record codec sees public records only; ours stay inside their feature's {@code mongo} package.
 */
final class RecordCodec<R extends Record> implements Codec<R> {

    /** One component, with the codec of its type. */
    private record Part(int position, RecordComponent component, Codec<?> codec) {}

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private RecordCodec(Class<R> type, CodecRegistry registry) {
        this.type = type;
        var components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        for (var component : components) {
            component.getAccessor().setAccessible(true);
            parts.put(component.getName(), new Part(parts.size(), component, codecOf(component, registry)));
        }
    }

    /** Codecs of all records. */
    static CodecProvider provider() {
        return new CodecProvider() {
            @Override
            public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
                return type.isRecord() ? of(type, registry) : null;
            }
        };
    }

    @SuppressWarnings("unchecked") // a record's class is a Class<? extends Record>
    private static <T, R extends Record> Codec<T> of(Class<T> type, CodecRegistry registry) {
        return (Codec<T>) new RecordCodec<>((Class<R>) type, registry);
    }

    private static Codec<?> codecOf(RecordComponent component, CodecRegistry registry) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? registry.get(component.getType(), List.of(generic.getActualTypeArguments()))
                : registry.get(boxed(component.getType()));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    @Override
    public Class<R> getEncoderClass() {
        return type;
    }

    @Override
    public void encode(BsonWriter writer, R record, EncoderContext context) {
        writer.writeStartDocument();
        for (var part : parts.values()) {
            var value = value(part, record);
            if (value != null) {
                writer.writeName(part.component().getName());
                encode(part.codec(), writer, value, context);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public R decode(BsonReader reader, DecoderContext context) {
        var values = new @Nullable Object[parts.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var part = parts.get(reader.readName());
            if (part == null) {
                reader.skipValue();
            } else if (reader.getCurrentBsonType() == BsonType.NULL) {
                reader.readNull();
            } else {
                values[part.position()] = part.codec().decode(reader, context);
            }
        }
        reader.readEndDocument();
        return made(values);
    }

    private R made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new CodecConfigurationException(type.getName() + " refuses its stored values", refused.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException broken) {
            throw new CodecConfigurationException(type.getName() + " cannot be made of its stored values", broken);
        }
    }

    private @Nullable Object value(Part part, R record) {
        try {
            return part.component().getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new CodecConfigurationException(
                    type.getName() + " does not give its " + part.component().getName(), broken);
        }
    }

    @SuppressWarnings("unchecked") // the codec was chosen by the component's type
    private static <V> void encode(Codec<V> codec, BsonWriter writer, Object value, EncoderContext context) {
        codec.encode(writer, (V) value, context);
    }
}
