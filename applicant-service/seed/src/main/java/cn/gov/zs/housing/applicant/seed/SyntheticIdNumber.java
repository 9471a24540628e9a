package cn.gov.zs.housing.applicant.seed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Identity numbers of nobody, with the check digit of GB 11643. Whoever fills or drives a platform takes them here; what reads a
 * number in the service computes the digit for itself, so that the two can disagree.
 */
public final class SyntheticIdNumber {
    private static final String REGION = "442000";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private SyntheticIdNumber() {}

    /**
     * The eighteen characters of somebody of Zhongshan born on that day.
     *
     * @param sequence 0 to 999; tells those of one day apart
     */
    public static String of(LocalDate born, int sequence) {
        var first17 = REGION + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * Character.digit(first17.charAt(place), 10);
        }
        return first17 + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
