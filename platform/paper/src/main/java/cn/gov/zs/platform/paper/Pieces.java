package cn.gov.zs.platform.paper;

import java.util.ArrayList;
import java.util.List;

/** What stays together on a line: a word of letters and digits, or any other character alone. */
final class Pieces {
    private Pieces() {}

    /** @param room as parts of the size of the type: a longer word, such as a digest, is broken anywhere */
    static List<String> of(String text, double room, Typeface face) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            double wide = face.width(text.charAt(from));
            while (to < text.length() && inWord(text.charAt(to - 1)) && inWord(text.charAt(to))) {
                wide += face.width(text.charAt(to));
                if (wide > room) {
                    break;
                }
                to++;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static boolean inWord(char character) {
        return character < 0x250 && (Character.isLetterOrDigit(character) || character == '.' || character == '-');
    }
}
