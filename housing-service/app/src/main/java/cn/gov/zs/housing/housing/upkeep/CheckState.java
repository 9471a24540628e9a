package cn.gov.zs.housing.housing.upkeep;

/** The states of an {@link OccupancyCheck}. */
public enum CheckState {
    /** 待巡查. */
    PLANNED,
    /** 已巡查. */
    MADE,
    /** 已取消. */
    DROPPED
}
