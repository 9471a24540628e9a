package cn.gov.zs.platform.workdays;

import java.time.LocalDate;

/** A yearly notice as it was typed or loaded cannot be right. It names the first day that shows it. */
public final class BadNotice extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        /** The day stands in it twice. */
        TWICE,
        /** The day lies in another year. */
        OTHER_YEAR,
        /** The statute makes the day a holiday, and the notice does not. */
        HOLIDAY_MISSING
    }

    private final LocalDate day;
    private final Fault fault;

    BadNotice(String notice, LocalDate day, Fault fault) {
        super(notice + ": " + day + ": " + fault);
        this.day = day;
        this.fault = fault;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }
}
