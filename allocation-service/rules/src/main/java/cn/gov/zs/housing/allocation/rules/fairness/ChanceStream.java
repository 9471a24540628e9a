package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.outcome.Tickets;

/**
 * Numbers that look like chance and are the same for everybody: SplitMix64, started from the draw's public seed and a label. It
 * simulates what honest draws give; it decides about nobody.
 */
final class ChanceStream {

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final long WORD = 1L << 32;

    private long state;

    private ChanceStream(long state) {
        this.state = state;
    }

    /** Starts from the first 8 bytes, high byte first, of HMAC-SHA-256(seed, {@code zs-fairness-1/<label>}). */
    static ChanceStream of(Seed seed, String label) {
        var hex = new Tickets(seed).of(FairnessReport.ALGORITHM + "/" + label);
        return new ChanceStream(Long.parseUnsignedLong(hex.substring(0, 16), 16));
    }

    long next() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** From 0 to bound - 1, each equally likely: a word beyond the last whole multiple of the bound is passed over. */
    int below(int bound) {
        while (true) {
            long word = next() >>> 32;
            // only the last few words can lie beyond; most need no division to see that they do not
            if (word < WORD - bound || word < WORD - WORD % bound) {
                return Integer.remainderUnsigned((int) word, bound);
            }
        }
    }

    /** Fisher and Yates, from the last place down. */
    void shuffle(long[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1);
            long kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
