package cn.gov.zs.housing.disclosure.catalogue;

/** Which duties a reader wants and in which order. Each order is an index, so that no page of a million is a scan or a sort. */
public enum DutyList {
    /** All, the newest first. */
    NEWEST,
    /** All, by due date. */
    BY_DUE_DATE,
    /** Not published, by due date: overdue ones come first. */
    UNPUBLISHED,
    /** Overdue and not published, the longest first. */
    OVERDUE,
    /** Published in time, the latest due first. */
    KEPT,
    /** Published late, the most days first. */
    LATE
}
