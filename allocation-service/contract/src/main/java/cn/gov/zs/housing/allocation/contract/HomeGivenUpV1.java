package cn.gov.zs.housing.allocation.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A household gave up the home it was offered after a draw, or let the term for its answer pass (放弃选房). What follows of it is
 * allocation-service's rule on refusals of that day.
 *
 * @param batchId the batch
 * @param applicationId the household
 * @param category the category it was drawn in
 * @param entrantNumber its number
 * @param homeId the home
 * @param how by a word of its own or by silence
 * @param ground why the home does not do for it, if an officer took that down: MOBILITY, TOO_SMALL or DEFECT
 * @param givenUpOn day in Shanghai
 */
public record HomeGivenUpV1(
        String batchId,
        String applicationId,
        Category category,
        int entrantNumber,
        String homeId,
        How how,
        @Nullable String ground,
        LocalDate givenUpOn) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.home-given-up.v1";

    /** How it was given up. The names are wire names. */
    public enum How {
        /** 明示放弃. */
        DECLARED,
        /** 逾期未答复. */
        SILENT
    }
}
