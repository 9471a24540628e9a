package cn.gov.zs.housing.disclosure.notice.kafka;

import cn.gov.zs.housing.applicant.contract.ApplicationWithdrawnV1;
import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.NoticeFactsCorrectedV1;
import cn.gov.zs.housing.applicant.contract.PublicFacts;
import cn.gov.zs.housing.applicant.contract.ReviewStage;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.housing.disclosure.notice.RegisteredHouseholds;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 两公示: each of the two reviews that a household passes calls for a notice (work plan 二（二）（1）). */
@Configuration(proxyBeanMethods = false)
class ReviewSubscriptions {
    @Bean
    Subscription<FirstReviewPassedV1> firstReviewPassed(ReviewNotices notices, Clock clock) {
        return new Subscription<>(
                FirstReviewPassedV1.TOPIC, FirstReviewPassedV1.TYPE, FirstReviewPassedV1.class, event -> {
                    var review = event.body();
                    var proposal = proposal(
                            NoticeKind.FIRST_REVIEW, review.applicationId(), review.township(), review.facts());
                    notices.passed(event, proposal, clock.instant());
                });
    }

    @Bean
    Subscription<CityReviewPassedV1> cityReviewPassed(
            ReviewNotices notices, RegisteredHouseholds households, Clock clock) {
        return new Subscription<>(
                CityReviewPassedV1.TOPIC, CityReviewPassedV1.TYPE, CityReviewPassedV1.class, event -> {
                    var review = event.body();
                    keepForTheResult(event, review.applicationId(), review.facts(), households);
                    var proposal =
                            proposal(NoticeKind.CITY_REVIEW, review.applicationId(), review.township(), review.facts());
                    notices.passed(event, proposal, clock.instant());
                });
    }

    /** 更正: a corrected fact restarts the notice (decision 0121). */
    @Bean
    Subscription<NoticeFactsCorrectedV1> noticeFactsCorrected(
            ReviewNotices notices, RegisteredHouseholds households, Clock clock) {
        return new Subscription<>(
                NoticeFactsCorrectedV1.TOPIC, NoticeFactsCorrectedV1.TYPE, NoticeFactsCorrectedV1.class, event -> {
                    var corrected = event.body();
                    var kind = kind(corrected.stage());
                    if (kind == NoticeKind.CITY_REVIEW) {
                        keepForTheResult(event, corrected.applicationId(), corrected.facts(), households);
                    }
                    var proposal = proposal(kind, corrected.applicationId(), corrected.township(), corrected.facts());
                    notices.corrected(event, proposal, clock.instant());
                });
    }

    @Bean
    Subscription<ApplicationWithdrawnV1> applicationWithdrawn(ReviewNotices notices, Clock clock) {
        return new Subscription<>(
                ApplicationWithdrawnV1.TOPIC,
                ApplicationWithdrawnV1.TYPE,
                ApplicationWithdrawnV1.class,
                event -> notices.withdrawn(event.body().applicationId(), clock.instant()));
    }

    private static NoticeKind kind(ReviewStage stage) {
        return switch (stage) {
            case FIRST_REVIEW -> NoticeKind.FIRST_REVIEW;
            case CITY_REVIEW -> NoticeKind.CITY_REVIEW;
        };
    }

    private static void keepForTheResult(
            Envelope<?> event, String applicationId, PublicFacts facts, RegisteredHouseholds households) {
        households.register(event, applicationId, new Waiting(facts.applicantName(), masked(facts)));
    }

    private static Proposal proposal(NoticeKind kind, String applicationId, String township, PublicFacts facts) {
        return new Proposal(kind, applicationId, Township.get(township), content(facts));
    }

    private static Proposal.Household content(PublicFacts facts) {
        return new Proposal.Household(
                facts.applicantName(),
                masked(facts),
                facts.hukouAddress(),
                facts.currentAddress(),
                facts.employer(),
                facts.householdSize(),
                facts.perHeadFloorArea(),
                facts.declaredAssets(),
                facts.perHeadMonthlyIncome(),
                ApplicationType.valueOf(facts.applicationType().name()));
    }

    private static MaskedId masked(PublicFacts facts) {
        return new MaskedId(facts.maskedIdNumber().toString());
    }
}
