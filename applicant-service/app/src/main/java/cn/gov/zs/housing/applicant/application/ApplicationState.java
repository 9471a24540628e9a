package cn.gov.zs.housing.applicant.application;

import java.util.EnumSet;
import java.util.List;

/** The states' names, for lists, texts and storage; what each may do is on its type. */
public enum ApplicationState {
    /** 待受理. */
    SUBMITTED,
    /** 已受理，待入户调查. */
    ACCEPTED,
    /** 已入户调查，待初审. */
    VISITED,
    /** 初审通过，待公示. */
    FIRST_REVIEWED,
    /** 初审公示中. */
    FIRST_NOTICE_STANDING,
    /** 初审公示期满，待上报. */
    FIRST_NOTICE_HELD,
    /** 已上报，待复核. */
    FILED,
    /** 复核通过，待公示. */
    CITY_REVIEWED,
    /** 复核公示中. */
    CITY_NOTICE_STANDING,
    /** 复核公示期满，待终审. */
    CITY_NOTICE_HELD,
    /** 已登记轮候. */
    REGISTERED,
    /** 已抽签分配，结果公示中. */
    ALLOTTED,
    /** 分配已确认. */
    ALLOTMENT_CONFIRMED,
    /** 待补正：已一次性告知. */
    GAPS_TOLD,
    /** 已退回更正. */
    RETURNED,
    /** 不予通过. */
    REFUSED,
    /** 申诉处理中. */
    APPEALED,
    /** 申诉未予支持. */
    APPEAL_REJECTED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已取消轮候资格. */
    REMOVED,
    /** 不再符合承租条件. */
    QUALIFICATION_LOST;

    /** The states of the path that ends in a home, in their order. */
    public static List<ApplicationState> path() {
        return List.copyOf(EnumSet.range(SUBMITTED, ALLOTMENT_CONFIRMED));
    }

    /** Whether it lies on that path; the others lead off it, or back to it. */
    public boolean onPath() {
        return compareTo(ALLOTMENT_CONFIRMED) <= 0;
    }

    /** Whether the household can still withdraw: it is not registered, and the case is open. */
    public boolean mayWithdraw() {
        return compareTo(REGISTERED) < 0 || this == GAPS_TOLD || this == RETURNED;
    }

    /** Whether nothing follows any more, except an appeal. */
    public boolean closed() {
        return this == REFUSED
                || this == APPEAL_REJECTED
                || this == WITHDRAWN
                || this == REMOVED
                || this == QUALIFICATION_LOST;
    }
}
