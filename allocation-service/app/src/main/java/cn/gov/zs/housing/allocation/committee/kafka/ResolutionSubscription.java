package cn.gov.zs.housing.allocation.committee.kafka;

import cn.gov.zs.housing.allocation.committee.Deliberating;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.PlanResolvedV1;
import cn.gov.zs.housing.allocation.contract.PlanResolvedV2;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own word that a plan was resolved on takes it to the batch, also when the replica that wrote it died. */
@Configuration(proxyBeanMethods = false)
class ResolutionSubscription {

    @Bean
    Subscription<PlanResolvedV1> planResolved(Deliberating deliberating) {
        return new Subscription<>(
                PlanResolvedV1.TOPIC,
                PlanResolvedV1.TYPE,
                PlanResolvedV1.class,
                event -> deliberating.followBatch(event.body().batchId()));
    }

    @Bean
    Subscription<PlanResolvedV2> planOfAttemptResolved(Deliberating deliberating) {
        return new Subscription<>(
                PlanResolvedV2.TOPIC,
                PlanResolvedV2.TYPE,
                PlanResolvedV2.class,
                event -> deliberating.followBatch(event.body().batchId()));
    }

    /** A cancelled batch has nothing left to vote on. */
    @Bean
    Subscription<BatchCancelledV1> deliberationVoid(Deliberating deliberating) {
        return new Subscription<>(
                BatchCancelledV1.TOPIC,
                BatchCancelledV1.TYPE,
                BatchCancelledV1.class,
                event -> deliberating.lookAtPlan(
                        event.body().batchId(), event.body().cancelledAt()));
    }
}
