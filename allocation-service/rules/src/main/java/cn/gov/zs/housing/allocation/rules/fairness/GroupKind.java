package cn.gov.zs.housing.allocation.rules.fairness;

/** What entrants can have in common. */
public enum GroupKind {
    /** 镇街. */
    TOWNSHIP,
    /** 申请类型; published with the batch, not declared. */
    CATEGORY,
    /** 申报的工作人员亲属. */
    STAFF_RELATIVE,
    /** 用人单位, as a code. */
    EMPLOYER;

    /** Whether too few would be as striking as too many; of relatives and colleagues only too many is. */
    boolean bothSides() {
        return this == TOWNSHIP || this == CATEGORY;
    }
}
