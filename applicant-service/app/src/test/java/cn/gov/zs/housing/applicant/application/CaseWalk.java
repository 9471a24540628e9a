package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.time.LocalDate;

/** Takes a kept application of 小榄镇 from one step to the next, as its people would. */
public final class CaseWalk {
    private CaseWalk() {}

    /** From submitted, at version 1, to visited, at version 3. */
    public static void toTheFirstReview(Applications applications, ApplicationId id) {
        applications.review(
                id,
                1,
                it -> Reviews.accepted(
                        it,
                        ApplicationSamples.xiaolanClerk(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-02T03:00:00Z")));
        applications.review(
                id,
                2,
                it -> Reviews.visited(
                        it,
                        ApplicationSamples.xiaolanClerk(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-02T09:00:00Z")));
    }

    /** From submitted to the first review passed, at version 4. */
    public static void toTheFirstNotice(Applications applications, ApplicationId id) {
        toTheFirstReview(applications, id);
        applications.review(
                id,
                3,
                it -> Reviews.first(
                        it,
                        ApplicationSamples.xiaolanReviewer(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-03T02:00:00Z")));
    }

    /** From submitted to filed to the city, at version 7. */
    public static void toTheCityReview(Applications applications, ApplicationId id) {
        toTheFirstNotice(applications, id);
        var notice = ApplicationSamples.notice("n-" + id, LocalDate.of(2026, 3, 3));
        applications.advance(
                cause("published-" + id), id, it -> Progress.noticePublished(it, NoticeStage.FIRST_REVIEW, notice));
        applications.advance(
                cause("ended-" + id),
                id,
                it -> Progress.noticeEnded(it, NoticeStage.FIRST_REVIEW, notice.id(), LocalDate.of(2026, 3, 24)));
        applications.review(
                id,
                6,
                it -> Reviews.filed(
                        it,
                        ApplicationSamples.xiaolanClerk(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-24T02:00:00Z")));
    }

    private static Envelope<?> cause(String id) {
        return new Envelope<>(id, "test.v1", "/test", "key", ApplicationSamples.SUBMITTED_AT, 1, "body");
    }
}
