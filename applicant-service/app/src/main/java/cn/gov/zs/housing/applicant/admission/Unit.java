package cn.gov.zs.housing.applicant.admission;

/** What a limit counts in. */
public enum Unit {
    /** 元. */
    YUAN,
    /** 平方米. */
    SQUARE_METRES,
    /** 周岁. */
    YEARS_OF_AGE,
    /** 年. */
    YEARS,
    /** 自然日: how long a ban still runs. */
    DAYS,
    /** 分 of the migrants' scheme. */
    POINTS
}
