package cn.gov.zs.housing.applicant.rereview;

import java.time.LocalDate;
import java.util.Optional;

/** Where reminders to households go. The same reminder may arrive twice after a crash; its id tells. */
@FunctionalInterface
public interface Reminders {
    /**
     * A reminder.
     *
     * @param id the same for the same reminder
     * @param ownerSubject who is reminded; empty while the household has no account and is reached otherwise
     * @param reReview what she is to answer
     * @param lastDay by when
     */
    record Reminder(String id, Optional<String> ownerSubject, ReReviewId reReview, LocalDate lastDay) {}

    /** Sends it. */
    void remind(Reminder reminder);
}
