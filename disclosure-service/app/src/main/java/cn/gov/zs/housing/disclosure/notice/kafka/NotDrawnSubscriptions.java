package cn.gov.zs.housing.disclosure.notice.kafka;

import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.PoolGivenUpV1;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Homes on notice that nobody will draw: their notice comes down and says why. */
@Configuration(proxyBeanMethods = false)
class NotDrawnSubscriptions {
    @Bean
    Subscription<BatchCancelledV1> batchCancelledNotice(NoticeBoard board, Clock clock) {
        return new Subscription<>(
                BatchCancelledV1.TOPIC,
                BatchCancelledV1.TYPE,
                BatchCancelledV1.class,
                event -> board.homesNotDrawn(
                        event.body().offerId(),
                        LocalDate.now(clock),
                        TakenDown.Reason.BATCH_CANCELLED,
                        event.body().reason()));
    }

    @Bean
    Subscription<PoolGivenUpV1> poolGivenUpNotice(NoticeBoard board, Clock clock) {
        return new Subscription<>(
                PoolGivenUpV1.TOPIC,
                PoolGivenUpV1.TYPE,
                PoolGivenUpV1.class,
                event -> board.homesNotDrawn(
                        event.body().offerId(),
                        LocalDate.now(clock),
                        TakenDown.Reason.POOL_GIVEN_UP,
                        event.body().reason()));
    }
}
