package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;

/**
 * The household left (腾退记录).
 *
 * @param handover what was seen when the keys came back
 * @param deductions what is kept of the deposit
 * @param deductionReason why; empty when nothing is
 */
public record MoveOut(Handover handover, Yuan deductions, String deductionReason) {
    @Override
    public String toString() {
        return "MoveOut[" + handover.on() + "]";
    }
}
