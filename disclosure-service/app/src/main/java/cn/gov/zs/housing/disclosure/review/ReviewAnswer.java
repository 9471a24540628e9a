package cn.gov.zs.housing.disclosure.review;

import java.time.LocalDate;

/** What came of a step with a challenge. */
public sealed interface ReviewAnswer {
    /** It was done; a step that was sent twice is done too. */
    record Done(RequestReview review) implements ReviewAnswer {}

    /** No request has this number. */
    record NoSuchRequest() implements ReviewAnswer {}

    /** The form was sent before with other words. */
    record SentBefore() implements ReviewAnswer {}

    /** It ended already. */
    record EndedBefore(LocalDate on) implements ReviewAnswer {}

    /** The day has to be one of these. */
    record DayWrong(LocalDate earliest, LocalDate latest) implements ReviewAnswer {}
}
