package cn.gov.zs.housing.allocation.rules.freeze;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decimals of the published format, at most 12 digits before the point and 6 after it, held exactly as a whole number of
 * millionths. Their written form is {@code 21.5}, {@code -10}, {@code 0}: no exponent, no superfluous zero or sign.
 */
public final class Millionths {

    /** One. */
    public static final long ONE = 1_000_000;

    private static final int PLACES = 6;
    private static final long LIMIT = 1_000_000_000_000L * ONE;

    private Millionths() {}

    /** @throws ArithmeticException if the value has more digits than the format allows */
    public static long of(BigDecimal value) {
        if (value.precision() - value.scale() > 12) {
            throw new ArithmeticException("more than 12 digits before the point");
        }
        return value.setScale(PLACES, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** The exact value. */
    public static BigDecimal decimal(long millionths) {
        return BigDecimal.valueOf(millionths, PLACES);
    }

    /** Whether it is a whole number. */
    public static boolean whole(long millionths) {
        return millionths % ONE == 0;
    }

    /** The written form. */
    public static String text(long millionths) {
        var out = new byte[20];
        return new String(out, 0, write(millionths, out, 0), java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** Reads the written form. @throws NumberFormatException if the text is in another form */
    public static long parse(String text) {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return parse(bytes, 0, bytes.length);
    }

    /** Reads the written form from ASCII digits. @throws NumberFormatException if they are in another form */
    public static long parse(byte[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (negative) {
            at++;
        }
        int begin = at;
        long value = 0;
        for (; at < to && text[at] >= '0' && text[at] <= '9' && at - begin < 12; at++) {
            value = value * 10 + text[at] - '0';
        }
        if (at == begin || text[begin] == '0' && at - begin > 1) {
            throw notPlain();
        }
        int places = 0;
        if (at < to && text[at] == '.') {
            at++;
            for (; at < to && text[at] >= '0' && text[at] <= '9' && places < PLACES; at++, places++) {
                value = value * 10 + text[at] - '0';
            }
            if (places == 0 || text[at - 1] == '0') {
                throw notPlain();
            }
        }
        if (at != to || negative && value == 0) {
            throw notPlain();
        }
        for (; places < PLACES; places++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    /** Writes the written form from {@code at} and returns where it ends; at most 20 bytes. */
    public static int write(long millionths, byte[] out, int at) {
        if (millionths <= -LIMIT || millionths >= LIMIT) {
            throw new ArithmeticException("more than 12 digits before the point");
        }
        int end = at;
        if (millionths < 0) {
            out[end++] = '-';
        }
        long magnitude = Math.abs(millionths);
        end = digits(magnitude / ONE, out, end);
        int rest = (int) (magnitude % ONE);
        if (rest > 0) {
            out[end++] = '.';
            for (int unit = (int) ONE / 10; rest > 0; rest %= unit, unit /= 10) {
                out[end++] = (byte) ('0' + rest / unit);
                if (unit == 1) {
                    break;
                }
            }
        }
        return end;
    }

    /** Writes a whole number from 0 in decimal digits from {@code at} and returns where it ends. */
    static int digits(long value, byte[] out, int at) {
        int count = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            count++;
        }
        long rest = value;
        for (int i = at + count - 1; i >= at; i--, rest /= 10) {
            out[i] = (byte) ('0' + rest % 10);
        }
        return at + count;
    }

    private static NumberFormatException notPlain() {
        return new NumberFormatException("not a plain decimal of at most 12 and 6 digits");
    }
}
