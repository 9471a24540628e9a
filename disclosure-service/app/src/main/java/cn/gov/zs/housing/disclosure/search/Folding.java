package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.text.Normalizer;

/**
 * 归一: full width becomes half width, traditional becomes simplified, capitals become small. One character stays one character, so a place
 * in the folded text is the same place in the text itself, and a match can be shown in the words as they were written.
 */
public final class Folding {
    private static final char[] TABLE = table();

    private Folding() {}

    /** The text as it is compared. */
    public static String of(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[folded[i]];
        }
        return new String(folded);
    }

    private static char[] table() {
        var simple = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < simple.length; c++) {
            simple[c] = (char) c;
        }
        ShippedText.of("/search/simplified.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && line.length() == 2)
                .forEach(pair -> {
                    simple[pair.charAt(0)] = pair.charAt(1);
                });
        var table = new char[simple.length];
        for (int c = 0; c < table.length; c++) {
            // a circled character is traditional sometimes, so it is made plain first
            table[c] = settled(simple, alone((char) c));
        }
        return table;
    }

    /** What folds to itself, so that folding twice is folding once. Two characters that stand for each other become the first of them. */
    private static char settled(char[] simple, char c) {
        var next = simple[c];
        if (next == c) {
            return c;
        }
        return simple[next] == c ? (char) Math.min(c, next) : settled(simple, next);
    }

    /** Half width, composed and small, where that is one character again. */
    private static char alone(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return Character.toLowerCase(plain.length() == 1 ? plain.charAt(0) : c);
    }
}
