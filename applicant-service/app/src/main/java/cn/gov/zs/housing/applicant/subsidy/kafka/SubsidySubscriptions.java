package cn.gov.zs.housing.applicant.subsidy.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.subsidy.SubsidyDesk;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A household was registered: one that chose the subsidy is granted it. */
@Configuration(proxyBeanMethods = false)
class SubsidySubscriptions {
    @Bean
    Subscription<HouseholdRegisteredV1> registeredForSubsidy(SubsidyDesk desk) {
        return new Subscription<>(
                HouseholdRegisteredV1.TOPIC,
                HouseholdRegisteredV1.TYPE,
                HouseholdRegisteredV1.class,
                event -> desk.registered(
                        new ApplicationId(event.body().applicationId()),
                        event.time().truncatedTo(ChronoUnit.MILLIS)));
    }
}
