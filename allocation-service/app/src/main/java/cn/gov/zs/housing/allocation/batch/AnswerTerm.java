package cn.gov.zs.housing.allocation.batch;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a household may think about the home it was offered. Zhongshan's own rule is not public: the number is a sample
 * (示例，非中山标准), and natural days are counted as everywhere here: the day of the offer is day 0.
 */
public final class AnswerTerm {

    /** Natural days that pass in full before silence counts as giving the home up. */
    public static final int DAYS = 5;

    private AnswerTerm() {}

    /** The last day on which an answer counts. */
    public static LocalDate lastDay(Instant offeredAt) {
        return LocalDate.ofInstant(offeredAt, Batch.SHANGHAI).plusDays(DAYS);
    }

    /** Whether the term is over on this day. */
    public static boolean over(Instant offeredAt, LocalDate today) {
        return today.isAfter(lastDay(offeredAt));
    }
}
