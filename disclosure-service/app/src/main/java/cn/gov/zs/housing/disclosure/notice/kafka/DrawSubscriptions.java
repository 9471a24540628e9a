package cn.gov.zs.housing.disclosure.notice.kafka;

import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
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

    private static DrawnBatch batch(BatchDrawnV1 drawn) {
        var lots = drawn.allotments().stream()
                .map(each -> new Lot(each.applicationId(), each.homeId()))
                .toList();
        return new DrawnBatch(drawn.batchId(), drawn.title(), drawn.drawnAt(), lots);
    }
}
