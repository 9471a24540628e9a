package cn.gov.zs.housing.allocation.drawing.kafka;

import cn.gov.zs.housing.allocation.drawing.ConfirmResult;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A result's notice that ended confirms its batch. */
@Configuration(proxyBeanMethods = false)
class ResultNoticeSubscription {

    @Bean
    Subscription<NoticePeriodEndedV1> resultNoticeEnded(ConfirmResult confirmResult) {
        return new Subscription<>(
                NoticePeriodEndedV1.TOPIC, NoticePeriodEndedV1.TYPE, NoticePeriodEndedV1.class, event -> {
                    if (event.body().kind() == NoticeKind.RESULT) {
                        confirmResult.confirm(
                                event, event.body().reference(), event.body().endedOn());
                    }
                });
    }
}
