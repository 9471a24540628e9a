package cn.gov.zs.housing.housing.tenancy.kafka;

import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdHousedV1;
import cn.gov.zs.housing.applicant.contract.QualificationLostV1;
import cn.gov.zs.housing.applicant.contract.QualificationRestoredV1;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.FollowHousehold;
import cn.gov.zs.housing.housing.tenancy.Household;
import cn.gov.zs.housing.housing.tenancy.Loss;
import cn.gov.zs.housing.housing.tenancy.Origin;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for households that are housed, get an account, or lose or regain their qualification. */
@Configuration(proxyBeanMethods = false)
class HouseholdSubscriptions {

    @Bean
    Subscription<HouseholdHousedV1> householdHoused(FollowHousehold follow) {
        return new Subscription<>(
                HouseholdHousedV1.TOPIC,
                HouseholdHousedV1.TYPE,
                HouseholdHousedV1.class,
                event -> housed(follow, event));
    }

    @Bean
    Subscription<HouseholdAccountLinkedV1> accountLinked(FollowHousehold follow) {
        return new Subscription<>(
                HouseholdAccountLinkedV1.TOPIC,
                HouseholdAccountLinkedV1.TYPE,
                HouseholdAccountLinkedV1.class,
                event -> follow.linked(
                        event, event.body().applicationId(), event.body().ownerSubject()));
    }

    @Bean
    Subscription<QualificationLostV1> qualificationLost(FollowHousehold follow) {
        return new Subscription<>(
                QualificationLostV1.TOPIC,
                QualificationLostV1.TYPE,
                QualificationLostV1.class,
                event -> follow.lost(
                        event,
                        event.body().applicationId(),
                        new Loss(event.body().lostOn(), event.body().ground().name())));
    }

    @Bean
    Subscription<QualificationRestoredV1> qualificationRestored(FollowHousehold follow) {
        return new Subscription<>(
                QualificationRestoredV1.TOPIC,
                QualificationRestoredV1.TYPE,
                QualificationRestoredV1.class,
                event -> follow.restored(event, event.body().applicationId()));
    }

    private static void housed(FollowHousehold follow, Envelope<HouseholdHousedV1> event) {
        var told = event.body();
        follow.housed(
                event,
                new Household(
                        told.applicationId(),
                        Optional.of(told.ownerSubject()).filter(subject -> !subject.isEmpty()),
                        told.applicantName(),
                        told.maskedIdNumber().toString(),
                        told.householdSize(),
                        told.township()),
                new HomeId(told.homeId()),
                new Origin(Origin.Kind.ALLOTTED, told.batchId(), told.confirmedOn()));
    }
}
