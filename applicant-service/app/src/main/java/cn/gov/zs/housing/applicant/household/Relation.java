package cn.gov.zs.housing.applicant.household;

/** What a co-applicant is to the applicant. */
public enum Relation {
    /** 配偶. */
    SPOUSE,
    /** 子女. */
    CHILD,
    /** 父母. */
    PARENT,
    /** （外）祖父母. */
    GRANDPARENT,
    /** （外）孙子女. */
    GRANDCHILD,
    /** 兄弟姐妹. */
    SIBLING,
    /** 其他. */
    OTHER
}
