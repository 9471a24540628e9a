package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Why;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at a zip file's end, for a file in memory. The JDK reads one from disk only, where forms must not go, and its stream
 * reader fails on the sizes that streaming writers leave behind.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int WIDE = 0x0001;
    private static final long SEE_WIDE = 0xFFFF_FFFFL;

    private final ByteBuffer file;

    private ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * One file in it.
     *
     * @param start where its packed bytes begin
     * @param length how many there are
     * @param method 0 as it is, 8 deflated
     * @param crc of the unpacked bytes
     */
    record Entry(String name, int start, int length, int method, long crc) {}

    /** @param most entries; more are a bomb */
    static List<Entry> entries(byte[] file, int most) throws RefusedFile {
        try {
            return new ZipDirectory(file).read(most);
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException cutShort) {
            throw new RefusedFile(Why.DAMAGED);
        }
    }

    private List<Entry> read(int most) throws RefusedFile {
        int end = end();
        int count = file.getShort(end + 10) & 0xFFFF;
        int place = Math.toIntExact(unsigned(end + 16));
        if (count > most) {
            throw new RefusedFile(Why.BOMB);
        }
        var entries = new ArrayList<Entry>();
        for (int n = 0; n < count; n++) {
            if (file.getInt(place) != CENTRAL) {
                throw new RefusedFile(Why.DAMAGED);
            }
            if ((file.getShort(place + 8) & 1) != 0) {
                throw new RefusedFile(Why.ENCRYPTED);
            }
            int name = file.getShort(place + 28) & 0xFFFF;
            int extra = file.getShort(place + 30) & 0xFFFF;
            int comment = file.getShort(place + 32) & 0xFFFF;
            entries.add(entry(place, name, extra));
            place += 46 + name + extra + comment;
        }
        return entries;
    }

    private int end() throws RefusedFile {
        int first = Math.max(0, file.capacity() - END_LENGTH - LONGEST_COMMENT);
        for (int place = file.capacity() - END_LENGTH; place >= first; place--) {
            if (file.getInt(place) == END) {
                return place;
            }
        }
        throw new RefusedFile(Why.DAMAGED);
    }

    private Entry entry(int place, int nameLength, int extraLength) throws RefusedFile {
        var name = new byte[nameLength];
        file.get(place + 46, name);
        long packed = unsigned(place + 20);
        long offset = unsigned(place + 42);
        int wide = wide(place + 46 + nameLength, extraLength);
        if (unsigned(place + 24) == SEE_WIDE) {
            wide += 8;
        }
        if (packed == SEE_WIDE) {
            packed = file.getLong(wide);
            wide += 8;
        }
        if (offset == SEE_WIDE) {
            offset = file.getLong(wide);
        }
        int local = Math.toIntExact(offset);
        if (file.getInt(local) != LOCAL) {
            throw new RefusedFile(Why.DAMAGED);
        }
        int start = local + LOCAL_LENGTH + (file.getShort(local + 26) & 0xFFFF) + (file.getShort(local + 28) & 0xFFFF);
        int length = Math.toIntExact(packed);
        if (length < 0 || start > file.capacity() - length) {
            throw new RefusedFile(Why.DAMAGED);
        }
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                start,
                length,
                file.getShort(place + 10) & 0xFFFF,
                unsigned(place + 16));
    }

    /** Where the wide sizes stand among the extra fields; the extra fields' end without them. */
    private int wide(int from, int length) {
        int place = from;
        while (place + 4 <= from + length) {
            if ((file.getShort(place) & 0xFFFF) == WIDE) {
                return place + 4;
            }
            place += 4 + (file.getShort(place + 2) & 0xFFFF);
        }
        return from + length;
    }

    private long unsigned(int place) {
        return file.getInt(place) & 0xFFFF_FFFFL;
    }
}
