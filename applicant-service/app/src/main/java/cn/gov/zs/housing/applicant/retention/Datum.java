package cn.gov.zs.housing.applicant.retention;

/** The kinds of data that are removed after their time; each has its term in {@code terms.tsv}. */
public enum Datum {
    /** 未提交的草稿. */
    DRAFT,
    /** 未获通过或者已撤回申请的材料. */
    CLOSED_CASE_DOCUMENT,
    /** 已结案申请的申报明细. */
    CLOSED_CASE_DECLARATION,
    /** 已结案申请的部门核查答复. */
    CLOSED_CASE_CROSS_CHECK,
    /** 消息. */
    MESSAGE,
    /** 消息的投递记录. */
    MESSAGE_DELIVERY,
    /** 完整身份证号查看记录. */
    ID_NUMBER_READ
}
