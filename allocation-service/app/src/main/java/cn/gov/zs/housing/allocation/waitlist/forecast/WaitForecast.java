package cn.gov.zs.housing.allocation.waitlist.forecast;

import java.time.LocalDate;
import java.util.Optional;

/** What can be said of how long a household will still wait. It promises nothing. */
public sealed interface WaitForecast {

    /**
     * Too little has happened yet to say anything.
     *
     * @param months whole months the ledger covers
     * @param lettings in how many of them somebody was housed
     */
    record NotEnoughHistory(int months, int lettings) implements WaitForecast {}

    /**
     * Four times in five it would come between these days, if months were as they have been.
     *
     * @param from the first day
     * @param to the last day; empty if it is too far away to be said
     * @param months whole months of history that were looked at
     */
    record Between(LocalDate from, Optional<LocalDate> to, int months) implements WaitForecast {

        /** Whether a household housed on this day was housed within it. */
        public boolean hitBy(LocalDate housedOn) {
            return !housedOn.isBefore(from) && to.filter(housedOn::isAfter).isEmpty();
        }
    }

    /** Even early it is further away than can be said: more than {@code years} years, if months were as they have been. */
    record FarAway(int years, int months) implements WaitForecast {}
}
