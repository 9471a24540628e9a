package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.ReportRow;
import cn.gov.zs.housing.disclosure.request.RequestSamples;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewId;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Cases to count in tests. */
public final class ReportSamples {
    public static final Officer WRITER = new Officer("w-1", "何敏");
    public static final Officer HEAD = new Officer("h-1", "梁主任");

    private ReportSamples() {}

    public static CountedRequest open(int n, ApplicantKind kind, String arrived) {
        return new CountedRequest(RequestSamples.number(n), kind, LocalDate.parse(arrived), Optional.empty());
    }

    public static CountedRequest ended(int n, ApplicantKind kind, String arrived, ReportRow row, String on) {
        return new CountedRequest(
                RequestSamples.number(n),
                kind,
                LocalDate.parse(arrived),
                Optional.of(new CountedRequest.Ending(row, LocalDate.parse(on))));
    }

    public static RequestReview pending(ReviewWay way, String filed) {
        return new RequestReview(
                new ReviewId(UUID.nameUUIDFromBytes((way + filed).getBytes(StandardCharsets.UTF_8))
                        .toString()),
                RequestSamples.number(1),
                way,
                "中府行复〔2026〕1号",
                LocalDate.parse(filed),
                WRITER,
                Optional.empty());
    }

    public static RequestReview decided(ReviewWay way, String filed, ReviewResult result, String on) {
        var review = pending(way, filed);
        return new RequestReview(
                review.id(),
                review.request(),
                way,
                review.caseNumber(),
                review.filedOn(),
                WRITER,
                Optional.of(new RequestReview.Ending(result, LocalDate.parse(on), WRITER)));
    }
}
