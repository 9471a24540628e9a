package cn.gov.zs.housing.disclosure.notice.kafka;

import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch.Lot;
import cn.gov.zs.housing.disclosure.notice.ResultNotices;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 分配结果: a drawn batch calls for a notice of its result (work plan 二（一）（7）). */
@Configuration(proxyBeanMethods = false)
class DrawSubscriptions {
    @Bean
    Subscription<BatchDrawnV1> batchDrawn(ResultNotices results, Clock clock) {
        return new Subscription<>(
                BatchDrawnV1.TOPIC,
                BatchDrawnV1.TYPE,
                BatchDrawnV1.class,
                event -> results.publish(event, batch(event.body()), clock.instant()));
    }

    @Bean
    Subscription<AssignmentRevokedV1> resultReviewed(ResultNotices results, Clock clock) {
        return new Subscription<>(
                AssignmentRevokedV1.TOPIC,
                AssignmentRevokedV1.TYPE,
                AssignmentRevokedV1.class,
                event -> results.revoked(event.body().batchId(), event.body().reason(), clock.instant()));
    }

    @Bean
    Subscription<ResultAmendedV1> resultAmended(ResultNotices results, Clock clock) {
        return new Subscription<>(
                ResultAmendedV1.TOPIC,
                ResultAmendedV1.TYPE,
                ResultAmendedV1.class,
                event -> results.amended(event, batch(event.body()), clock.instant()));
    }

    @Bean
    Subscription<BatchConfirmedV1> resultConfirmed(ResultNotices results) {
        return new Subscription<>(
                BatchConfirmedV1.TOPIC,
                BatchConfirmedV1.TYPE,
                BatchConfirmedV1.class,
                event -> results.confirmed(event.body().allotments().stream()
                        .map(each -> each.applicationId())
                        .toList()));
    }

    private static DrawnBatch batch(ResultAmendedV1 amended) {
        var lots = amended.allotments().stream()
                .map(each -> new Lot(each.applicationId(), each.homeId()))
                .toList();
        return new DrawnBatch(amended.batchId(), amended.title(), amended.drawnAt(), lots);
    }

    private static DrawnBatch batch(BatchDrawnV1 drawn) {
        var lots = drawn.allotments().stream()
                .map(each -> new Lot(each.applicationId(), each.homeId()))
                .toList();
        return new DrawnBatch(drawn.batchId(), drawn.title(), drawn.drawnAt(), lots);
    }
}
