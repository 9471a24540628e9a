package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.admission.AdmissionStandards;
import cn.gov.zs.housing.applicant.admission.Admissions;
import cn.gov.zs.housing.applicant.admission.ShippedStandards;
import cn.gov.zs.housing.applicant.admission.mongo.MongoAdmissionStandards;
import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.allotment.mongo.MongoAllotments;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.ReEncryptions;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.MongoReEncryptions;
import cn.gov.zs.housing.applicant.exchange.BulkChecks;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.exchange.DepartmentExchange;
import cn.gov.zs.housing.applicant.exchange.http.ExchangeSettings;
import cn.gov.zs.housing.applicant.exchange.http.GuardedExchange;
import cn.gov.zs.housing.applicant.exchange.mongo.MongoBulkChecks;
import cn.gov.zs.housing.applicant.exchange.mongo.MongoCrossChecks;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.Inspection;
import cn.gov.zs.housing.applicant.inspection.mongo.MongoIdNumberReads;
import cn.gov.zs.housing.applicant.review.Appeals;
import cn.gov.zs.housing.applicant.review.ObjectionGate;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.StoredCalendar;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which adapter stands behind which door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReEncryptionSettings.class, ExchangeSettings.class})
class Wiring {
    @Bean
    MongoApplications applications(AggregateStore store, FieldCipher cipher, BlindIndex index) {
        return new MongoApplications(store, cipher, index);
    }

    @Bean
    SealedCollection sealedApplications(MongoApplications applications) {
        return applications.sealedCollection();
    }

    @Bean
    ReEncryptions reEncryptions(AggregateStore store) {
        return new MongoReEncryptions(store);
    }

    @Bean
    ReEncryptionWorker reEncryptionWorker(
            ReEncryptions requests,
            List<SealedCollection> collections,
            FieldCipher cipher,
            ReEncryptionSettings settings,
            Clock clock) {
        return new ReEncryptionWorker(requests, collections, cipher, settings, clock);
    }

    @Bean
    Allotments allotments(AggregateStore store) {
        return new MongoAllotments(store);
    }

    @Bean
    IdNumberReads idNumberReads(AggregateStore store) {
        return new MongoIdNumberReads(store);
    }

    @Bean
    Inspection inspection(IdNumberReads reads) {
        return new Inspection(reads);
    }

    @Bean
    Reviews reviews(Applications applications, CrossChecking checking, ObjectionGate objections) {
        return new Reviews(applications, checking::missing, objections);
    }

    @Bean
    MongoCrossChecks crossChecks(AggregateStore store, FieldCipher cipher) {
        return new MongoCrossChecks(store, cipher);
    }

    @Bean
    SealedCollection sealedCrossChecks(MongoCrossChecks checks) {
        return checks.sealedCollection();
    }

    @Bean
    BulkChecks bulkChecks(AggregateStore store) {
        return new MongoBulkChecks(store);
    }

    @Bean
    DepartmentExchange departmentExchange(ExchangeSettings settings) {
        return new GuardedExchange(settings);
    }

    @Bean
    CrossChecking crossChecking(
            Applications applications, CrossChecks checks, DepartmentExchange exchange, Clock clock) {
        return new CrossChecking(applications, checks, exchange, clock);
    }

    @Bean
    AdmissionStandards admissionStandards(AggregateStore store) {
        return new MongoAdmissionStandards(store);
    }

    @Bean
    Admissions admissions(AdmissionStandards standards) {
        return new Admissions(standards);
    }

    /** A new office finds samples of standards; an old one keeps what it has. */
    @Bean
    ApplicationRunner shippedStandards(AdmissionStandards standards, Clock clock) {
        return _ -> ShippedStandards.layInto(standards, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Bean
    Appeals appeals(Applications applications, StoredCalendar calendar) {
        return new Appeals(applications, calendar);
    }
}
