package cn.gov.zs.platform.workdays;

/** What a day is to somebody who counts working days, and why. */
public enum DayVerdict {
    /** Monday to Friday, not listed as a day off. */
    WORKING(true),
    /** A day of a weekend that the notice makes a working day (班). */
    MAKE_UP(true),
    /** A weekend. */
    WEEKEND(false),
    /** A day off by the notice (休). */
    DAY_OFF(false),
    /** A holiday by statute in a year whose notice is not out: the days moved around it are not known yet. */
    STATUTORY(false);

    private final boolean counts;

    DayVerdict(boolean counts) {
        this.counts = counts;
    }

    /** Whether it is a working day. */
    public boolean counts() {
        return counts;
    }
}
