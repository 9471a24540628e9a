package cn.gov.zs.housing.disclosure.contract;

/**
 * The kinds of notice (公示) that stand for a legal period. The names are wire names: they never change.
 *
 * <p>Work plan 二（一）（3）, （4） and （7） order them.
 */
public enum NoticeKind {
    /** 初审公示: the household passed the first review of its township. */
    FIRST_REVIEW,
    /** 复核公示: the household passed the city's re-check. */
    CITY_REVIEW,
    /** 房源公示: homes offered for a draw. */
    HOMES,
    /** 结果公示: which household drew which home. */
    RESULT
}
