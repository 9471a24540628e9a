package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.housing.applicant.mandate.Standing;
import cn.gov.zs.housing.applicant.mandate.mongo.MongoCaseAccesses;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is kept who may act for whom. */
@Configuration(proxyBeanMethods = false)
class MandateWiring {
    @Bean
    MongoCaseAccesses caseAccesses(AggregateStore store, FieldCipher cipher) {
        return new MongoCaseAccesses(store, cipher);
    }

    @Bean
    SealedCollection sealedCaseAccesses(MongoCaseAccesses accesses) {
        return accesses.sealedCollection();
    }

    @Bean
    Standing standing(CaseAccesses accesses, Clock clock) {
        return new Standing(accesses, clock);
    }
}
