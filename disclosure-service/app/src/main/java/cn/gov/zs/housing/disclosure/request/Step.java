package cn.gov.zs.housing.disclosure.request;

import java.time.Instant;

/**
 * One line of the record that art. 45 asks for (登记、审核、办理、答复、归档).
 *
 * @param kind what
 * @param at when
 * @param by subject of who did it; empty for the applicant and for time
 */
public record Step(Kind kind, Instant at, String by) {
    /** The names are wire names. */
    public enum Kind {
        /** 收到. */
        ARRIVED,
        /** 登记：确认收到之日. */
        REGISTERED,
        /** 要求补正. */
        CORRECTION_ASKED,
        /** 收到补正. */
        CORRECTED,
        /** 征求意见. */
        CONSULTED,
        /** 收到意见或逾期. */
        CONSULTATION_OVER,
        /** 延期. */
        EXTENDED,
        /** 答复. */
        ANSWERED,
        /** 要求说明理由. */
        REASONS_ASKED,
        /** 说明理由. */
        REASONS_STATED,
        /** 理由合理，延迟答复. */
        PUT_OFF,
        /** 发出收费通知. */
        FEE_NOTICED,
        /** 缴费. */
        FEE_PAID,
        /** 逾期未缴费，视为放弃. */
        UNPAID,
        /** 撤回. */
        WITHDRAWN,
        /** 逾期不补正，视为放弃. */
        ABANDONED,
        /** 归档. */
        ARCHIVED,
        /** 转办. */
        HANDED_OVER,
        /** 催办. */
        REMINDED,
        /** 督办. */
        ESCALATED,
        /** 到期删除个人信息. */
        FORGOTTEN;

        /** Whether it is of the office's own work, which the applicant's record does not show: who does it changes nothing for her. */
        public boolean internal() {
            return this == HANDED_OVER || this == REMINDED || this == ESCALATED || this == FORGOTTEN;
        }
    }
}
