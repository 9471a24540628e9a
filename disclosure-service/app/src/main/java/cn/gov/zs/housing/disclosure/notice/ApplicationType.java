package cn.gov.zs.housing.disclosure.notice;

/** 申请住房保障类型, one of the items the work plan 二（一）（3） puts before the public. */
public enum ApplicationType {
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
