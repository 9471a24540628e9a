package cn.gov.zs.housing.housing.tenancy;

/** The states of a {@link Tenancy} as a list can be filtered by, in the order of its life. */
public enum TenancyState {
    /** 待签约: allotted, no contract drafted. */
    TO_BE_SIGNED,
    /** 签约中: a contract is drafted and not both signed, or signed and not moved in. */
    CONTRACTED,
    /** 承租中: the household lives there. */
    LET,
    /** 腾退中: the household is to move out, or wants to. */
    LEAVING,
    /** 已终止: the keys came back. */
    ENDED,
    /** 已放弃承租: the household never moved in. */
    DECLINED
}
