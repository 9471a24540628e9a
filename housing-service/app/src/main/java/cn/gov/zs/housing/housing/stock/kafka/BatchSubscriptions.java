package cn.gov.zs.housing.housing.stock.kafka;

import static java.util.stream.Collectors.toMap;

import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV2;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.housing.stock.FollowBatch;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Lot;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for frozen, drawn and confirmed batches. */
@Configuration(proxyBeanMethods = false)
class BatchSubscriptions {

    @Bean
    Subscription<BatchFrozenV1> batchFrozen(FollowBatch homes) {
        return new Subscription<>(
                BatchFrozenV1.TOPIC,
                BatchFrozenV1.TYPE,
                BatchFrozenV1.class,
                event -> homes.frozen(
                        event, event.body().batchId(), new OfferId(event.body().offerId())));
    }

    @Bean
    Subscription<BatchFrozenV2> batchFrozenForCategories(FollowBatch homes) {
        return new Subscription<>(
                BatchFrozenV2.TOPIC,
                BatchFrozenV2.TYPE,
                BatchFrozenV2.class,
                event -> homes.frozen(
                        event, event.body().batchId(), new OfferId(event.body().offerId())));
    }

    @Bean
    Subscription<BatchDrawnV1> batchDrawn(FollowBatch homes) {
        return new Subscription<>(
                BatchDrawnV1.TOPIC,
                BatchDrawnV1.TYPE,
                BatchDrawnV1.class,
                event -> homes.drawn(
                        event, lots(event.body().batchId(), event.body().allotments())));
    }

    @Bean
    Subscription<AssignmentRevokedV1> assignmentRevoked(FollowBatch homes) {
        return new Subscription<>(
                AssignmentRevokedV1.TOPIC,
                AssignmentRevokedV1.TYPE,
                AssignmentRevokedV1.class,
                event -> homes.revoked(
                        event,
                        new HomeId(event.body().homeId()),
                        new Lot(
                                event.body().batchId(),
                                event.body().entrantNumber(),
                                event.body().applicationId())));
    }

    @Bean
    Subscription<ResultAmendedV1> resultAmended(FollowBatch homes) {
        return new Subscription<>(
                ResultAmendedV1.TOPIC,
                ResultAmendedV1.TYPE,
                ResultAmendedV1.class,
                event -> homes.amended(
                        event, lots(event.body().batchId(), event.body().allotments())));
    }

    @Bean
    Subscription<BatchConfirmedV1> batchConfirmed(FollowBatch homes) {
        return new Subscription<>(
                BatchConfirmedV1.TOPIC,
                BatchConfirmedV1.TYPE,
                BatchConfirmedV1.class,
                event -> homes.confirmed(
                        event,
                        event.body().batchId(),
                        lots(event.body().batchId(), event.body().allotments()),
                        event.body().confirmedOn()));
    }

    private static Map<HomeId, Lot> lots(String batch, List<Allotment> allotments) {
        return allotments.stream()
                .collect(toMap(
                        allotment -> new HomeId(allotment.homeId()),
                        allotment -> new Lot(batch, allotment.entrantNumber(), allotment.applicationId())));
    }
}
