package cn.gov.zs.housing.housing.tenancy;

/** The two who make a contract. */
public enum Party {
    /** 出租方. */
    OFFICE,
    /** 承租方. */
    TENANT
}
