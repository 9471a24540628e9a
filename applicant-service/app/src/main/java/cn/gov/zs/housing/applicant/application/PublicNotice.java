package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;
import java.time.LocalDate;

/**
 * A public notice (公示) that disclosure-service published of an application.
 *
 * @param id the notice
 * @param publishedOn day of publication in Shanghai; day 0
 * @param lastDay last day of its period
 * @param path where the public reads it, such as {@code /notices/...}
 */
public record PublicNotice(String id, LocalDate publishedOn, LocalDate lastDay, String path) {
    /**
     * @throws IllegalArgumentException if the period is shorter than the law's 20 natural days, counted strictly
     *     (decision 0004): a notice of that kind is none
     */
    public PublicNotice {
        if (lastDay.isBefore(publishedOn.plusDays(Clause.APPLICANT_NOTICE.days()))) {
            throw new IllegalArgumentException(
                    "notice " + id + " stands less than " + Clause.APPLICANT_NOTICE.days() + " natural days");
        }
    }

    /** The first day on which the period is over. */
    public LocalDate firstDayAfter() {
        return lastDay.plusDays(1);
    }

    /** @throws IllegalArgumentException if the period was not over by that day */
    void requireOverOn(LocalDate day) {
        if (day.isBefore(firstDayAfter())) {
            throw new IllegalArgumentException("notice " + id + " stands until " + lastDay + ", not over on " + day);
        }
    }
}
