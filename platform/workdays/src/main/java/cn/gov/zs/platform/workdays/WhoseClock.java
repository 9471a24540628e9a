package cn.gov.zs.platform.workdays;

import java.time.LocalDate;

/** Whose right a clock is, and with it which way another calendar may move its last day. */
public enum WhoseClock {
    /** Somebody outside may act until that day: she was told it and relies on it, so it never becomes an earlier one. */
    CITIZEN {
        @Override
        public LocalDate lastDay(LocalDate told, LocalDate counted) {
            return counted.isBefore(told) ? told : counted;
        }
    },
    /** The office has to act by that day: it is what the calendar in force counts, earlier or later. */
    OFFICE {
        @Override
        public LocalDate lastDay(LocalDate told, LocalDate counted) {
            return counted;
        }
    };

    /**
     * The last day that holds.
     *
     * @param told the one that was told before
     * @param counted what the calendar in force counts
     */
    public abstract LocalDate lastDay(LocalDate told, LocalDate counted);
}
