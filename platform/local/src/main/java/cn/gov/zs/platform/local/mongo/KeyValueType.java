package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a unique index. Their order serves finding them again and nothing else; the index asks for equality only.
 */
final class KeyValueType extends BsonType<KeyValue> {
    static final KeyValueType TYPE = new KeyValueType();

    /** Markers beside the types of BSON, which has none for what is absent. */
    private static final int NULL = 0;

    private static final int MISSING = 0xf0;

    private KeyValueType() {}

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    @Override
    protected void encode(KeyValue key, ByteBuf out) {
        out.writeByte(key.size());
        for (Object value : key) {
            encodeValue(value, out);
        }
    }

    private static void encodeValue(@Nullable Object value, ByteBuf out) {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof Missing) {
            out.writeByte(MISSING);
        } else {
            byte type = BsonEncoder.determineType(value);
            out.writeByte(type);
            BsonEncoder.encodeValue(type, value, out);
        }
    }

    @Override
    protected KeyValue decode(ByteBuf in) {
        int size = in.readUnsignedByte();
        List<@Nullable Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int type = in.readUnsignedByte();
            values.add(
                    switch (type) {
                        case NULL -> null;
                        case MISSING -> Missing.getInstance();
                        default -> BsonDecoder.decodeValue((byte) type, in);
                    });
        }
        return new KeyValue(values);
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int order = Integer.compare(one.size(), other.size());
        for (int i = 0; order == 0 && i < one.size(); i++) {
            order = compareValues(one.get(i), other.get(i));
        }
        return order;
    }

    /** Most keys are text; whatever else there is comes before it, by its bytes. */
    private static int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        if (one instanceof String || other instanceof String) {
            return one instanceof String ? 1 : -1;
        }
        return bytes(one).compareTo(bytes(other));
    }

    private static ByteBuf bytes(@Nullable Object value) {
        ByteBuf bytes = Unpooled.buffer();
        encodeValue(value, bytes);
        return bytes;
    }
}
