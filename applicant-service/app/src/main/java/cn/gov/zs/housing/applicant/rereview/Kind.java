package cn.gov.zs.housing.applicant.rereview;

/** Which kind of re-review a campaign is. */
public enum Kind {
    /** 年度复审, of every household that waits. */
    ANNUAL,
    /** 期满复审, of those whose term ends in the year. */
    END_OF_TERM
}
