package cn.gov.zs.housing.applicant.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Identity numbers of nobody: well formed, made here. */
public final class IdNumberSamples {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumberSamples() {}

    /** A number of Zhongshan born on that day; the sequence (0 to 999) tells people apart. */
    public static String text(LocalDate born, int sequence) {
        var body =
                "442000" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%03d", sequence);
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += WEIGHTS[place] * Character.digit(body.charAt(place), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** The same, read. */
    public static IdNumber number(LocalDate born, int sequence) {
        return IdNumber.kept(text(born, sequence));
    }
}
