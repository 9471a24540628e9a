package cn.gov.zs.housing.allocation.rules.freeze;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who stands where before the draw, and nothing else the draw needs of the entrants: numbers run through the queues, and
 * neighbours either differ or are equal in score and ties.
 */
public final class Standings {

    private final int[] begins;
    private final BitSet equal;

    private Standings(int[] begins, BitSet equal) {
        this.begins = begins;
        this.equal = equal;
    }

    /** How many entrants. */
    public int size() {
        return begins[begins.length - 1] - 1;
    }

    /** The first number of a queue. */
    public int first(int queue) {
        return begins[queue];
    }

    /** The number behind the last of a queue. */
    public int end(int queue) {
        return begins[queue + 1];
    }

    /** Whether this entrant is equal in score and ties to the one before it in the same queue. */
    public boolean equalsPrevious(int number) {
        return equal.get(number);
    }

    /** Takes the entrants in the order of their numbers. */
    public static final class Builder {

        private final int[] begins;
        private final BitSet equal = new BitSet();
        private int queue;
        private int last;

        /** For this many queues. */
        public Builder(int queues) {
            begins = new int[queues + 1];
            Arrays.fill(begins, 1);
        }

        /**
         * Takes the next entrant.
         *
         * @param in its queue
         * @param equalsPrevious whether score and ties are those of the entrant before it
         * @throws IllegalArgumentException if its queue comes before that of the entrant before it
         */
        public void next(int in, boolean equalsPrevious) {
            Ids.require(queue <= in && in < begins.length - 1, "queue " + in + " out of order");
            last++;
            for (; queue < in; queue++) {
                begins[queue + 1] = last;
            }
            equal.set(last, equalsPrevious);
        }

        /** All were taken. */
        public Standings build() {
            for (; queue < begins.length - 1; queue++) {
                begins[queue + 1] = last + 1;
            }
            return new Standings(begins, equal);
        }
    }
}
