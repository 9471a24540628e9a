package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.change.Changes;
import cn.gov.zs.housing.applicant.change.ReportedChanges;
import cn.gov.zs.housing.applicant.change.mongo.MongoReportedChanges;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Changes of circumstances: which adapter stands behind which door. */
@Configuration(proxyBeanMethods = false)
class ChangeWiring {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int AT_A_TIME = 100;

    @Bean
    MongoReportedChanges reportedChanges(AggregateStore store, FieldCipher cipher) {
        return new MongoReportedChanges(store, cipher);
    }

    @Bean
    SealedCollection sealedChanges(MongoReportedChanges changes) {
        return changes.sealedCollection();
    }

    @Bean
    Changes changes(ReportedChanges stored, Applications applications) {
        var calendar = TymeCalendar.shipped();
        return new Changes(stored, applications, () -> calendar);
    }

    /** Carries out decisions that a crash left half done. */
    @Bean
    Background changesWork(ReportedChanges stored, Changes changes) {
        return new Background(
                "changes", PAUSE, () -> stored.unsettled(AT_A_TIME).forEach(changes::settle));
    }
}
