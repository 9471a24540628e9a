package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.change.ChangeNews;
import cn.gov.zs.housing.applicant.change.Changes;
import cn.gov.zs.housing.applicant.change.ReportedChanges;
import cn.gov.zs.housing.applicant.change.mongo.MongoReportedChanges;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.message.MessageKind;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.StoredCalendar;
import java.time.Duration;
import java.util.List;
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

    /** What is not accepted moves nothing that others tell of: it is a message of its own, sent once under the change's number. */
    @Bean
    ChangeNews changeNews(Messages messages) {
        return decided -> messages.send(
                "change:" + decided.id().text(),
                decided.id().application(),
                new MessageKind("change-not-accepted"),
                List.of(decided.decision().finding().text()));
    }

    @Bean
    Changes changes(ReportedChanges stored, Applications applications, ChangeNews news, StoredCalendar calendar) {
        return new Changes(stored, applications, news, calendar);
    }

    /** Carries out decisions that a crash left half done. */
    @Bean
    Background changesWork(ReportedChanges stored, Changes changes) {
        return new Background(
                "changes", PAUSE, () -> stored.unsettled(AT_A_TIME).forEach(changes::settle));
    }
}
