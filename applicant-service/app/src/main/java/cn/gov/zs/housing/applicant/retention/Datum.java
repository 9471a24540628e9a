package cn.gov.zs.housing.applicant.retention;

/** The kinds of data that are removed after their time; each has its term in {@code terms.tsv}. */
public enum Datum {
    /** 未提交的草稿. */
    DRAFT,
    /** 已结案申请的材料. */
    CLOSED_CASE_DOCUMENT,
    /** 已结案申请的部门核查答复. */
    CLOSED_CASE_CROSS_CHECK,
    /** 已结案的申请本身：申报和办理记录, with everything that hangs on it and has no term of its own. */
    CLOSED_CASE_DECLARATION,
    /** 异议的内容、调查和答复. */
    OBJECTION,
    /** 消息. */
    MESSAGE,
    /** 消息的投递记录. */
    MESSAGE_DELIVERY,
    /** 完整身份证号查看记录. */
    ID_NUMBER_READ,
    /** 材料查看记录. */
    DOCUMENT_READ,
    /** 名单导出记录. */
    LIST_EXPORT,
    /** 补贴发放表下载记录. */
    PAYMENT_LIST_DOWNLOAD,
    /** 已停发的租赁补贴. */
    SUBSIDY_GRANT,
    /** 补贴发放明细. */
    SUBSIDY_LINE,
    /** 补贴发放表. */
    SUBSIDY_LIST,
    /** 纸质申请导入记录. */
    PAPER_IMPORT,
    /** 工作人员名册. */
    COLLEAGUE,
    /** 批量交接记录. */
    HANDOVER_RUN
}
