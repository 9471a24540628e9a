package cn.gov.zs.housing.applicant.subsidy;

import java.time.YearMonth;

/**
 * A payment list: one attempt at one month.
 *
 * @param attempt from 1; a discarded list is followed by the next attempt and never overwritten
 */
public record ListId(YearMonth month, int attempt) {
    /** Such as {@code 2026-12.1}. */
    public String text() {
        return month + "." + attempt;
    }
}
