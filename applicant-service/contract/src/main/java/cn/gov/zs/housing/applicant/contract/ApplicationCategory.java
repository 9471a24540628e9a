package cn.gov.zs.housing.applicant.contract;

/**
 * The category a household applies in (申请住房保障类型); each has its own score sheet and its own ranked list.
 *
 * <p>Work plan 二（一）（5）: 分类进行计算; the reading and the first five values are those of the office's domain facts.
 */
public enum ApplicationCategory {
    /** 本市户籍低收入家庭. */
    LOCAL_LOW_INCOME,
    /** 本市户籍其他家庭. */
    LOCAL_OTHER,
    /** 流动人员积分. */
    MIGRANT_POINTS,
    /** 新就业职工. */
    NEW_EMPLOYEE,
    /** 产业园区职工. */
    INDUSTRIAL_PARK
}
