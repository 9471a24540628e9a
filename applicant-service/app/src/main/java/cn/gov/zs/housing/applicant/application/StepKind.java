package cn.gov.zs.housing.applicant.application;

/** The steps a case is made of, in the order it took them; the names are stored and never change. */
public enum StepKind {
    /** 提交. */
    SUBMITTED,
    /** 一次性告知补正. */
    GAPS_TOLD,
    /** 补正. */
    SUPPLEMENTED,
    /** 受理. */
    ACCEPTED,
    /** 入户调查. */
    VISITED,
    /** 初审通过. */
    FIRST_REVIEWED,
    /** 初审公示发布. */
    FIRST_NOTICE_PUBLISHED,
    /** 初审公示更正. */
    FIRST_NOTICE_CORRECTED,
    /** 初审公示期满. */
    FIRST_NOTICE_ENDED,
    /** 对初审公示的异议成立. */
    FIRST_OBJECTION_UPHELD,
    /** 镇街上报. */
    FILED,
    /** 复核通过. */
    CITY_REVIEWED,
    /** 复核公示发布. */
    CITY_NOTICE_PUBLISHED,
    /** 复核公示更正. */
    CITY_NOTICE_CORRECTED,
    /** 复核公示期满. */
    CITY_NOTICE_ENDED,
    /** 对复核公示的异议成立. */
    CITY_OBJECTION_UPHELD,
    /** 终审通过，登记轮候. */
    REGISTERED,
    /** 轮候信息变更. */
    FACTS_CHANGED,
    /** 抽签分配. */
    ALLOTTED,
    /** 分配确认. */
    ALLOTMENT_CONFIRMED,
    /** 撤销分配. */
    ALLOTMENT_REVOKED,
    /** 退回更正. */
    RETURNED,
    /** 更正后重新初审. */
    CORRECTED_FOR_FIRST_REVIEW,
    /** 更正后重新复核. */
    CORRECTED_FOR_CITY_REVIEW,
    /** 不予通过. */
    REFUSED,
    /** 申诉. */
    APPEALED,
    /** 申诉未予支持. */
    APPEAL_REJECTED,
    /** 申诉得到支持，重新审核. */
    APPEAL_UPHELD,
    /** 申诉得到支持，恢复轮候资格. */
    REINSTATED,
    /** 撤回. */
    WITHDRAWN,
    /** 取消轮候资格. */
    REMOVED,
    /** 承租家庭情况变更. */
    TENANT_FACTS_CHANGED,
    /** 不再符合承租条件. */
    QUALIFICATION_LOST,
    /** 申诉得到支持，恢复承租资格. */
    QUALIFICATION_RESTORED
}
