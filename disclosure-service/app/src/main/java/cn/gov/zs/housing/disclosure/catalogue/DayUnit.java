package cn.gov.zs.housing.disclosure.catalogue;

/** What a limit counts. */
public enum DayUnit {
    /** 自然日. */
    NATURAL,
    /** 工作日. */
    WORKING
}
