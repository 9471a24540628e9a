package cn.gov.zs.housing.applicant.household;

/** The four kinds of disposable income (可支配收入) that statistics count, and the rest. */
public enum IncomeKind {
    /** 工资性收入. */
    WAGES,
    /** 经营净收入. */
    BUSINESS,
    /** 财产净收入. */
    PROPERTY,
    /** 转移净收入：养老金、低保金、赡养费等. */
    TRANSFERS,
    /** 其他. */
    OTHER
}
