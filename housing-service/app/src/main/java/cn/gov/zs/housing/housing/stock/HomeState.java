package cn.gov.zs.housing.housing.stock;

/** The states of a {@link Home} as a list can be filtered by, in the order of its life. */
public enum HomeState {
    /** 可推出: fit to live in and free. */
    FIT,
    /** 推出办理中: claimed by an offer that is not complete yet. */
    CLAIMED,
    /** 推出公示: on offer. */
    ON_OFFER,
    /** 结果公示: drawn, the result stands on notice. */
    DRAWN,
    /** 已分配: allotted. */
    ALLOTTED
}
