package cn.gov.zs.housing.allocation.rules.freeze;

import java.util.Arrays;

/** Sorts rows by packed keys, digit by digit: a million in a tenth of a second, where objects would take ten times that. */
public final class RadixOrder {

    private static final int BITS = 11;
    private static final int VALUES = 1 << BITS;

    private RadixOrder() {}

    /**
     * Sorts {@code order} by {@code keys[row]}, compared as unsigned numbers. Rows of equal keys keep their order, so whoever
     * sorts by several keys begins with the last.
     */
    public static void sort(int[] order, long[] keys) {
        long all = -1;
        long any = 0;
        for (var row : order) {
            all &= keys[row];
            any |= keys[row];
        }
        long differing = any & ~all;
        var from = order;
        var to = new int[order.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differing >>> shift & VALUES - 1) == 0) {
                continue;
            }
            pass(from, to, keys, shift);
            var swap = from;
            from = to;
            to = swap;
        }
        if (from != order) {
            System.arraycopy(from, 0, order, 0, order.length);
        }
    }

    private static void pass(int[] from, int[] to, long[] keys, int shift) {
        var places = new int[VALUES + 1];
        for (var row : from) {
            places[digit(keys[row], shift) + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        for (var row : from) {
            to[places[digit(keys[row], shift)]++] = row;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & VALUES - 1;
    }
}
