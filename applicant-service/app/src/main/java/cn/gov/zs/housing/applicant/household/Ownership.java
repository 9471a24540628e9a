package cn.gov.zs.housing.applicant.household;

/** How a home belongs to members of a household. */
public enum Ownership {
    /** 家庭成员单独所有. */
    SOLE,
    /** 与他人共有: its whole floor area counts until a reviewer finds otherwise (decision 0116). */
    SHARED,
    /** 宅基地自建房. */
    SELF_BUILT
}
