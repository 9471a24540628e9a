package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.intake.Drafts;
import cn.gov.zs.housing.applicant.intake.RetainedDrafts;
import cn.gov.zs.housing.applicant.intake.mongo.MongoDrafts;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where drafts are kept. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {
    @Bean
    MongoDrafts drafts(AggregateStore store, FieldCipher cipher) {
        return new MongoDrafts(store, cipher);
    }

    @Bean
    SealedCollection sealedDrafts(MongoDrafts drafts) {
        return drafts.sealedCollection();
    }

    @Bean
    RetainedDrafts retainedDrafts(Drafts drafts, Documents documents, Applications applications) {
        return new RetainedDrafts(drafts, documents, applications);
    }
}
