package cn.gov.zs.platform.uploads;

import java.util.OptionalInt;

/** Which way up a camera was held, as the first directory of EXIF says; without it a phone's picture lies on its side. */
final class Orientation {
    private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** 2 to 8 where a segment's data says one; 1 is upright and needs no words. */
    static OptionalInt of(byte[] content, int from, int to) {
        var tiff = from + NAME.length;
        if (tiff + 8 > to || !Bytes.at(content, from, NAME)) {
            return OptionalInt.empty();
        }
        var little = content[tiff] == 'I';
        var first = number(content, tiff + 4, 4, little);
        if (first < 8 || first > to - tiff - 2) {
            return OptionalInt.empty();
        }
        var directory = tiff + (int) first;
        var entries = number(content, directory, 2, little);
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= to; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (number(content, entry, 2, little) == TAG) {
                var way = number(content, entry + 8, 2, little);
                return way >= 2 && way <= 8 ? OptionalInt.of((int) way) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The data of a segment that says this and nothing else. */
    static byte[] segment(int way) {
        return new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) way,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }

    private static long number(byte[] content, int at, int bytes, boolean little) {
        var value = 0L;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | content[little ? at + bytes - 1 - i : at + i] & 0xff;
        }
        return value;
    }
}
