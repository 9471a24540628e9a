package cn.gov.zs.housing.housing.construction;

/**
 * How much of a year's task is done by the end of a month, since the year began (累计). A unit that is finished is basically
 * finished as well, and one that is basically finished was started (decision 0203).
 *
 * @param started units on which building has begun (开工)
 * @param basicallyFinished units of which the main works are done (基本建成)
 * @param finished units that passed completion (竣工)
 */
public record Counts(int started, int basicallyFinished, int finished) {
    /** Nothing yet. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Together. */
    public Counts plus(Counts other) {
        return new Counts(
                started + other.started, basicallyFinished + other.basicallyFinished, finished + other.finished);
    }

    /** The first that is smaller than the other's; empty when none is. */
    java.util.Optional<String> smallerThan(Counts other) {
        if (started < other.started) {
            return java.util.Optional.of("started");
        }
        if (basicallyFinished < other.basicallyFinished) {
            return java.util.Optional.of("basicallyFinished");
        }
        return finished < other.finished ? java.util.Optional.of("finished") : java.util.Optional.empty();
    }
}
