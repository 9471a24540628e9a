package cn.gov.zs.housing.allocation.rules.freeze;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Tags of many households, 32 bytes each, one behind the other. */
public final class Tags {

    /** Bytes of a tag. */
    public static final int BYTES = 32;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN)
            .withInvokeExactBehavior();

    private byte[] tags;
    private int size;

    /** @param expected how many there will be; more are taken too */
    public Tags(int expected) {
        tags = new byte[Math.max(expected, 4) * BYTES];
    }

    /** These, 32 bytes each, one behind the other; the array is kept. */
    public static Tags of(byte[] tags) {
        var of = new Tags(0);
        of.tags = tags;
        of.size = tags.length / BYTES;
        return of;
    }

    /** Takes the 32 bytes at {@code at}. */
    public void add(byte[] from, int at) {
        if (tags.length == size * BYTES) {
            tags = Arrays.copyOf(tags, Math.addExact(tags.length, tags.length));
        }
        System.arraycopy(from, at, tags, size++ * BYTES, BYTES);
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** All, one behind the other; not a copy, and longer than what was taken. */
    byte[] array() {
        return tags;
    }

    int compare(int row, int other) {
        return Arrays.compareUnsigned(tags, row * BYTES, (row + 1) * BYTES, tags, other * BYTES, (other + 1) * BYTES);
    }

    /** The first 8 bytes of each: they decide all but what somebody made to collide. */
    private long[] prefixes() {
        var prefixes = new long[size];
        Arrays.setAll(prefixes, this::prefix);
        return prefixes;
    }

    private long prefix(int row) {
        return (long) LONG.get(tags, row * BYTES);
    }

    /** The first two that are the same, as places from 0 with the smaller first; empty if all differ. */
    public int[] twice() {
        return twice(byPrefix());
    }

    /** The places from 0 in the order of the first 8 bytes. */
    int[] byPrefix() {
        var order = new int[size];
        Arrays.setAll(order, i -> i);
        RadixOrder.sort(order, prefixes());
        return order;
    }

    /** As {@link #twice()}, of places that are in the order of the first 8 bytes already. */
    int[] twice(int[] order) {
        for (int i = 1; i < size; i++) {
            // of many with one prefix only neighbours in full order matter
            if (prefix(order[i - 1]) == prefix(order[i])) {
                int end = i;
                while (end < size && prefix(order[end]) == prefix(order[i])) {
                    end++;
                }
                var run = Arrays.stream(order, i - 1, end)
                        .boxed()
                        .sorted((a, b) -> compare(a, b) != 0 ? compare(a, b) : Integer.compare(a, b))
                        .toList();
                for (int j = 1; j < run.size(); j++) {
                    if (compare(run.get(j - 1), run.get(j)) == 0) {
                        return new int[] {run.get(j - 1), run.get(j)};
                    }
                }
                i = end - 1;
            }
        }
        return new int[0];
    }
}
