package cn.gov.zs.housing.disclosure.notice;

/** A notice (公示): {@link Standing} until its legal period is over, then {@link Ended}. There is no way back. */
public sealed interface Notice permits Standing, Ended {
    /** What is said of it for good. */
    NoticeHead head();
}
