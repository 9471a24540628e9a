package cn.gov.zs.housing.housing.stock;

/** The states of a {@link Home} as a list can be filtered by, in the order of its life. */
public enum HomeState {
    /** 规划在建: planned or being built. */
    PLANNED,
    /** 已竣工: built, and not found fit yet. */
    FINISHED,
    /** 可推出: fit to live in and free. */
    FIT,
    /** 推出办理中: claimed by an offer that is not complete yet. */
    CLAIMED,
    /** 推出公示: on offer. */
    ON_OFFER,
    /** 批次锁定: reserved for a batch that is frozen. */
    RESERVED,
    /** 结果公示: drawn, the result stands on notice. */
    DRAWN,
    /** 已分配: allotted. */
    ALLOTTED,
    /** 调换预留: held for a household that changes its home. */
    HELD,
    /** 已出租: let. */
    LET,
    /** 已腾退: vacated, and not looked at yet. */
    VACATED,
    /** 维修中: being repaired. */
    UNDER_REPAIR,
    /** 已注销: withdrawn from the stock for good. */
    WITHDRAWN
}
