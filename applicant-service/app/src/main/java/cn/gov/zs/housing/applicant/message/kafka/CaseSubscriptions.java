package cn.gov.zs.housing.applicant.message.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.message.CaseNews;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each move of a case is told to its household, once however often the event arrives; a linked account gets what was told before. */
@Configuration(proxyBeanMethods = false)
class CaseSubscriptions {
    @Bean
    Subscription<CaseMovedV1> caseMoved(Messages messages, Applications applications) {
        return new Subscription<>(
                CaseMovedV1.TOPIC, CaseMovedV1.TYPE, CaseMovedV1.class, event -> tell(messages, applications, event));
    }

    /** What was sent to a household while it had no account is there for it when it has one. */
    @Bean
    Subscription<HouseholdAccountLinkedV1> accountLinked(Messages messages) {
        return new Subscription<>(
                HouseholdAccountLinkedV1.TOPIC,
                HouseholdAccountLinkedV1.TYPE,
                HouseholdAccountLinkedV1.class,
                event -> messages.linked(
                        new ApplicationId(event.body().applicationId()),
                        event.body().ownerSubject()));
    }

    private static void tell(Messages messages, Applications applications, Envelope<CaseMovedV1> event) {
        var moved = event.body();
        var id = new ApplicationId(moved.applicationId());
        applications.find(id).ifPresent(found -> {
            var news = CaseNews.of(found.state(), moved.state(), moved.on());
            messages.send(event.id(), id, news.kind(), news.words(), news.by().orElse(null));
        });
    }
}
