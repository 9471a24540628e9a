package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.bundle.NotABundleException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A zip file in the one form this product writes: entries stored, not compressed, dated 1980-01-01, in a fixed order.
 *
 * <p>Stored, because compressed bytes differ between zlib versions and a bundle must come out the same on every machine;
 * and because a file that is never decompressed cannot be a zip bomb. Any zip program opens it.
 */
final class StoredZip {

    /** 512 MiB: far beyond any batch of one city, small enough to read into memory. */
    static final int LARGEST = 512 * 1024 * 1024;

    private static final int MOST_ENTRIES = 64;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    private static final short UTF_8 = 0x0800;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_DAY_OF_1980 = 0x21;

    private StoredZip() {}

    static byte[] write(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            var nameBytes = name.getBytes(StandardCharsets.UTF_8);
            int start = out.size();
            var common = little(26)
                    .putShort(VERSION)
                    .putShort(UTF_8)
                    .putShort(STORED)
                    .putShort(MIDNIGHT)
                    .putShort(FIRST_DAY_OF_1980)
                    .putInt(crc(bytes))
                    .putInt(bytes.length)
                    .putInt(bytes.length)
                    .putShort((short) nameBytes.length)
                    .putShort((short) 0)
                    .array();
            out.writeBytes(little(4).putInt(LOCAL).array());
            out.writeBytes(common);
            out.writeBytes(nameBytes);
            out.writeBytes(bytes);
            directory.writeBytes(little(6).putInt(CENTRAL).putShort(VERSION).array());
            directory.writeBytes(common);
            // comment length, disk, internal and external attributes: none
            directory.writeBytes(little(14).putInt(10, start).array());
            directory.writeBytes(nameBytes);
        });
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) files.size())
                .putShort((short) files.size())
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    /**
     * Reads the entries. It follows the local headers alone; whoever reads also writes the entries again and compares, so
     * that no byte of the file stays unchecked.
     */
    static Map<String, byte[]> read(byte[] zip) throws NotABundleException {
        var in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var files = new LinkedHashMap<String, byte[]>();
        while (in.remaining() >= 30 && in.getInt(in.position()) == LOCAL) {
            int header = in.position();
            if (in.getShort(header + 8) != STORED) {
                throw new NotABundleException(Reason.COMPRESSED);
            }
            int size = in.getInt(header + 18);
            int nameLength = Short.toUnsignedInt(in.getShort(header + 26));
            int extraLength = Short.toUnsignedInt(in.getShort(header + 28));
            if (size < 0 || (long) size + nameLength + extraLength > in.remaining() - 30) {
                throw new NotABundleException(Reason.NO_ZIP);
            }
            var name = new byte[nameLength];
            in.position(header + 30).get(name);
            var bytes = new byte[size];
            in.position(in.position() + extraLength).get(bytes);
            if (files.put(new String(name, StandardCharsets.UTF_8), bytes) != null) {
                throw new NotABundleException(Reason.TWICE);
            }
            if (files.size() > MOST_ENTRIES) {
                throw new NotABundleException(Reason.TOO_MANY);
            }
        }
        if (files.isEmpty()) {
            throw new NotABundleException(Reason.NO_ZIP);
        }
        return files;
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
