package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.Digester;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file inside a bundle.
 *
 * @param name its name
 * @param source the bundle
 * @param offset where its content begins
 * @param size of its content
 */
record Part(String name, Source source, long offset, long size) {

    private static final int BLOCK = 1 << 20;

    /** All of it. @throws IllegalArgumentException if it is larger than {@code most} */
    byte[] bytes(int most) throws IOException {
        if (size > most) {
            throw new IllegalArgumentException("larger than " + most + " bytes");
        }
        var bytes = new byte[(int) size];
        source.read(offset, bytes, 0, bytes.length);
        return bytes;
    }

    /** A piece of it. */
    Part piece(long from, long to) {
        Objects.checkFromToIndex(from, to, size);
        return new Part(name, source, offset + from, to - from);
    }

    /** Reads it once and computes its digests. */
    Digester.Taken taken() throws IOException {
        var digester = new Digester();
        var blocks = new byte[2][(int) Math.min(size, BLOCK)];
        int turn = 0;
        for (long at = 0; at < size; turn = 1 - turn) {
            int length = (int) Math.min(blocks[turn].length, size - at);
            source.read(offset + at, blocks[turn], 0, length);
            digester.take(blocks[turn], length);
            at += length;
        }
        return digester.finish();
    }

    /** Reads it from its beginning. */
    InputStream open() {
        return new InputStream() {
            private long at;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = (int) Math.min(length, size - at);
                if (read == 0) {
                    return length == 0 ? 0 : -1;
                }
                source.read(offset + at, into, from, read);
                at += read;
                return read;
            }
        };
    }
}
