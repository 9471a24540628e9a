package cn.gov.zs.housing.housing.upkeep;

/** The states of a {@link Repair}. */
public enum RepairState {
    /** 已报修. */
    REPORTED,
    /** 已受理. */
    ACCEPTED,
    /** 已派工. */
    ASSIGNED,
    /** 已维修，待确认. */
    DONE,
    /** 已确认. */
    CONFIRMED,
    /** 不予维修. */
    REFUSED
}
