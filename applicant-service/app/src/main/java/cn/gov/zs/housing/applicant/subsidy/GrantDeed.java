package cn.gov.zs.housing.applicant.subsidy;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One line of a grant's history; it is added and never changed.
 *
 * @param kind what happened
 * @param month the month it concerns, empty when none
 * @param reason in words; empty when there is none
 */
public record GrantDeed(Kind kind, OfficerAct act, Optional<YearMonth> month, String reason) {
    /** What can happen to a grant. */
    public enum Kind {
        /** 批准发放. */
        GRANTED,
        /** 登记收款账户. */
        ACCOUNT_ENTERED,
        /** 家庭情况变更. */
        FACTS_CHANGED,
        /** 暂停. */
        PAUSED,
        /** 恢复. */
        RESUMED,
        /** 停发. */
        STOPPED,
        /** 停发撤销，恢复发放. */
        REINSTATED,
        /** 发放. */
        PAID,
        /** 追回. */
        CLAIMED,
        /** 退回或抵扣. */
        SETTLED
    }

    /** Without the words. */
    @Override
    public String toString() {
        return kind + " at " + act.at();
    }
}
