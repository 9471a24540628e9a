package cn.gov.zs.housing.applicant.subsidy;

/** What the family coefficient (家庭系数) tells apart; the values for Zhongshan are not known, so kinds and numbers are a sample. */
public enum FamilyKind {
    /** 一般家庭: every household is at least this. */
    GENERAL,
    /** 单亲家庭. */
    SINGLE_PARENT,
    /** 有优抚、孤老、残疾等特殊身份成员的家庭. */
    SPECIAL_STATUS
}
