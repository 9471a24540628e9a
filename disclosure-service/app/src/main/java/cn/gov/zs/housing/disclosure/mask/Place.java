package cn.gov.zs.housing.disclosure.mask;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;

/** Where something is shown: a kind of notice, or what an officer typed. */
public enum Place {
    FIRST_REVIEW,
    CITY_REVIEW,
    HOMES,
    RESULT,
    /** 公告 typed by an officer. */
    TYPED,
    /** Published before this platform, or outside of it, and entered by an officer. */
    ELSEWHERE;

    /** The place of a kind of notice. */
    public static Place of(NoticeKind kind) {
        return switch (kind) {
            case FIRST_REVIEW -> FIRST_REVIEW;
            case CITY_REVIEW -> CITY_REVIEW;
            case HOMES -> HOMES;
            case RESULT -> RESULT;
        };
    }
}
