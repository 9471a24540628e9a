package cn.gov.zs.housing.disclosure.request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How a letter reached the applicant, or did not (送达记录).
 *
 * @param note what the mail server said; empty in the portal
 */
public record Delivery(Way way, Instant at, String note) {
    /** How. The names are wire names. */
    public enum Way {
        /** 在本网站查看: opened with number and key. */
        PORTAL,
        /** 电子邮件: taken by the mail server. */
        EMAIL,
        /** 电子邮件被拒收: another way has to be found. */
        EMAIL_REFUSED,
        /** 多次未能发出: another way has to be found. */
        EMAIL_FAILED
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
