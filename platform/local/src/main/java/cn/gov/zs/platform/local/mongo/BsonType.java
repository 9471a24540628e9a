package cn.gov.zs.platform.local.mongo;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Values that stand in the file as BSON. The library leaves them to Java's serialization, which took half of the stand-in's time and
 * knows no order of keys but that of their serialized bytes (decision 0381).
 *
 * @param <T> the values
 */
abstract class BsonType<T> extends BasicDataType<T> {
    /** What an object in memory needs of its size in the file: strings of their own, entries of maps, boxes. */
    private static final int IN_MEMORY = 3;

    private static final int AT_FIRST = 512;
    private static final int REMEMBERED = 16;

    /** A guess that follows the sizes seen; threads may overwrite each other's. */
    private volatile int usualSize = AT_FIRST;

    /** Writes one value. */
    protected abstract void encode(T value, ByteBuf out);

    /** Reads what {@link #encode} wrote. */
    protected abstract T decode(ByteBuf in);

    @Override
    public final int getMemory(T value) {
        return usualSize * IN_MEMORY;
    }

    @Override
    public final void write(WriteBuffer file, T value) {
        ByteBuf bytes = PooledByteBufAllocator.DEFAULT.heapBuffer(usualSize);
        try {
            encode(value, bytes);
            int size = bytes.readableBytes();
            seen(size);
            file.putVarInt(size).put(bytes.nioBuffer());
        } finally {
            bytes.release();
        }
    }

    @Override
    public final T read(ByteBuffer file) {
        int size = DataUtils.readVarInt(file);
        seen(size);
        ByteBuffer own = file.slice(file.position(), size);
        file.position(file.position() + size);
        return decode(Unpooled.wrappedBuffer(own));
    }

    private void seen(int size) {
        usualSize = (usualSize * (REMEMBERED - 1) + size) / REMEMBERED + 1;
    }
}
