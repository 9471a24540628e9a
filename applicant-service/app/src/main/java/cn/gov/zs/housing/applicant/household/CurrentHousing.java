package cn.gov.zs.housing.applicant.household;

/** How a household lives now (现住房情况). */
public enum CurrentHousing {
    /** 租住. */
    RENTED,
    /** 借住. */
    BORROWED,
    /** 自有. */
    OWN,
    /** 单位宿舍. */
    DORMITORY
}
