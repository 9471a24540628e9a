package cn.gov.zs.housing.applicant.change;

/** Where the office learnt of a change. */
public enum Origin {
    /** 家庭申报. */
    HOUSEHOLD,
    /** 工作人员发现. */
    STAFF,
    /** 复审中申报. */
    RE_REVIEW
}
