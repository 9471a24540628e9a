package cn.gov.zs.housing.housing.tenancy;

import java.time.Instant;

/**
 * One step of a tenancy's history: who, when, why.
 *
 * @param kind what was done
 * @param at when
 * @param by subject of who did it, or the name of the service that told it
 * @param note what else is to be known; may name people's affairs, so it is stored encrypted
 */
public record Step(Kind kind, Instant at, String by, String note) {

    /** What can be done to a tenancy. */
    public enum Kind {
        CREATED,
        ACCOUNT_LINKED,
        DRAFTED,
        SIGNED_BY_OFFICE,
        SIGNED_BY_TENANT,
        MOVED_IN,
        PAYMENT_REVERSED,
        REDUCED,
        REDUCTION_ENDED,
        RENEWAL_ASKED,
        RENEWAL_GRANTED,
        RENEWAL_REFUSED,
        SURRENDERED,
        TRANSFER_AGREED,
        NOTICE_GIVEN,
        NOTICE_WITHDRAWN,
        MARKET_RENT_SET,
        QUALIFICATION_LOST,
        QUALIFICATION_RESTORED,
        MOVED_OUT,
        DECLINED
    }

    @Override
    public String toString() {
        return "Step[" + kind + ", " + at + "]";
    }
}
