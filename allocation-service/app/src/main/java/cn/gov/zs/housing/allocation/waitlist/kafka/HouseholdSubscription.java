package cn.gov.zs.housing.allocation.waitlist.kafka;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.Reinstatement;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.HouseholdReinstatedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A household that applicant-service registered joins the waiting list, changes on it, leaves it, and may come back. What is told of
 * one that is paid the rental subsidy instead is passed over: it never joined (decision 0157).
 */
@Configuration(proxyBeanMethods = false)
class HouseholdSubscription {
    private static final Logger LOG = LoggerFactory.getLogger(HouseholdSubscription.class);

    @Bean
    Subscription<HouseholdRegisteredV1> householdRegistered(
            Waitlist waitlist, ScoreWaiting scoreWaiting, Moments moments) {
        return new Subscription<>(
                HouseholdRegisteredV1.TOPIC, HouseholdRegisteredV1.TYPE, HouseholdRegisteredV1.class, event -> {
                    join(event, waitlist);
                    scoreWaiting.on(moments.today());
                });
    }

    /** Its circumstances changed: it is scored by what holds now. */
    @Bean
    Subscription<HouseholdFactsChangedV1> householdFactsChanged(
            Waitlist waitlist, ScoreWaiting scoreWaiting, Moments moments) {
        return new Subscription<>(
                HouseholdFactsChangedV1.TOPIC, HouseholdFactsChangedV1.TYPE, HouseholdFactsChangedV1.class, event -> {
                    var body = event.body();
                    if (!body.inKind()) {
                        return;
                    }
                    waitlist.all().handle(event, body.applicationId(), entry -> {
                        var now = scoreWaiting.changed(
                                entry, category(body.category()), facts(body.scoreFacts()), moments.today());
                        return now.equals(entry) ? Change.none(Done.DONE) : Change.to(now);
                    });
                    scoreWaiting.on(moments.today());
                });
    }

    /** It left the list. */
    @Bean
    Subscription<HouseholdRemovedV1> householdRemoved(Waitlist waitlist) {
        return new Subscription<>(
                HouseholdRemovedV1.TOPIC, HouseholdRemovedV1.TYPE, HouseholdRemovedV1.class, event -> {
                    var body = event.body();
                    if (body.inKind()) {
                        waitlist.all().handle(event, body.applicationId(), entry -> removed(entry, body));
                    }
                });
    }

    /**
     * A household that applied on paper has an account. One that was registered before must be here: if it is not yet, the event
     * waits for it; any other will be named when it is registered.
     */
    @Bean
    Subscription<HouseholdAccountLinkedV1> accountLinked(Waitlist waitlist) {
        return new Subscription<>(
                HouseholdAccountLinkedV1.TOPIC,
                HouseholdAccountLinkedV1.TYPE,
                HouseholdAccountLinkedV1.class,
                event -> {
                    var body = event.body();
                    if (body.registeredBefore()) {
                        waitlist.all().handle(event, body.applicationId(), entry -> {
                            var now = entry.linked(body.ownerSubject());
                            return now.equals(entry) ? Change.none(Done.DONE) : Change.to(now);
                        });
                    }
                });
    }

    /** Its appeal against leaving was upheld: it waits as if it had never left, scored by what holds now. */
    @Bean
    Subscription<HouseholdReinstatedV1> householdReinstated(
            Reinstatement reinstatement, ScoreWaiting scoreWaiting, Moments moments) {
        return new Subscription<>(
                HouseholdReinstatedV1.TOPIC, HouseholdReinstatedV1.TYPE, HouseholdReinstatedV1.class, event -> {
                    var body = event.body();
                    if (!body.inKind()) {
                        return;
                    }
                    reinstatement.of(
                            event,
                            body.applicationId(),
                            before -> new Household(
                                            body.applicationId(),
                                            category(body.category()),
                                            body.registeredOn(),
                                            before.ownerSubject(),
                                            facts(body.scoreFacts()))
                                    .countedFrom(before.countedFrom()));
                    scoreWaiting.on(moments.today());
                });
    }

    private static Change<WaitlistEntry, Done> removed(WaitlistEntry entry, HouseholdRemovedV1 body) {
        return switch (entry) {
            case WaitlistEntry.Unscored e ->
                Change.to(e.removed(body.removedOn(), body.ground().name()));
            case WaitlistEntry.Scored e -> {
                e.batchId()
                        .ifPresent(batch -> LOG.warn(
                                "household {} left the list and stays in batch {}, which is frozen; a home it draws goes on",
                                body.applicationId(),
                                batch));
                yield Change.to(e.removed(body.removedOn(), body.ground().name()));
            }
            case WaitlistEntry.Housed _, WaitlistEntry.Removed _ -> Change.none(Done.DONE);
        };
    }

    private static void join(Envelope<HouseholdRegisteredV1> event, Waitlist waitlist) {
        var household = household(event.body());
        waitlist.all().create(event, household.applicationId(), new WaitlistEntry.Unscored(household));
    }

    private static Household household(HouseholdRegisteredV1 body) {
        return new Household(
                body.applicationId(),
                category(body.category()),
                body.registeredOn(),
                body.ownerSubject(),
                facts(body.scoreFacts()));
    }

    private static Category category(ApplicationCategory told) {
        return Category.valueOf(told.name());
    }

    private static ScoreFacts facts(cn.gov.zs.housing.applicant.contract.ScoreFacts told) {
        return new ScoreFacts(
                told.householdSize(),
                told.hasHome(),
                told.perHeadFloorArea(),
                IncomeClass.valueOf(told.incomeClass().name()),
                told.singleParent(),
                told.furtherGenerations(),
                told.specialStatuses(),
                told.parentsOwnTwoHomes());
    }
}
