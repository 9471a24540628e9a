package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.evidence.ApplicationDoor;
import cn.gov.zs.housing.applicant.evidence.CaseDoor;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.evidence.Evidence;
import cn.gov.zs.housing.applicant.evidence.Viewing;
import cn.gov.zs.housing.applicant.evidence.mongo.MongoDocumentReads;
import cn.gov.zs.housing.applicant.evidence.mongo.MongoDocuments;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.mandate.Standing;
import cn.gov.zs.housing.applicant.review.CaseEvidence;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.http.UploadGate;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What stands behind documents. Another feature that knows cases, such as drafts, offers a {@link CaseDoor} as a bean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceWiring {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceWiring.class);

    @Bean
    MongoDocuments documents(AggregateStore store, MongoDatabase database, FieldCipher cipher, Clock clock) {
        return new MongoDocuments(store, database, cipher, clock);
    }

    @Bean
    SealedCollection sealedDocuments(MongoDocuments documents) {
        return documents.sealedCollection();
    }

    @Bean
    MongoDocumentReads documentReads(AggregateStore store) {
        return new MongoDocumentReads(store);
    }

    @Bean
    Evidence evidence(Documents documents, EvidenceSettings settings) {
        return new Evidence(documents, Math.toIntExact(settings.largest().toBytes()), settings.most());
    }

    /** What a decision rests on. */
    @Bean
    CaseEvidence caseEvidence(Documents documents, CrossChecks checks) {
        return new EvidenceInFile(documents, checks);
    }

    @Bean
    Viewing viewing(Documents documents, DocumentReads reads) {
        return new Viewing(documents, reads);
    }

    @Bean
    UploadGate uploadGate(EvidenceSettings settings) {
        return new UploadGate(settings.uploadsAtOnce(), "document.busy");
    }

    /** Removes at start and from time to time what crashes left of documents. Two replicas may do so at once. */
    @Bean
    Background leftOverSweeping(Documents documents, EvidenceSettings settings, Clock clock) {
        return new Background("left-over-sweeper", settings.sweep(), () -> {
            var swept = documents.sweep(clock.instant().minus(settings.leftOverAfter()));
            if (swept > 0) {
                LOG.info("left-overs of {} documents removed", swept);
            }
        });
    }

    /** First: once it was submitted a case is what its application says. */
    @Bean
    @Order(0)
    CaseDoor applicationDoor(Applications applications, Standing standing) {
        return new ApplicationDoor(applications, standing::holders);
    }

    /** All doors as one; itself it is no candidate for the others' list. */
    @Bean(defaultCandidate = false)
    CaseDoor everyCaseDoor(ObjectProvider<CaseDoor> doors) {
        return CaseDoor.anyOf(doors.orderedStream().toList());
    }
}
