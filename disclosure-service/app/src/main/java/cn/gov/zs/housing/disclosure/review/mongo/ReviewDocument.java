package cn.gov.zs.housing.disclosure.review.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewId;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it is stored.
 *
 * @param open whether it is undecided, for the lists
 * @param endedOn null while it is
 */
record ReviewDocument(
        String id,
        String request,
        ReviewWay way,
        String caseNumber,
        LocalDate filedOn,
        ByDocument by,
        boolean open,
        @Nullable ReviewResult result,
        @Nullable LocalDate endedOn,
        @Nullable ByDocument endedBy) {

    record ByDocument(String subject, String name) {
        static ByDocument of(Officer officer) {
            return new ByDocument(officer.subject(), officer.name());
        }

        Officer toDomain() {
            return new Officer(subject, name);
        }
    }

    static ReviewDocument from(RequestReview review) {
        var ending = review.ending();
        return new ReviewDocument(
                review.id().text(),
                review.request().text(),
                review.way(),
                review.caseNumber(),
                review.filedOn(),
                ByDocument.of(review.by()),
                ending.isEmpty(),
                ending.map(RequestReview.Ending::result).orElse(null),
                ending.map(RequestReview.Ending::on).orElse(null),
                ending.map(RequestReview.Ending::by).map(ByDocument::of).orElse(null));
    }

    RequestReview toDomain() {
        return new RequestReview(
                new ReviewId(id),
                new RequestNumber(request),
                way,
                caseNumber,
                filedOn,
                by.toDomain(),
                result == null || endedOn == null || endedBy == null
                        ? Optional.empty()
                        : Optional.of(new RequestReview.Ending(result, endedOn, endedBy.toDomain())));
    }
}
