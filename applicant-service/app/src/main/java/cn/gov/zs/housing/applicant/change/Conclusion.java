package cn.gov.zs.housing.applicant.change;

/** What the city decided of a reported change. */
public enum Conclusion {
    /** 属实，仍符合条件：按新情况轮候或者承租. */
    STILL_QUALIFIED,
    /** 属实，不再符合条件：取消轮候或者承租资格. */
    NO_LONGER_QUALIFIED,
    /** 不予采纳：情况没有变化或无法证实. */
    NOT_ACCEPTED
}
