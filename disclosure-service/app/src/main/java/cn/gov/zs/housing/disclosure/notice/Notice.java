package cn.gov.zs.housing.disclosure.notice;

import java.util.List;

/**
 * A notice (公示): {@link Standing} until its legal period is over, then {@link Ended}; or {@link TakenDown} before, when what it said
 * no longer holds. There is no way back.
 */
public sealed interface Notice permits Standing, Ended, TakenDown {
    /** What is said of it for good. */
    NoticeHead head();

    /** The objections filed while it stood, oldest first. */
    List<ObjectionNumber> objections();
}
