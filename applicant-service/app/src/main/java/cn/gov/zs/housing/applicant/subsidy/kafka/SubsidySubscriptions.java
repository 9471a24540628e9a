package cn.gov.zs.housing.applicant.subsidy.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.contract.CaseState;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdReinstatedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.housing.applicant.contract.SubsidyHouseholdApprovedV1;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import cn.gov.zs.housing.applicant.subsidy.SubsidyDesk;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registered households that chose the subsidy are granted it, changed facts count, and who leaves the register is paid no more. */
@Configuration(proxyBeanMethods = false)
class SubsidySubscriptions {
    @Bean
    Subscription<SubsidyHouseholdApprovedV1> registeredForSubsidy(SubsidyDesk desk) {
        return new Subscription<>(
                SubsidyHouseholdApprovedV1.TOPIC,
                SubsidyHouseholdApprovedV1.TYPE,
                SubsidyHouseholdApprovedV1.class,
                event -> desk.registered(
                        new ApplicationId(event.body().applicationId()),
                        event.time().truncatedTo(ChronoUnit.MILLIS)));
    }

    @Bean
    Subscription<HouseholdFactsChangedV1> changedForSubsidy(SubsidyDesk desk) {
        return new Subscription<>(
                HouseholdFactsChangedV1.TOPIC,
                HouseholdFactsChangedV1.TYPE,
                HouseholdFactsChangedV1.class,
                event -> desk.householdChanged(
                        new ApplicationId(event.body().applicationId()),
                        event.body().changedOn(),
                        event.time().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The event tells the day of the decision; an officer claims what was paid for months lost before it. */
    @Bean
    Subscription<HouseholdRemovedV1> removedFromSubsidy(SubsidyDesk desk) {
        return new Subscription<>(
                HouseholdRemovedV1.TOPIC,
                HouseholdRemovedV1.TYPE,
                HouseholdRemovedV1.class,
                event -> desk.householdLost(
                        new ApplicationId(event.body().applicationId()),
                        event.body().removedOn(),
                        ground(event.body().ground()),
                        "取消轮候资格",
                        event.time().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * The case is moved by the draw's own event first, and says so itself: whoever is granted a subsidy from then on is looked up on
     * the register and not found.
     */
    @Bean
    Subscription<CaseMovedV1> housedInsteadOfSubsidy(SubsidyDesk desk) {
        return new Subscription<>(CaseMovedV1.TOPIC, CaseMovedV1.TYPE, CaseMovedV1.class, event -> {
            if (event.body().state() == CaseState.ALLOTMENT_CONFIRMED) {
                desk.housed(
                        new ApplicationId(event.body().applicationId()),
                        event.body().on(),
                        event.time().truncatedTo(ChronoUnit.MILLIS));
            }
        });
    }

    /** Its removal did not hold: what stopped with it goes on. A household without the subsidy has nothing here. */
    @Bean
    Subscription<HouseholdReinstatedV1> reinstatedForSubsidy(SubsidyDesk desk) {
        return new Subscription<>(
                HouseholdReinstatedV1.TOPIC,
                HouseholdReinstatedV1.TYPE,
                HouseholdReinstatedV1.class,
                event -> desk.householdReinstated(
                        new ApplicationId(event.body().applicationId()),
                        event.body().removedOn(),
                        event.body().reinstatedOn(),
                        event.time().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static StopGround ground(HouseholdRemovedV1.Ground ground) {
        return switch (ground) {
            case OWN_WISH -> StopGround.WITHDREW;
            case NO_LONGER_QUALIFIED -> StopGround.NO_LONGER_QUALIFIED;
            case NO_ANSWER -> StopGround.REVIEW_NOT_ANSWERED;
            case DOUBLE_BENEFIT -> StopGround.HOUSED;
            case FALSE_DECLARATION -> StopGround.FALSE_DECLARATION;
        };
    }
}
