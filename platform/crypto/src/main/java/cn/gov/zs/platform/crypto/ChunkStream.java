package cn.gov.zs.platform.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;

/** Another stream, cut into chunks of one size, each turned into another. It looks one byte ahead to know the last one. */
final class ChunkStream extends InputStream {
    private final PushbackInputStream source;
    private final int size;
    private final Turning turning;

    private byte[] ready = {};
    private int at;
    private long number;
    private boolean ended;

    /** What becomes of a chunk. */
    interface Turning {
        byte[] turned(long number, boolean last, byte[] piece);
    }

    ChunkStream(InputStream source, int size, Turning turning) {
        this.source = new PushbackInputStream(source, 1);
        this.size = size;
        this.turning = turning;
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var given = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, from, given);
        at += given;
        return given;
    }

    @Override
    public int available() {
        return ready.length - at;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean fill() throws IOException {
        while (at == ready.length) {
            if (ended) {
                return false;
            }
            var piece = source.readNBytes(size);
            var ahead = source.read();
            if (ahead >= 0) {
                source.unread(ahead);
            }
            ended = ahead < 0;
            ready = turning.turned(number, ended, piece);
            at = 0;
            number++;
        }
        return true;
    }
}
