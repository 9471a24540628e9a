package cn.gov.zs.housing.applicant.application.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CaseFollower;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A case moved: it is read, and decrypted, once for all who follow. */
@Configuration(proxyBeanMethods = false)
class CaseSubscription {
    @Bean
    Subscription<CaseMovedV1> caseMoved(Applications applications, List<CaseFollower> followers) {
        return new Subscription<>(
                CaseMovedV1.TOPIC, CaseMovedV1.TYPE, CaseMovedV1.class, move -> follow(applications, followers, move));
    }

    // a case that is gone was removed by retention, which clears up itself
    private static void follow(Applications applications, List<CaseFollower> followers, Envelope<CaseMovedV1> move) {
        applications
                .find(new ApplicationId(move.body().applicationId()))
                .ifPresent(now -> followers.forEach(follower -> follower.moved(move, now)));
    }
}
