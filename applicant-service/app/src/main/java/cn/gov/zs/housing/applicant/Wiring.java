package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.allotment.mongo.MongoAllotments;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.ReEncryptions;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.MongoReEncryptions;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.Inspection;
import cn.gov.zs.housing.applicant.inspection.mongo.MongoIdNumberReads;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which adapter stands behind which door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReEncryptionSettings.class)
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
    Reviews reviews(Applications applications) {
        return new Reviews(applications);
    }
}
