package cn.gov.zs.housing.disclosure.mask;

/**
 * How many identity numbers remain.
 *
 * @param stranger for a reader who knows nothing of the person
 * @param neighbour for a reader who knows the birthday, on the day that leaves the fewest
 */
public record Candidates(long stranger, long neighbour) {
    /** Nobody has such a number. */
    public static final Candidates NONE = new Candidates(0, 0);

    /** The fewer of the two, each by itself. */
    public Candidates fewest(Candidates other) {
        return new Candidates(Math.min(stranger, other.stranger), Math.min(neighbour, other.neighbour));
    }
}
