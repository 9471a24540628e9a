package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.evidence.CaseDoor;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.intake.DraftDoor;
import cn.gov.zs.housing.applicant.intake.Drafts;
import cn.gov.zs.housing.applicant.intake.GivenUpDrafts;
import cn.gov.zs.housing.applicant.intake.RetainedDrafts;
import cn.gov.zs.housing.applicant.intake.mongo.MongoDrafts;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where drafts are kept. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeWiring.class);

    @Bean
    MongoDrafts drafts(AggregateStore store, FieldCipher cipher) {
        return new MongoDrafts(store, cipher);
    }

    @Bean
    SealedCollection sealedDrafts(MongoDrafts drafts) {
        return drafts.sealedCollection();
    }

    @Bean
    RetainedDrafts retainedDrafts(Drafts drafts, Clock clock) {
        return new RetainedDrafts(drafts, clock);
    }

    /** After applications: what was handed in is no draft any more. */
    @Bean
    @Order(1)
    CaseDoor draftDoor(Drafts drafts) {
        return new DraftDoor(drafts);
    }

    /** Clears away drafts given up so long ago that no upload to them can be under way. */
    @Bean
    Background givenUpDraftsWork(
            Drafts drafts, Documents documents, Applications applications, EvidenceSettings settings, Clock clock) {
        var givenUp = new GivenUpDrafts(drafts, documents, applications);
        return new Background("given-up-drafts", settings.sweep(), () -> {
            int swept = givenUp.sweep(clock.instant().minus(settings.leftOverAfter()));
            if (swept > 0) {
                LOG.info("{} drafts that were given up cleared away", swept);
            }
        });
    }
}
