package cn.gov.zs.housing.housing.construction;

import java.time.YearMonth;
import java.util.List;

/**
 * What was reported of a month (月度进度): the first report and each correction, none of which is lost.
 *
 * @param month the month
 * @param versions 1 to n, at least one; the last one counts
 */
public record MonthReport(YearMonth month, List<Version> versions) {
    public MonthReport {
        versions = List.copyOf(versions);
    }

    /**
     * One report.
     *
     * @param form the form that brought it
     * @param counts by the end of the month
     * @param reason of a correction; empty for the first
     * @param signed who reported it, and when
     */
    public record Version(String form, Counts counts, String reason, Signed signed) {
        /** Longest reason, in characters. */
        public static final int LONGEST_REASON = 200;
    }

    /** What counts. */
    public Counts counts() {
        return versions.getLast().counts();
    }

    /** When it was first reported. */
    public Signed reported() {
        return versions.getFirst().signed();
    }
}
