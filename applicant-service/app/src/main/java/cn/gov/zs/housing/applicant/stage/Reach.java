package cn.gov.zs.housing.applicant.stage;

/** Whose stage it is. */
public enum Reach {
    /** 家庭. */
    HOUSEHOLD,
    /** 村居. */
    VILLAGE,
    /** 镇街. */
    TOWNSHIP,
    /** 市. */
    CITY
}
