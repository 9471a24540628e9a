package cn.gov.zs.housing.disclosure.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows where a text has what was asked for: pieces of the text as it was written, each said to be a match or not. No markup is made here,
 * so none can come out of a text.
 */
public final class Highlight {
    /** About so many characters of a text are shown. */
    static final int SHOWN = 120;

    private static final int BEFORE = 30;
    /** More of a text is not looked through for its snippet. */
    private static final int LOOKED_AT = 200_000;

    private Highlight() {}

    /** A piece of a text. */
    public record Segment(String text, boolean match) {}

    /** The whole text with its matches. */
    public static List<Segment> all(String text, Question question) {
        return segments(text, marks(text, question), 0, text.length());
    }

    /** The stretch of the text with most of what was asked for, on one line. */
    public static List<Segment> snippet(String text, Question question) {
        var line = text.substring(0, Math.min(text.length(), LOOKED_AT)).replaceAll("\\s", " ");
        var marks = marks(line, question);
        int from = Math.max(0, best(marks) - BEFORE);
        int to = Math.min(line.length(), from + SHOWN);
        if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
            from--;
        }
        if (to < line.length() && Character.isLowSurrogate(line.charAt(to))) {
            to++;
        }
        var shown = new ArrayList<Segment>();
        if (from > 0) {
            shown.add(new Segment("…", false));
        }
        shown.addAll(segments(line, marks, from, to));
        if (to < line.length()) {
            shown.add(new Segment("…", false));
        }
        return List.copyOf(shown);
    }

    /** The first place from which most marked characters come into view. */
    private static int best(BitSet marks) {
        int best = Math.max(0, marks.nextSetBit(0));
        int most = 0;
        for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(marks.nextClearBit(at))) {
            int within = marks.get(at, at + SHOWN - BEFORE).cardinality();
            if (within > most) {
                most = within;
                best = at;
            }
        }
        return best;
    }

    private static BitSet marks(String text, Question question) {
        var folded = Folding.of(text);
        var marks = new BitSet(text.length());
        for (var term : question.terms()) {
            var whole = false;
            for (var word : term.words()) {
                whole |= mark(folded, word, marks);
            }
            if (!whole && term.strength() == Term.Strength.MOST) {
                var word = term.words().getFirst();
                for (int i = 0; i + 2 <= word.length(); i++) {
                    mark(folded, word.substring(i, i + 2), marks);
                }
            }
        }
        return marks;
    }

    /** Marks between the characters of a word, such as the brackets of a document number, do not hide it. */
    private static boolean mark(String folded, String word, BitSet marks) {
        var found = Pattern.compile(word.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(each -> Pattern.quote(Character.toString(each)))
                        .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}")))
                .matcher(folded);
        var any = false;
        while (found.find()) {
            if (found.end() == found.start()) {
                return any;
            }
            marks.set(found.start(), found.end());
            any = true;
        }
        return any;
    }

    private static List<Segment> segments(String text, BitSet marks, int from, int to) {
        var all = new ArrayList<Segment>();
        for (int at = from; at < to; ) {
            var match = marks.get(at);
            int end = match ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int until = end < 0 ? to : Math.min(end, to);
            all.add(new Segment(text.substring(at, until), match));
            at = until;
        }
        return List.copyOf(all);
    }
}
