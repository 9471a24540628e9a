package cn.gov.zs.housing.housing.stock.kafka;

import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.PoolGivenUpV1;
import cn.gov.zs.housing.allocation.contract.PoolRequestedV1;
import cn.gov.zs.housing.housing.stock.AnswerPool;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.housing.housing.stock.ReleaseOffer;
import cn.gov.zs.housing.housing.stock.Wish;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Homes that allocation-service asks for, and homes that it does not need after all. */
@Configuration(proxyBeanMethods = false)
class PoolSubscriptions {

    @Bean
    Subscription<PoolRequestedV1> poolRequested(AnswerPool answer, Clock clock) {
        return new Subscription<>(PoolRequestedV1.TOPIC, PoolRequestedV1.TYPE, PoolRequestedV1.class, event -> {
            var asked = event.body();
            answer.requested(
                    event,
                    new OfferId(asked.requestId()),
                    asked.wishes().stream()
                            .map(wish -> new Wish(wish.estate(), wish.rooms(), wish.count()))
                            .toList(),
                    asked.askedAt(),
                    clock.instant());
        });
    }

    @Bean
    Subscription<PoolGivenUpV1> poolGivenUp(ReleaseOffer release) {
        return new Subscription<>(
                PoolGivenUpV1.TOPIC,
                PoolGivenUpV1.TYPE,
                PoolGivenUpV1.class,
                event -> release.ended(
                        event,
                        new OfferId(event.body().offerId()),
                        Offer.Ending.GIVEN_UP,
                        event.body().reason()));
    }

    @Bean
    Subscription<BatchCancelledV1> batchCancelled(ReleaseOffer release) {
        return new Subscription<>(
                BatchCancelledV1.TOPIC,
                BatchCancelledV1.TYPE,
                BatchCancelledV1.class,
                event -> release.ended(
                        event,
                        new OfferId(event.body().offerId()),
                        Offer.Ending.BATCH_CANCELLED,
                        event.body().reason()));
    }
}
