package cn.gov.zs.platform.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries one after the other, each behind its length in two bytes (tlog-tiles, log entries). */
public final class EntryBundle {
    /** The longest entry a bundle can hold. */
    public static final int LONGEST = 0xffff;

    private EntryBundle() {}

    /** @throws MalformedException when an entry is too long */
    public static byte[] write(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > LONGEST) {
                throw new MalformedException("An entry has at most 65,535 bytes.");
            }
            out.write(entry.length >> Byte.SIZE);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /** @throws MalformedException when it ends within an entry */
    public static List<byte[]> read(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        var in = ByteBuffer.wrap(bundle);
        while (in.hasRemaining()) {
            if (in.remaining() < Short.BYTES) {
                throw new MalformedException("A bundle ends within a length.");
            }
            int length = Short.toUnsignedInt(in.getShort());
            if (in.remaining() < length) {
                throw new MalformedException("A bundle ends within an entry.");
            }
            var entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        return List.copyOf(entries);
    }
}
