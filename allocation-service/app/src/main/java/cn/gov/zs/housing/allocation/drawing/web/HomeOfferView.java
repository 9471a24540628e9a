package cn.gov.zs.housing.allocation.drawing.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home that one of the reader's households drew or was offered next.
 *
 * @param number its entrant number
 * @param state OFFERED, ACCEPTED, GIVEN_UP or STANDS_BY
 * @param homeId the home; absent unless offered or accepted
 * @param address where it is
 * @param answerBy the last day for the answer, while it is outstanding
 */
public record HomeOfferView(
        String batchId,
        String batchTitle,
        String applicationId,
        int number,
        String state,
        @Nullable String homeId,
        @Nullable String address,
        @Nullable LocalDate answerBy) {}
