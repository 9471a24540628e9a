package cn.gov.zs.housing.disclosure.search;

/** What can be found. Names stand in addresses: they never change. */
public enum SearchKind {
    /** 政策文件. */
    POLICY,
    /** 政策解读. */
    INTERPRETATION,
    /** 办事指南. */
    GUIDE,
    /** 回应关切. */
    ANSWER,
    /** 公示, of homes and results only: its head, never its rows. */
    NOTICE,
    /** 公布文件. */
    DOCUMENT
}
