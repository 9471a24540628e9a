package cn.gov.zs.housing.allocation.waitlist.forecast;

/** Numbers from a seed (SplitMix64): the same seed, the same numbers, so that anybody can make a forecast again. */
final class SeededChance {
    private long state;

    SeededChance(long seed) {
        this.state = seed;
    }

    /** From 0 to below {@code bound}, which is far below 2^32, so that the rest of the division favours nobody noticeably. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) Long.remainderUnsigned(mixed, bound);
    }
}
