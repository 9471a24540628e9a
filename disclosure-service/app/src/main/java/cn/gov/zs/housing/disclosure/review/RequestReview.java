package cn.gov.zs.housing.disclosure.review;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A challenge (行政复议或行政诉讼) of how a request was answered, or of its not being answered.
 *
 * @param request the request it is about
 * @param caseNumber 案号, as the authority or court wrote it; no person's name
 * @param filedOn the day it was accepted (受理、立案)
 * @param by who entered it
 * @param ending how it ended; empty while it is not decided
 */
public record RequestReview(
        ReviewId id,
        RequestNumber request,
        ReviewWay way,
        String caseNumber,
        LocalDate filedOn,
        Officer by,
        Optional<Ending> ending) {

    /**
     * How it ended.
     *
     * @param on the day of the decision; it decides in which year's table 4 it stands
     * @param by who entered it
     */
    public record Ending(ReviewResult result, LocalDate on, Officer by) {}

    RequestReview ended(Ending how) {
        return new RequestReview(id, request, way, caseNumber, filedOn, by, Optional.of(how));
    }
}
