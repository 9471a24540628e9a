package cn.gov.zs.housing.allocation.waitlist.kafka;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A household that applicant-service registered joins the waiting list. */
@Configuration(proxyBeanMethods = false)
class HouseholdSubscription {

    @Bean
    Subscription<HouseholdRegisteredV1> householdRegistered(
            Waitlist waitlist, ScoreWaiting scoreWaiting, Moments moments) {
        return new Subscription<>(
                HouseholdRegisteredV1.TOPIC, HouseholdRegisteredV1.TYPE, HouseholdRegisteredV1.class, event -> {
                    join(event, waitlist);
                    scoreWaiting.on(moments.today());
                });
    }

    private static void join(Envelope<HouseholdRegisteredV1> event, Waitlist waitlist) {
        var household = household(event.body());
        waitlist.all().create(event, household.applicationId(), new WaitlistEntry.Unscored(household));
    }

    private static Household household(HouseholdRegisteredV1 body) {
        var facts = body.scoreFacts();
        return new Household(
                body.applicationId(),
                Category.valueOf(body.category().name()),
                body.registeredOn(),
                body.ownerSubject(),
                new ScoreFacts(
                        facts.householdSize(),
                        facts.hasHome(),
                        facts.perHeadFloorArea(),
                        IncomeClass.valueOf(facts.incomeClass().name()),
                        facts.singleParent(),
                        facts.furtherGenerations(),
                        facts.specialStatuses(),
                        facts.parentsOwnTwoHomes()));
    }
}
