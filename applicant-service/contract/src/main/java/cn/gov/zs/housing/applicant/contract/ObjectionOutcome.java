package cn.gov.zs.housing.applicant.contract;

/** How an objection to a notice ended (异议处理结果). The names are wire names: they never change. */
public enum ObjectionOutcome {
    /** 异议成立: the review is made again. */
    UPHELD,
    /** 异议不成立: the review stands. */
    REJECTED
}
