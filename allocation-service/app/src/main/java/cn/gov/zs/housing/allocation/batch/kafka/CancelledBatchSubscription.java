package cn.gov.zs.housing.allocation.batch.kafka;

import cn.gov.zs.housing.allocation.batch.EntrantList;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own word that a batch was cancelled lets its households go, also when the replica that wrote it died. */
@Configuration(proxyBeanMethods = false)
class CancelledBatchSubscription {

    @Bean
    Subscription<BatchCancelledV1> batchCancelled(EntrantList entrants) {
        return new Subscription<>(
                BatchCancelledV1.TOPIC,
                BatchCancelledV1.TYPE,
                BatchCancelledV1.class,
                event -> entrants.letGo(event.body().batchId()));
    }
}
