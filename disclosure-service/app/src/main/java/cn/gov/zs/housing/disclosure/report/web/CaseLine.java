package cn.gov.zs.housing.disclosure.report.web;

import cn.gov.zs.housing.disclosure.report.CountedRequest;
import cn.gov.zs.housing.disclosure.report.ProactiveTable;
import cn.gov.zs.housing.disclosure.report.YearBook;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a figure.
 *
 * @param words its number or title
 * @param path where staff see it
 * @param since the day it came; null where that is not what is counted
 * @param until the day it ended; null while it did not
 */
record CaseLine(
        String words,
        String path,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
    static CaseLine of(CountedRequest request) {
        return new CaseLine(
                request.number().text(),
                "/staff/disclosure/requests/" + request.number().text(),
                request.arrivedOn(),
                request.ending().map(CountedRequest.Ending::on).orElse(null));
    }

    static CaseLine of(RequestReview review) {
        return new CaseLine(
                review.caseNumber(),
                "/staff/disclosure/reviews/" + review.id().text(),
                review.filedOn(),
                review.ending().map(RequestReview.Ending::on).orElse(null));
    }

    static CaseLine of(ProactiveTable.PolicyLine policy) {
        return new CaseLine(policy.title(), policy.path(), null, null);
    }

    static CaseLine of(YearBook.DutyLine duty) {
        return new CaseLine(duty.subject(), "/staff/disclosure/duties/" + duty.id(), null, null);
    }
}
