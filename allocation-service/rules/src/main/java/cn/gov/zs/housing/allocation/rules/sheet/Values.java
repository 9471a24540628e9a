package cn.gov.zs.housing.allocation.rules.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of values of one fact: closed intervals of whole numbers, ascending, apart from each other.
 *
 * <p>Every fact is a whole number here: a number its millionths, yes 1 and no 0, a text its place in the sheet's list of
 * texts. So sets can be cut, turned round and compared exactly, whatever kind of fact they are of.
 */
record Values(long[] bounds) {

    /** Every number a fact may be. */
    static final Values NUMBERS = between(1 - Numbers.ABOVE_FACTS, Numbers.ABOVE_FACTS - 1);

    /** Yes and no. */
    static final Values TRUTHS = between(0, 1);

    /** From {@code from} to {@code to}, both included; none if {@code to} is below. */
    static Values between(long from, long to) {
        return from > to ? new Values(new long[0]) : new Values(new long[] {from, to});
    }

    /** What is in one of these. */
    static Values union(List<Values> sets) {
        var intervals = new ArrayList<long[]>();
        for (var set : sets) {
            for (int i = 0; i < set.bounds.length; i += 2) {
                intervals.add(new long[] {set.bounds[i], set.bounds[i + 1]});
            }
        }
        intervals.sort((a, b) -> Long.compare(a[0], b[0]));
        var joined = new long[2 * intervals.size()];
        int end = 0;
        for (var interval : intervals) {
            if (end > 0 && interval[0] <= joined[end - 1] + 1) {
                joined[end - 1] = Math.max(joined[end - 1], interval[1]);
            } else {
                joined[end++] = interval[0];
                joined[end++] = interval[1];
            }
        }
        return new Values(Arrays.copyOf(joined, end));
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    boolean holds(long value) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (value < bounds[i]) {
                return false;
            }
            if (value <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** What is in both. */
    Values and(Values other) {
        var cut = new long[bounds.length + other.bounds.length];
        int end = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            long from = Math.max(bounds[i], other.bounds[j]);
            long to = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (from <= to) {
                cut[end++] = from;
                cut[end++] = to;
            }
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new Values(Arrays.copyOf(cut, end));
    }

    /** Whether something is in both. */
    boolean meets(Values other) {
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            if (Math.max(bounds[i], other.bounds[j]) <= Math.min(bounds[i + 1], other.bounds[j + 1])) {
                return true;
            }
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return false;
    }

    /** What is in {@code all}, an interval, but not in this. */
    Values without(Values all) {
        var rest = new ArrayList<Values>();
        long from = all.bounds[0];
        for (int i = 0; i < bounds.length; i += 2) {
            rest.add(between(from, bounds[i] - 1));
            from = bounds[i + 1] + 1;
        }
        rest.add(between(from, all.bounds[1]));
        return union(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values(var theirs) && Arrays.equals(bounds, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
