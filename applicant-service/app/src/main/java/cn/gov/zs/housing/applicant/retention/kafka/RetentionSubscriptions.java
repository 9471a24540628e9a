package cn.gov.zs.housing.applicant.retention.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.retention.ClosedCaseKeeper;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A case moved: it may have ended, or be open again. */
@Configuration(proxyBeanMethods = false)
class RetentionSubscriptions {
    @Bean
    Subscription<CaseMovedV1> endOfMovedCase(ClosedCaseKeeper keeper) {
        return new Subscription<>(
                CaseMovedV1.TOPIC,
                CaseMovedV1.TYPE,
                CaseMovedV1.class,
                event -> keeper.caseMoved(new ApplicationId(event.body().applicationId())));
    }
}
