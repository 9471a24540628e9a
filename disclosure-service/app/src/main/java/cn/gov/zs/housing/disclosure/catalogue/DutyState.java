package cn.gov.zs.housing.disclosure.catalogue;

/** How a duty stands on a day. */
public enum DutyState {
    /** 待公开. */
    OPEN,
    /** 逾期未公开. */
    OVERDUE,
    /** 按期公开. */
    KEPT,
    /** 逾期公开. */
    LATE
}
