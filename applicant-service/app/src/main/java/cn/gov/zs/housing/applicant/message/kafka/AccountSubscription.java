package cn.gov.zs.housing.applicant.message.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A linked account gets what was told before. */
@Configuration(proxyBeanMethods = false)
class AccountSubscription {
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
}
