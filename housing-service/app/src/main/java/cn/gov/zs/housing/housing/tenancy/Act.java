package cn.gov.zs.housing.housing.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who does something to a tenancy, and when.
 *
 * @param by subject of the account
 * @param at when
 */
public record Act(String by, Instant at) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The Shanghai day. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, SHANGHAI);
    }

    Step step(Step.Kind kind, String note) {
        return new Step(kind, at, by, note);
    }
}
