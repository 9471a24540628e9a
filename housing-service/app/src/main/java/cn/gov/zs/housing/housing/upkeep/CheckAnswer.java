package cn.gov.zs.housing.housing.upkeep;

/** Every answer to what is done with a check. */
public sealed interface CheckAnswer {
    /** It is so from now on. */
    record Moved(OccupancyCheck check) implements CheckAnswer {}

    /** A day lies ahead, or behind the visit. */
    record DayAhead(String field) implements CheckAnswer {}

    /** Empty, but since when? */
    record SinceMissing() implements CheckAnswer {}

    /** It was made or given up before. */
    record NotPlanned() implements CheckAnswer {}

    /** This very form was sent before. */
    record FormReplayed(String check) implements CheckAnswer {}

    /** There is no such home. */
    record NoSuchHome() implements CheckAnswer {}
}
