package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads one line of {@code entrants.jsonl} after the other, straight from its bytes, and refuses what is not written exactly
 * as {@link EntrantsFile} writes it. What it read last is what it answers.
 */
public final class EntrantLine {

    private static final byte[] FACTS = ascii("{\"facts\":[");
    private static final byte[] NUMBER = ascii("],\"number\":");
    private static final byte[] QUEUE = ascii(",\"queue\":");
    private static final byte[] SCORE = ascii(",\"score\":\"");
    private static final byte[] TAG = ascii("\",\"tag\":\"");
    private static final byte[] END = ascii("\"}");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private enum Form {
        WHOLE,
        TEXT,
        BOOLEAN
    }

    private final Form[] forms;
    private final long[] values;
    private final int[] begins;
    private final int[] ends;
    private final boolean[] plain;
    private final byte[] tag = new byte[Tags.BYTES];
    private int factCount;
    private int number;
    private int queue;
    private long score;
    private byte[] line = new byte[0];
    private int at;
    private int to;

    /** @param mostFacts how many facts a line may have */
    public EntrantLine(int mostFacts) {
        forms = new Form[mostFacts];
        values = new long[mostFacts];
        begins = new int[mostFacts];
        ends = new int[mostFacts];
        plain = new boolean[mostFacts];
    }

    /** For the lines of this plan. */
    public static EntrantLine of(Plan plan) {
        return new EntrantLine(plan.categories().stream()
                .mapToInt(category -> category.facts().size())
                .max()
                .orElse(0));
    }

    /** Reads a line without its end. @throws RuntimeException if it is not one */
    public void read(byte[] block, int from, int end) {
        line = block;
        at = from;
        to = end;
        skip(FACTS);
        factCount = 0;
        if (peek() != ']') {
            fact();
            while (peek() == ',') {
                at++;
                fact();
            }
        }
        skip(NUMBER);
        number = count();
        skip(QUEUE);
        queue = count();
        skip(SCORE);
        int begin = at;
        while (peek() != '"') {
            at++;
        }
        score = Millionths.parse(line, begin, at);
        skip(TAG);
        for (int i = 0; i < tag.length; i++) {
            tag[i] = (byte) (nibble() << 4 | nibble());
        }
        skip(END);
        if (at != to) {
            throw wrong();
        }
    }

    /** The entrant's number. */
    public int number() {
        return number;
    }

    /** Its queue. */
    public int queue() {
        return queue;
    }

    /** Its score in millionths. */
    public long score() {
        return score;
    }

    /** Its tag; the array is used again for the next line. */
    public byte[] tag() {
        return tag;
    }

    /** How many facts. */
    public int factCount() {
        return factCount;
    }

    /** The fact as a number, in millionths. @throws IllegalArgumentException if it is none */
    public long amount(int index) {
        return switch (forms[index]) {
            case WHOLE -> values[index];
            case TEXT -> {
                long value = Millionths.parse(line, begins[index] + 1, ends[index] - 1);
                if (Millionths.whole(value)) {
                    throw new IllegalArgumentException("a whole number is written as text");
                }
                yield value;
            }
            case BOOLEAN -> throw new IllegalArgumentException("a fact is no number");
        };
    }

    /** The fact as yes or no. @throws IllegalArgumentException if it is none */
    public boolean flag(int index) {
        Ids.require(forms[index] == Form.BOOLEAN, "a fact is neither true nor false");
        return values[index] == 1;
    }

    /** The fact as a word. @throws IllegalArgumentException if it is none */
    public String word(int index) {
        Ids.require(forms[index] == Form.TEXT, "a fact is no word");
        return plain[index]
                ? new String(line, begins[index] + 1, ends[index] - begins[index] - 2, StandardCharsets.US_ASCII)
                : text(begins[index], ends[index]);
    }

    /** What a tie compares: a number in millionths, or 1 for yes and 0 for no. @throws RuntimeException if it is a word */
    public long compared(int index) {
        return forms[index] == Form.BOOLEAN ? values[index] : amount(index);
    }

    /** Whether the fact is written as true or false. */
    public boolean isFlag(int index) {
        return forms[index] == Form.BOOLEAN;
    }

    private void fact() {
        Ids.require(factCount < forms.length, "too many facts");
        int index = factCount++;
        begins[index] = at;
        switch (peek()) {
            case '"' -> {
                forms[index] = Form.TEXT;
                plain[index] = string();
            }
            case 't' -> {
                forms[index] = Form.BOOLEAN;
                values[index] = 1;
                skip(TRUE);
            }
            case 'f' -> {
                forms[index] = Form.BOOLEAN;
                values[index] = 0;
                skip(FALSE);
            }
            default -> {
                forms[index] = Form.WHOLE;
                while (at < to && (line[at] == '-' || line[at] >= '0' && line[at] <= '9')) {
                    at++;
                }
                values[index] = Millionths.parse(line, begins[index], at);
            }
        }
        ends[index] = at;
    }

    /** Reads over a text and says whether it is ASCII without escapes. */
    private boolean string() {
        int begin = at++;
        boolean simple = true;
        while (peek() != '"') {
            simple &= line[at] >= 0x20 && line[at] != '\\';
            at += line[at] == '\\' ? 2 : 1;
        }
        at++;
        if (!simple) {
            text(begin, at);
        }
        return simple;
    }

    /** Reads a text by the reader that refuses every other way of writing it. */
    private String text(int begin, int end) {
        return JsonReader.read(Arrays.copyOfRange(line, begin, end)) instanceof Json.Text(var value) ? value : "";
    }

    private int count() {
        int begin = at;
        long value = 0;
        while (at < to && line[at] >= '0' && line[at] <= '9' && at - begin < 10) {
            value = value * 10 + line[at++] - '0';
        }
        if (at == begin || line[begin] == '0' && at - begin > 1 || value > Integer.MAX_VALUE) {
            throw wrong();
        }
        return (int) value;
    }

    private int nibble() {
        byte c = peek();
        at++;
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        throw wrong();
    }

    private void skip(byte[] expected) {
        if (to - at < expected.length || !Arrays.equals(line, at, at + expected.length, expected, 0, expected.length)) {
            throw wrong();
        }
        at += expected.length;
    }

    private byte peek() {
        if (at >= to) {
            throw wrong();
        }
        return line[at];
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("not a line of this file");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
