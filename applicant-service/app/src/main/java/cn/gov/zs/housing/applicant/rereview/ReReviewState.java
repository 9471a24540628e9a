package cn.gov.zs.housing.applicant.rereview;

/** The states' names, for lists, texts and storage. */
public enum ReReviewState {
    /** 待家庭申报. */
    ASKED,
    /** 已申报，待核查. */
    ANSWERED,
    /** 已核查，待决定. */
    VERIFIED,
    /** 逾期未申报，待决定. */
    OVERDUE,
    /** 已决定，正在办理. */
    DECIDED,
    /** 已办结. */
    CONCLUDED,
    /** 终止：家庭已不在轮候中. */
    LAPSED;

    /** Whether something is still to come. */
    public boolean open() {
        return this != CONCLUDED && this != LAPSED;
    }
}
