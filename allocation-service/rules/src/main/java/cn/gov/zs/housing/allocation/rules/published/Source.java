package cn.gov.zs.housing.allocation.rules.published;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that can be read at any place, by several threads at once. */
interface Source extends Closeable {

    long size();

    void read(long at, byte[] into, int offset, int length) throws IOException;

    @Override
    void close() throws IOException;

    static Source of(byte[] bytes) {
        return new Source() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long at, byte[] into, int offset, int length) {
                System.arraycopy(bytes, (int) at, into, offset, length);
            }

            @Override
            public void close() {}
        };
    }

    static Source of(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        return new Source() {
            @Override
            public long size() {
                try {
                    return channel.size();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }

            @Override
            public void read(long at, byte[] into, int offset, int length) throws IOException {
                var buffer = ByteBuffer.wrap(into, offset, length);
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer, at + buffer.position() - offset) < 0) {
                        throw new EOFException();
                    }
                }
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
