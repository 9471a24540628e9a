package cn.gov.zs.housing.disclosure.catalogue.kafka;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV2;
import cn.gov.zs.housing.allocation.contract.ScoreSheetAdoptedV1;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DrawnOffers;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 分配程序, 分配过程 and 分配结果: what allocation-service tells that is to be public. */
@Configuration(proxyBeanMethods = false)
class AllocationDuties {
    @Bean
    @Order(0)
    Subscription<ScoreSheetAdoptedV1> scoreSheetDuty(DutyBook book) {
        return new Subscription<>(
                ScoreSheetAdoptedV1.TOPIC,
                ScoreSheetAdoptedV1.TYPE,
                ScoreSheetAdoptedV1.class,
                event -> book.arose(
                        Trigger.SCORE_SHEET_ADOPTED,
                        event.body().sheetId(),
                        arising(event.time(), event.body().title())));
    }

    @Bean
    @Order(0)
    Subscription<BatchFrozenV1> batchPlanDuty(DutyBook book) {
        return new Subscription<>(BatchFrozenV1.TOPIC, BatchFrozenV1.TYPE, BatchFrozenV1.class, event -> {
            var batch = event.body();
            book.arose(Trigger.BATCH_FROZEN, batch.batchId(), arising(batch.frozenAt(), batch.title()));
        });
    }

    @Bean
    @Order(0)
    Subscription<BatchFrozenV2> batchOfCategoriesPlanDuty(DutyBook book) {
        return new Subscription<>(BatchFrozenV2.TOPIC, BatchFrozenV2.TYPE, BatchFrozenV2.class, event -> {
            var batch = event.body();
            book.arose(Trigger.BATCH_FROZEN, batch.batchId(), arising(batch.frozenAt(), batch.title()));
        });
    }

    @Bean
    @Order(0)
    Subscription<BatchApprovedV1> batchApprovalDuty(DutyBook book) {
        return new Subscription<>(
                BatchApprovedV1.TOPIC,
                BatchApprovedV1.TYPE,
                BatchApprovedV1.class,
                event -> book.arose(
                        Trigger.BATCH_APPROVED,
                        event.body().batchId(),
                        arising(event.body().approvedAt(), "")));
    }

    /** A batch that was never frozen was never public: nothing of it is to be. */
    @Bean
    @Order(0)
    Subscription<BatchCancelledV1> batchCancellationDuty(DutyBook book) {
        return new Subscription<>(BatchCancelledV1.TOPIC, BatchCancelledV1.TYPE, BatchCancelledV1.class, event -> {
            var batch = event.body();
            if (batch.digest() != null) {
                book.arose(Trigger.BATCH_CANCELLED, batch.batchId(), arising(batch.cancelledAt(), batch.title()));
            }
        });
    }

    @Bean
    @Order(0)
    Subscription<BatchDrawnV1> resultDuty(DutyBook book, DrawnOffers offers) {
        return new Subscription<>(BatchDrawnV1.TOPIC, BatchDrawnV1.TYPE, BatchDrawnV1.class, event -> {
            var batch = event.body();
            book.arose(Trigger.BATCH_DRAWN, batch.batchId(), arising(batch.drawnAt(), batch.title()));
            offers.drawn(batch.batchId(), OfficeDay.of(batch.drawnAt()));
        });
    }

    private static Arising arising(Instant at, String subject) {
        return new Arising(OfficeDay.of(at), subject, null);
    }
}
