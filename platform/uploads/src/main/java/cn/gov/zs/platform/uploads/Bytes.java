package cn.gov.zs.platform.uploads;

import java.nio.charset.StandardCharsets;

/** Looks for bytes among bytes. */
final class Bytes {
    private Bytes() {}

    /** The bytes of ASCII text. */
    static byte[] of(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether these stand in that place. */
    static boolean at(byte[] content, int from, byte[] wanted) {
        if (from < 0 || from + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first place from {@code from} and before {@code to} where these begin; -1 when there is none. */
    static int find(byte[] content, byte[] wanted, int from, int to) {
        var last = Math.min(to, content.length) - wanted.length;
        for (int i = Math.max(0, from); i <= last; i++) {
            if (at(content, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** As {@link #find}, letters of either size, for wanted small letters. */
    static boolean holdsIgnoringCase(byte[] content, String wanted, int from) {
        for (int i = Math.max(0, from); i + wanted.length() <= content.length; i++) {
            var same = 0;
            while (same < wanted.length() && Character.toLowerCase(content[i + same] & 0xff) == wanted.charAt(same)) {
                same++;
            }
            if (same == wanted.length()) {
                return true;
            }
        }
        return false;
    }

    /** Two bytes as a number, the greater first. */
    static int two(byte[] content, int at) {
        return (content[at] & 0xff) << 8 | content[at + 1] & 0xff;
    }

    /** Four bytes as a number, the greatest first. */
    static long four(byte[] content, int at) {
        return (long) two(content, at) << 16 | two(content, at + 2);
    }
}
