package cn.gov.zs.housing.disclosure.review;

/** How a challenge ended: columns of table 4, beside 尚未审结. The names are wire names. */
public enum ReviewResult {
    /** 结果维持. */
    UPHELD,
    /** 结果纠正. */
    CORRECTED,
    /** 其他结果. */
    OTHER
}
