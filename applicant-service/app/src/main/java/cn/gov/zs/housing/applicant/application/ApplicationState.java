package cn.gov.zs.housing.applicant.application;

import java.util.EnumSet;
import java.util.List;

/** The states' names, for lists, texts and storage; what each may do is on its type. */
public enum ApplicationState {
    /** 待初审. */
    SUBMITTED,
    /** 初审通过，待公示. */
    FIRST_REVIEWED,
    /** 初审公示中. */
    FIRST_NOTICE_STANDING,
    /** 初审公示期满，待复核. */
    FIRST_NOTICE_HELD,
    /** 复核通过，待公示. */
    CITY_REVIEWED,
    /** 复核公示中. */
    CITY_NOTICE_STANDING,
    /** 已登记轮候. */
    REGISTERED,
    /** 已抽签分配，结果公示中. */
    ALLOTTED,
    /** 分配已确认. */
    ALLOTMENT_CONFIRMED,
    /** 不予通过. */
    REFUSED,
    /** 申诉处理中. */
    APPEALED,
    /** 申诉未予支持. */
    APPEAL_REJECTED;

    /** The states of the path that ends in a home, in their order. */
    public static List<ApplicationState> path() {
        return List.copyOf(EnumSet.range(SUBMITTED, ALLOTMENT_CONFIRMED));
    }

    /** Whether it lies on that path; the others lead off it, or back to it. */
    public boolean onPath() {
        return compareTo(ALLOTMENT_CONFIRMED) <= 0;
    }
}
