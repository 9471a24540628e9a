package cn.gov.zs.housing.applicant.stage.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.stage.StageClocks;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A case moved: its clock is read anew. Safe to repeat and in any order, for the case itself is read. */
@Configuration(proxyBeanMethods = false)
class StageSubscriptions {
    @Bean
    Subscription<CaseMovedV1> clockOfMovedCase(StageClocks clocks) {
        return new Subscription<>(
                CaseMovedV1.TOPIC,
                CaseMovedV1.TYPE,
                CaseMovedV1.class,
                event -> clocks.caseMoved(new ApplicationId(event.body().applicationId())));
    }
}
