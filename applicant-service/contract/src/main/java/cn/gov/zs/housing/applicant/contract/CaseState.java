package cn.gov.zs.housing.applicant.contract;

/** The states of a case as others are told of them; what each means to the household is its message's to say. */
public enum CaseState {
    /** 待受理. */
    SUBMITTED,
    /** 待补正. */
    GAPS_TOLD,
    /** 已受理，待调查. */
    ACCEPTED,
    /** 已入户调查，待初审. */
    VISITED,
    /** 初审通过，待公示. */
    FIRST_REVIEWED,
    /** 初审公示中. */
    FIRST_NOTICE_STANDING,
    /** 初审公示期满. */
    FIRST_NOTICE_HELD,
    /** 已上报，待复核. */
    FILED,
    /** 复核通过，待公示. */
    CITY_REVIEWED,
    /** 复核公示中. */
    CITY_NOTICE_STANDING,
    /** 复核公示期满，待决定. */
    CITY_NOTICE_HELD,
    /** 已登记轮候. */
    REGISTERED,
    /** 已抽签分配，结果公示中. */
    ALLOTTED,
    /** 分配已确认. */
    ALLOTMENT_CONFIRMED,
    /** 退回更正. */
    RETURNED,
    /** 不予通过. */
    REFUSED,
    /** 申诉处理中. */
    APPEALED,
    /** 申诉未予支持. */
    APPEAL_REJECTED,
    /** 已撤回. */
    WITHDRAWN,
    /** 取消轮候资格. */
    REMOVED,
    /** 不再符合承租条件. */
    QUALIFICATION_LOST
}
