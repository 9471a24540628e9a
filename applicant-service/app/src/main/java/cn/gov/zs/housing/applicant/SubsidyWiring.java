package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.rereview.UnderReview;
import cn.gov.zs.housing.applicant.subsidy.MonthlyPayment;
import cn.gov.zs.housing.applicant.subsidy.PaymentLines;
import cn.gov.zs.housing.applicant.subsidy.RegisteredHouseholds;
import cn.gov.zs.housing.applicant.subsidy.RunWalk;
import cn.gov.zs.housing.applicant.subsidy.ShippedRules;
import cn.gov.zs.housing.applicant.subsidy.SubsidyDesk;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.SubsidyHouseholds;
import cn.gov.zs.housing.applicant.subsidy.SubsidyReceivers;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRules;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRuns;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoPaymentLines;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoPaymentListDownloads;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyRules;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyRuns;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which adapter stands behind which door of the rental subsidy. */
@Configuration(proxyBeanMethods = false)
class SubsidyWiring {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int HOUSEHOLDS = 100;

    @Bean
    SubsidyRules subsidyRules(AggregateStore store) {
        return new MongoSubsidyRules(store);
    }

    @Bean
    MongoSubsidyGrants subsidyGrants(AggregateStore store, FieldCipher cipher) {
        return new MongoSubsidyGrants(store, cipher);
    }

    @Bean
    SealedCollection sealedSubsidyGrants(MongoSubsidyGrants grants) {
        return grants.sealedCollection();
    }

    @Bean
    MongoPaymentLines paymentLines(AggregateStore store, FieldCipher cipher) {
        return new MongoPaymentLines(store, cipher);
    }

    @Bean
    SealedCollection sealedPaymentLines(MongoPaymentLines lines) {
        return lines.sealedCollection();
    }

    @Bean
    MongoSubsidyRuns subsidyRuns(AggregateStore store, FieldCipher cipher) {
        return new MongoSubsidyRuns(store, cipher);
    }

    @Bean
    SealedCollection sealedSubsidyRuns(MongoSubsidyRuns runs) {
        return runs.sealedCollection();
    }

    @Bean
    MongoPaymentListDownloads paymentListDownloads(AggregateStore store) {
        return new MongoPaymentListDownloads(store);
    }

    @Bean
    SubsidyHouseholds subsidyHouseholds(Applications applications) {
        return new RegisteredHouseholds(applications);
    }

    @Bean
    SubsidyDesk subsidyDesk(SubsidyHouseholds households, SubsidyGrants grants) {
        return new SubsidyDesk(households, grants);
    }

    /** Behind those who wait and those with a home: a cursor counts them in their order. */
    @Bean
    @Order(3)
    UnderReview subsidyReceivers(SubsidyGrants grants, Applications applications) {
        return new SubsidyReceivers(grants, applications);
    }

    @Bean
    MonthlyPayment monthlyPayment(SubsidyRules rules, SubsidyRuns runs, PaymentLines lines, SubsidyGrants grants) {
        return new MonthlyPayment(rules, runs, lines, grants);
    }

    /** Goes on with payment lists: those just started, and those another replica left behind. */
    @Bean
    Background subsidyRunWork(
            SubsidyRules rules, SubsidyRuns runs, PaymentLines lines, SubsidyGrants grants, Clock clock) {
        var walk = new RunWalk(rules, runs, lines, grants, UUID.randomUUID().toString(), clock, HOUSEHOLDS, LEASE);
        return new Background("subsidy-runs", LOOK, walk::walkAll);
    }

    /** A new office finds the sample of a rule; an old one keeps what it has. */
    @Bean
    ApplicationRunner shippedSubsidyRules(SubsidyRules rules, Clock clock) {
        return _ -> ShippedRules.layInto(rules, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
