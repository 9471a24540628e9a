package cn.gov.zs.housing.disclosure.document.kafka;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV2;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.contract.PlanResolvedV2;
import cn.gov.zs.housing.allocation.contract.ScoreSheetAdoptedV1;
import cn.gov.zs.housing.disclosure.calendar.YearTable;
import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.platform.eventing.Subscription;
import cn.gov.zs.platform.workdays.CalendarDay;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 分配程序 and 分配过程: score sheets, plans and approvals become public (work plan 二（一）（5） and （6）). */
@Configuration(proxyBeanMethods = false)
class DocumentSubscriptions {
    @Bean
    Subscription<ScoreSheetAdoptedV1> scoreSheetAdopted(DocumentDesk desk, Clock clock) {
        return new Subscription<>(
                ScoreSheetAdoptedV1.TOPIC, ScoreSheetAdoptedV1.TYPE, ScoreSheetAdoptedV1.class, event -> {
                    var sheet = event.body();
                    var body = new DocumentBody.ScoreSheet(
                            type(sheet.category()), sheet.title(), sheet.label(), sheet.dmn(), sheet.inForceFrom());
                    desk.publish(event, new PublicDocument(sheet.sheetId(), sheet.digest(), clock.instant(), body));
                });
    }

    @Bean
    Subscription<BatchFrozenV1> batchFrozen(DocumentDesk desk, Clock clock) {
        return new Subscription<>(BatchFrozenV1.TOPIC, BatchFrozenV1.TYPE, BatchFrozenV1.class, event -> {
            var batch = event.body();
            var body = new DocumentBody.BatchPlan(
                    batch.title(),
                    batch.offerId(),
                    List.of(type(batch.category())),
                    batch.frozenAt(),
                    batch.entrants(),
                    batch.homes());
            desk.publish(event, new PublicDocument(batch.batchId(), batch.digest(), clock.instant(), body));
        });
    }

    @Bean
    Subscription<BatchFrozenV2> batchFrozenForCategories(DocumentDesk desk, Clock clock) {
        return new Subscription<>(BatchFrozenV2.TOPIC, BatchFrozenV2.TYPE, BatchFrozenV2.class, event -> {
            var batch = event.body();
            var body = new DocumentBody.BatchPlan(
                    batch.title(),
                    batch.offerId(),
                    batch.categories().stream().map(DocumentSubscriptions::type).toList(),
                    batch.frozenAt(),
                    batch.entrants(),
                    batch.homes());
            desk.publish(event, new PublicDocument(batch.batchId(), batch.digest(), clock.instant(), body));
        });
    }

    /**
     * Every vote, for whichever attempt and however it went. It is the document of the same name as what {@link BatchApprovedV1} says of a
     * first vote, so whichever comes first publishes it.
     */
    @Bean
    Subscription<PlanResolvedV2> planResolved(DocumentDesk desk, Clock clock) {
        return new Subscription<>(PlanResolvedV2.TOPIC, PlanResolvedV2.TYPE, PlanResolvedV2.class, event -> {
            var vote = event.body();
            DocumentBody body = switch (vote.outcome()) {
                case PASSED -> new DocumentBody.BatchApproval(vote.attempt(), vote.resolvedAt(), vote.minutes());
                case REJECTED -> new DocumentBody.BatchRejection(vote.attempt(), vote.resolvedAt(), vote.minutes());
            };
            desk.publish(event, new PublicDocument(vote.batchId(), vote.digest(), clock.instant(), body));
        });
    }

    /** Of before {@link PlanResolvedV2}: a first vote that was passed. */
    @Bean
    Subscription<BatchApprovedV1> batchApproved(DocumentDesk desk, Clock clock) {
        return new Subscription<>(BatchApprovedV1.TOPIC, BatchApprovedV1.TYPE, BatchApprovedV1.class, event -> {
            var approval = event.body();
            var body = new DocumentBody.BatchApproval(1, approval.approvedAt(), approval.minutes());
            desk.publish(event, new PublicDocument(approval.batchId(), approval.digest(), clock.instant(), body));
        });
    }

    /** What was frozen and published is not silently gone: its cancellation stands beside it. */
    @Bean
    Subscription<BatchCancelledV1> batchCancelledDocument(DocumentDesk desk, Clock clock) {
        return new Subscription<>(BatchCancelledV1.TOPIC, BatchCancelledV1.TYPE, BatchCancelledV1.class, event -> {
            var batch = event.body();
            if (batch.digest() != null) {
                var body = new DocumentBody.BatchCancellation(
                        batch.title(), batch.offerId(), batch.cancelledAt(), batch.reason());
                desk.publish(event, new PublicDocument(batch.batchId(), batch.digest(), clock.instant(), body));
            }
        });
    }

    /** What a draw fixed step by step stands in the log before anybody could gain by changing it. */
    @Bean
    Subscription<DrawStepTakenV1> drawStepTaken(DocumentDesk desk, Clock clock) {
        return new Subscription<>(DrawStepTakenV1.TOPIC, DrawStepTakenV1.TYPE, DrawStepTakenV1.class, event -> {
            var step = event.body();
            var body = new DocumentBody.DrawStep(
                    kind(step.step()),
                    step.attempt(),
                    step.takenAt(),
                    step.commitments().stream()
                            .map(each -> new DocumentBody.SealedSeat(each.seat(), each.commitment()))
                            .toList(),
                    step.seed());
            desk.publish(event, new PublicDocument(step.batchId(), step.digest(), clock.instant(), body));
        });
    }

    private static DocumentKind kind(DrawStepTakenV1.Step step) {
        return switch (step) {
            case SEALING_CLOSED -> DocumentKind.BATCH_SEALING;
            case REVEALS_CLOSED -> DocumentKind.BATCH_CLOSING;
            case DRAWN -> DocumentKind.BATCH_DRAW;
        };
    }

    /** This service's own event, heard as everybody hears it: the calendar becomes a document and stands in the public log. */
    @Bean
    Subscription<CalendarAdoptedV1> calendarAdopted(DocumentDesk desk) {
        return new Subscription<>(CalendarAdoptedV1.TOPIC, CalendarAdoptedV1.TYPE, CalendarAdoptedV1.class, event -> {
            var adopted = event.body();
            var table = new YearTable(
                    adopted.year(),
                    adopted.documentNumber(),
                    adopted.issuedOn(),
                    adopted.source(),
                    adopted.days().stream()
                            .map(day -> new YearTable.Day(
                                    day.date(),
                                    CalendarDay.Kind.valueOf(day.kind().name()),
                                    day.name()))
                            .toList());
            var body = new DocumentBody.WorkCalendar(adopted.revision(), table);
            desk.publish(event, new PublicDocument(adopted.versionId(), adopted.digest(), event.time(), body));
        });
    }

    private static ApplicationType type(Category category) {
        return ApplicationType.valueOf(category.name());
    }
}
