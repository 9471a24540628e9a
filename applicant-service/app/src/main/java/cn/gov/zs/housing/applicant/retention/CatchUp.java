package cn.gov.zs.housing.applicant.retention;

/**
 * How far the list of closed cases was filled with those that ended before it was kept. It is done once and for all; two replicas that
 * do the same piece do no harm, so none needs to own it.
 *
 * @param leg which township and state, from 0; behind the last when done
 * @param cursor the number of the last case entered; empty at the start of a leg
 */
public record CatchUp(int leg, String cursor) {
    /** Nothing yet. */
    public static final CatchUp START = new CatchUp(0, "");

    /** The next leg. */
    CatchUp nextLeg() {
        return new CatchUp(leg + 1, "");
    }

    /** Further in this leg. */
    CatchUp upTo(String last) {
        return new CatchUp(leg, last);
    }
}
