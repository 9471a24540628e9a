package cn.gov.zs.housing.housing.construction;

/**
 * What a township is to raise in a year (建设任务量).
 *
 * @param township its nine-digit code
 * @param units how many homes, 1 to {@value #MOST_UNITS}
 */
public record Task(String township, int units) {
    /** Keeps out a slipped digit; no rule of law stands behind it. */
    public static final int MOST_UNITS = 100_000;
}
