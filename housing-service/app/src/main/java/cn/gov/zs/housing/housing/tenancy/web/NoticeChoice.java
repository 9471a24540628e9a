package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.NoticeGround;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The grounds of a notice as a form offers them. */
enum NoticeChoice {
    SUBLET,
    CHANGED_USE,
    DAMAGED,
    UNLAWFUL_ACTS,
    OTHER_HOME,
    LEFT_EMPTY,
    RENT_UNPAID,
    TERM_ENDED,
    RENEWAL_REFUSED,
    QUALIFICATION_LOST;

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** Whether somebody has to write what was found. */
    boolean needsFinding() {
        return compareTo(LEFT_EMPTY) <= 0;
    }

    /** The ground with what was typed. */
    NoticeGround ground(String finding, LocalDate emptySince) {
        return switch (this) {
            case SUBLET, CHANGED_USE, DAMAGED, UNLAWFUL_ACTS, OTHER_HOME ->
                new NoticeGround.Found(NoticeGround.Found.Kind.valueOf(name()), finding);
            case LEFT_EMPTY -> new NoticeGround.LeftEmpty(emptySince, finding);
            case RENT_UNPAID -> new NoticeGround.RentUnpaid();
            case TERM_ENDED -> new NoticeGround.TermOver();
            case RENEWAL_REFUSED -> new NoticeGround.RenewalRefused();
            case QUALIFICATION_LOST -> new NoticeGround.QualificationLost();
        };
    }
}
