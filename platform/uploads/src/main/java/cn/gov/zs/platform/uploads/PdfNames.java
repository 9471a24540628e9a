package cn.gov.zs.platform.uploads;

import java.util.HashMap;
import java.util.Map;

/**
 * The names ({@code /Launch}) in a stretch of a PDF (ISO 32000-1, 7.3.5), with {@code #4c} read as {@code L}, and how often each
 * stands there. It reads no structure, so it also finds names where a reader would see text or data: it errs to that side.
 */
final class PdfNames {
    private static final int LONGEST = 40;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Reads from here to before there. */
    PdfNames(byte[] content, int from, int to) {
        for (int at = from; at < to; at++) {
            if (content[at] == '/') {
                counts.merge(name(content, at + 1, to), 1, Integer::sum);
            }
        }
    }

    /** How often a name stands there. */
    int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** Whether it stands there. */
    boolean holds(String name) {
        return counts.containsKey(name);
    }

    /** Whether one of them does. */
    boolean holdsAny(Iterable<String> names) {
        for (var name : names) {
            if (holds(name)) {
                return true;
            }
        }
        return false;
    }

    private static String name(byte[] content, int from, int to) {
        var name = new StringBuilder();
        for (int at = from; at < to && name.length() < LONGEST && isRegular(content[at] & 0xff); at++) {
            var escaped = content[at] == '#' && at + 2 < to ? hex(content[at + 1], content[at + 2]) : -1;
            if (escaped >= 0) {
                name.append((char) escaped);
                at += 2;
            } else {
                name.append((char) (content[at] & 0xff));
            }
        }
        return name.toString();
    }

    private static int hex(byte high, byte low) {
        var first = Character.digit(high, 16);
        var second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    /** Neither white space nor a delimiter. */
    private static boolean isRegular(int character) {
        return character > ' ' && "()<>[]{}/%".indexOf(character) < 0;
    }
}
