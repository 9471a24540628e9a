package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.Digester;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one form of zip that is written and accepted: entries stored, not compressed, dated 1980-01-01, in a fixed order.
 *
 * <p>Stored, because compressed bytes differ between zlib versions and a bundle must come out the same on every machine; and
 * because a file that is never unpacked cannot be a zip bomb. Any zip program opens it.
 */
final class ZipForm {

    static final int LOCAL = 0x04034b50;
    static final int LOCAL_LENGTH = 30;

    /** 4 GiB - 1: beyond it zip64 would begin. */
    static final long LARGEST = 0xffff_ffffL;

    static final short STORED = 0;

    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    private static final short UTF_8 = 0x0800;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_DAY_OF_1980 = 0x21;

    private ZipForm() {}

    /**
     * An entry as its headers describe it.
     *
     * @param name its name
     * @param start where its local header begins
     * @param size of its content
     * @param crc of its content
     */
    record Described(String name, long start, long size, int crc) {

        static Described of(String name, long start, Digester.Taken taken) {
            return new Described(name, start, taken.size(), taken.crc());
        }

        /** Where its content ends. */
        long end() {
            return start + header(this).length + size;
        }
    }

    /** What stands before the content of an entry. */
    static byte[] header(Described entry) {
        var name = entry.name().getBytes(StandardCharsets.UTF_8);
        return little(LOCAL_LENGTH + name.length)
                .putInt(LOCAL)
                .put(common(entry, name))
                .put(name)
                .array();
    }

    /** What stands behind the last entry. */
    static byte[] directory(List<Described> entries) {
        var directory = new ByteArrayOutputStream();
        for (var entry : entries) {
            var name = entry.name().getBytes(StandardCharsets.UTF_8);
            directory.writeBytes(little(6).putInt(CENTRAL).putShort(VERSION).array());
            directory.writeBytes(common(entry, name));
            // comment length, disk, internal and external attributes: none
            directory.writeBytes(little(14).putInt(10, (int) entry.start()).array());
            directory.writeBytes(name);
        }
        int size = directory.size();
        long start = entries.isEmpty() ? 0 : entries.getLast().end();
        directory.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(size)
                .putInt((int) start)
                .putShort((short) 0)
                .array());
        return directory.toByteArray();
    }

    private static byte[] common(Described entry, byte[] name) {
        return little(26)
                .putShort(VERSION)
                .putShort(UTF_8)
                .putShort(STORED)
                .putShort(MIDNIGHT)
                .putShort(FIRST_DAY_OF_1980)
                .putInt(entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
