package cn.gov.zs.housing.allocation.contract;

/**
 * Application category (申请类型). 二（一）（5） computes "by category": one score sheet and one ranked list for each.
 *
 * <p>The names are wire names: they stand in events and published files and are never renamed.
 */
public enum Category {
    /** 本市户籍低收入家庭. */
    LOCAL_LOW_INCOME,
    /** 本市户籍其他家庭. */
    LOCAL_OTHER,
    /** 积分制流动人员. */
    MIGRANT_POINTS,
    /** 新就业职工. */
    NEW_EMPLOYEE,
    /** 产业园区职工. */
    INDUSTRIAL_PARK
}
