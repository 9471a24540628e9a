package cn.gov.zs.housing.applicant.subsidy;

import java.time.LocalDate;

/**
 * How a household left the register: with a home, or without one.
 *
 * @param on the day in Shanghai
 * @param ground why its subsidy stops with it
 */
public record Departure(LocalDate on, StopGround ground) {
    /** The reason that stands in the grant's history. */
    public String reason() {
        return ground == StopGround.HOUSED ? "已实物配租" : "取消轮候资格";
    }
}
