package cn.gov.zs.housing.disclosure.catalogue.kafka;

import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.NoticeFactsCorrectedV1;
import cn.gov.zs.housing.applicant.contract.ReviewStage;
import cn.gov.zs.housing.applicant.contract.SubsidyPaidV1;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * 分配对象 and 租赁补贴: what applicant-service tells that is to be public. Ordered before the subscriptions that publish, so that a duty
 * arises also where its notice has to wait.
 */
@Configuration(proxyBeanMethods = false)
class ReviewDuties {
    @Bean
    @Order(0)
    Subscription<FirstReviewPassedV1> firstReviewDuty(DutyBook book) {
        return new Subscription<>(
                FirstReviewPassedV1.TOPIC,
                FirstReviewPassedV1.TYPE,
                FirstReviewPassedV1.class,
                event -> reviewed(
                        book,
                        event,
                        Trigger.FIRST_REVIEW_PASSED,
                        event.body().applicationId(),
                        event.body().reviewedOn(),
                        event.body().township()));
    }

    @Bean
    @Order(0)
    Subscription<CityReviewPassedV1> cityReviewDuty(DutyBook book) {
        return new Subscription<>(
                CityReviewPassedV1.TOPIC,
                CityReviewPassedV1.TYPE,
                CityReviewPassedV1.class,
                event -> reviewed(
                        book,
                        event,
                        Trigger.CITY_REVIEW_PASSED,
                        event.body().applicationId(),
                        event.body().reviewedOn(),
                        event.body().township()));
    }

    /** 变更: what was changed is to be public anew. */
    @Bean
    @Order(0)
    Subscription<NoticeFactsCorrectedV1> correctionDuty(DutyBook book) {
        return new Subscription<>(
                NoticeFactsCorrectedV1.TOPIC,
                NoticeFactsCorrectedV1.TYPE,
                NoticeFactsCorrectedV1.class,
                event -> reviewed(
                        book,
                        event,
                        trigger(event.body().stage()),
                        event.body().applicationId(),
                        event.body().correctedOn(),
                        event.body().township()));
    }

    /** A long list comes in several events and is one duty. */
    @Bean
    @Order(0)
    Subscription<SubsidyPaidV1> subsidyDuty(DutyBook book) {
        return new Subscription<>(
                SubsidyPaidV1.TOPIC,
                SubsidyPaidV1.TYPE,
                SubsidyPaidV1.class,
                event -> book.arose(
                        Trigger.SUBSIDY_PAID,
                        event.body().listId(),
                        new Arising(
                                OfficeDay.of(event.time()), event.body().month().toString(), null)));
    }

    private static void reviewed(
            DutyBook book, Envelope<?> event, Trigger trigger, String application, LocalDate on, String township) {
        book.arose(trigger, application, event.id(), new Arising(on, "", Township.get(township)));
    }

    private static Trigger trigger(ReviewStage stage) {
        return switch (stage) {
            case FIRST_REVIEW -> Trigger.FIRST_REVIEW_PASSED;
            case CITY_REVIEW -> Trigger.CITY_REVIEW_PASSED;
        };
    }
}
