package cn.gov.zs.housing.allocation.drawing.kafka;

import cn.gov.zs.housing.allocation.batch.Upheld;
import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.contract.ObjectionOutcomeV1;
import cn.gov.zs.housing.allocation.contract.ObjectionResolvedV1;
import cn.gov.zs.housing.allocation.drawing.ConfirmResult;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A result's notice that ended confirms its batch, unless an objection stands against it. */
@Configuration(proxyBeanMethods = false)
class ResultNoticeSubscription {

    @Bean
    Subscription<NoticePeriodEndedV1> resultNoticeEnded(ConfirmResult confirmResult) {
        return new Subscription<>(
                NoticePeriodEndedV1.TOPIC, NoticePeriodEndedV1.TYPE, NoticePeriodEndedV1.class, event -> {
                    if (event.body().kind() == NoticeKind.RESULT) {
                        confirmResult.noticeEnded(
                                event,
                                event.body().reference(),
                                event.body().publishedOn(),
                                event.body().endedOn());
                    }
                });
    }

    @Bean
    Subscription<ObjectionFiledV1> resultObjectedTo(ConfirmResult confirmResult) {
        return new Subscription<>(ObjectionFiledV1.TOPIC, ObjectionFiledV1.TYPE, ObjectionFiledV1.class, event -> {
            if (event.body().kind() == NoticeKind.RESULT) {
                confirmResult.objected(
                        event, event.body().reference(), event.body().objectionId());
            }
        });
    }

    @Bean
    Subscription<ObjectionOutcomeV1> objectionUpheld(ConfirmResult confirmResult) {
        return new Subscription<>(
                ObjectionOutcomeV1.TOPIC, ObjectionOutcomeV1.TYPE, ObjectionOutcomeV1.class, event -> {
                    var body = event.body();
                    UpheldOutcome outcome = switch (body.outcome()) {
                        case NO_CHANGE -> new UpheldOutcome.NoChange();
                        case ASSIGNMENT_REVOKED ->
                            new UpheldOutcome.AssignmentRevoked(Objects.requireNonNull(body.entrantNumber()));
                    };
                    confirmResult.upheld(
                            event,
                            body.batchId(),
                            new Upheld(
                                    body.objectionId(),
                                    body.deliberationId(),
                                    outcome,
                                    body.reason(),
                                    body.resolvedAt()));
                });
    }

    @Bean
    Subscription<ObjectionResolvedV1> objectionResolved(ConfirmResult confirmResult) {
        return new Subscription<>(
                ObjectionResolvedV1.TOPIC,
                ObjectionResolvedV1.TYPE,
                ObjectionResolvedV1.class,
                event -> confirmResult.resolved(
                        event,
                        event.body().batchId(),
                        event.body().objectionId(),
                        event.body().upheld()));
    }
}
