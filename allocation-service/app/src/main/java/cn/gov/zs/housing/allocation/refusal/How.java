package cn.gov.zs.housing.allocation.refusal;

/** How a home was given up. */
public enum How {
    /** 明示放弃. */
    DECLARED,
    /** 逾期未答复. */
    SILENT
}
