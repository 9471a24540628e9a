package cn.gov.zs.housing.disclosure.contract;

/** The kinds of document published for good, without a period. The names are wire names: they never change. */
public enum DocumentKind {
    /** 评分表: the rule table that scores a category of household. */
    SCORE_SHEET,
    /** 批次分配方案: the frozen plan of a batch, by its digest. */
    BATCH_PLAN,
    /** 评审委员会表决: the committee's approval of exactly that plan. */
    BATCH_APPROVAL,
    /** 评审委员会表决未通过: the committee's rejection of exactly that plan. */
    BATCH_REJECTION,
    /** 批次取消: a frozen batch was cancelled before its draw, and why. */
    BATCH_CANCELLATION,
    /** 封存结束: the commitments of a draw's witnesses, when sealing was closed. */
    BATCH_SEALING,
    /** 揭示结束: the closing digest of a draw, before its last public input. */
    BATCH_CLOSING,
    /** 抽签结果: the digest of a draw's result. */
    BATCH_DRAW,
    /** 工作日历: a yearly notice of days off and make-up working days, as it was put in force. */
    WORK_CALENDAR,
    /** 公告: what an officer typed to fulfil a duty that no event fulfils. */
    OFFICE_NOTICE,
    /** 政策文件: a version of a policy in the library. */
    POLICY,
    /** 政策解读: a version of what explains a policy. */
    INTERPRETATION,
    /** 办事指南: a version of a service guide. */
    SERVICE_GUIDE,
    /** 回应关切: a version of an answer to public concern. */
    PUBLIC_ANSWER,
    /** 撤下: a text of the library was taken down, and why. */
    TEXT_WITHDRAWAL,
    /** 政府信息公开工作年度报告. */
    ANNUAL_REPORT,
    /** 通报批评、通报表扬. */
    CIRCULAR
}
