package cn.gov.zs.platform.workdays;

import java.time.LocalDate;

/**
 * Days that a deadline does not count, such as those of a consultation with a third party.
 *
 * @param from the first day not counted
 * @param until the first day that counts again; after {@code from}
 * @param reason why, as people are told; not blank
 */
public record Pause(LocalDate from, LocalDate until, String reason) {

    /** @throws IllegalArgumentException if it is empty or has no reason */
    public Pause {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a pause from " + from + " cannot end on " + until);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a pause needs its reason");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
