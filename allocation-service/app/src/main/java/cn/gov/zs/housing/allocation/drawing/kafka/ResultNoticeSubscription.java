package cn.gov.zs.housing.allocation.drawing.kafka;

import cn.gov.zs.housing.allocation.contract.ObjectionResolvedV1;
import cn.gov.zs.housing.allocation.drawing.ConfirmResult;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.platform.eventing.Subscription;
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
                                event, event.body().reference(), event.body().endedOn());
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
