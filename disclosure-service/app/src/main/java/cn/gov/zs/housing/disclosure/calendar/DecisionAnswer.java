package cn.gov.zs.housing.disclosure.calendar;

/** The answer to who decides on an imported notice. */
public sealed interface DecisionAnswer {
    /** It is in force, or withdrawn. */
    record Decided(CalendarVersion version) implements DecisionAnswer {}

    /** Who imported it cannot confirm it. */
    record SamePerson() implements DecisionAnswer {}

    /** It was decided before. */
    record DecidedBefore() implements DecisionAnswer {}

    /** Another table was put in force since: the difference that was shown is no longer the difference. */
    record OtherCalendarSince(String inForce) implements DecisionAnswer {}

    /** A withdrawal says why, in so many letters at most. */
    record ReasonNeeded(int longest) implements DecisionAnswer {}
}
