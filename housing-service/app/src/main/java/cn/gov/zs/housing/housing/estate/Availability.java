package cn.gov.zs.housing.housing.estate;

import cn.gov.zs.housing.housing.stock.HomeState;

/** How the public sees the state of a home. */
public enum Availability {
    /** 空置可推出: fit and free. */
    VACANT,
    /** 推出公示: on offer, reserved, or drawn while the result stands on notice. */
    ON_OFFER,
    /** 已分配出租: allotted, held for a transfer or let. */
    LET,
    /** 筹备维修中: planned, to be inspected or under repair. */
    PREPARING;

    /** The public's word for a state. */
    public static Availability of(HomeState state) {
        return switch (state) {
            case FIT, CLAIMED -> VACANT;
            case ON_OFFER, RESERVED, DRAWN -> ON_OFFER;
            case ALLOTTED, HELD, LET -> LET;
            case PLANNED, FINISHED, VACATED, UNDER_REPAIR, WITHDRAWN -> PREPARING;
        };
    }
}
