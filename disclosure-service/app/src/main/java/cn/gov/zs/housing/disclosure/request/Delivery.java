package cn.gov.zs.housing.disclosure.request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a letter reached the applicant, or did not (送达记录).
 *
 * @param at when it was known here
 * @param note what the mail server said, or why a letter came back; empty in the portal
 * @param paper day, number and officer of a letter on paper; null for others
 */
public record Delivery(
        Way way, Instant at, String note, @Nullable Dispatch paper) {
    /** How. The names are wire names. */
    public enum Way {
        /** 在本网站查看: opened with number and key. */
        PORTAL,
        /** 电子邮件: taken by the mail server. */
        EMAIL,
        /** 电子邮件被拒收: another way has to be found. */
        EMAIL_REFUSED,
        /** 多次未能发出: another way has to be found. */
        EMAIL_FAILED,
        /** 邮寄: a registered letter was posted. */
        POST,
        /** 当面领取: handed over at the counter. */
        COUNTER,
        /** 邮件退回: another way has to be found. */
        RETURNED
    }

    /** One that is not on paper. */
    public Delivery(Way way, Instant at, String note) {
        this(way, at, note, null);
    }

    /** Keeps the moment to the millisecond, as the database does. */
    public Delivery {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Without the note, in which an address may stand. */
    @Override
    public String toString() {
        return way + " at " + at;
    }
}
