package cn.gov.zs.housing.applicant.application.kafka;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two notices of an application: published, and over. Only disclosure-service runs their clocks. */
@Configuration(proxyBeanMethods = false)
class NoticeSubscriptions {
    @Bean
    Subscription<NoticePublishedV1> noticePublished(Applications applications) {
        return new Subscription<>(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                NoticePublishedV1.class,
                event -> published(applications, event));
    }

    @Bean
    Subscription<NoticePeriodEndedV1> noticePeriodEnded(Applications applications) {
        return new Subscription<>(
                NoticePeriodEndedV1.TOPIC,
                NoticePeriodEndedV1.TYPE,
                NoticePeriodEndedV1.class,
                event -> ended(applications, event));
    }

    private static void published(Applications applications, Envelope<NoticePublishedV1> event) {
        var body = event.body();
        stage(body.kind())
                .ifPresent(stage -> applications.advance(
                        event,
                        new ApplicationId(body.reference()),
                        application -> Progress.noticePublished(
                                application,
                                stage,
                                new PublicNotice(body.noticeId(), body.publishedOn(), body.lastDay(), body.path()))));
    }

    private static void ended(Applications applications, Envelope<NoticePeriodEndedV1> event) {
        var body = event.body();
        stage(body.kind())
                .ifPresent(stage -> applications.advance(
                        event,
                        new ApplicationId(body.reference()),
                        application -> Progress.noticeEnded(application, stage, body.noticeId(), body.endedOn())));
    }

    private static Optional<NoticeStage> stage(NoticeKind kind) {
        return switch (kind) {
            case FIRST_REVIEW -> Optional.of(NoticeStage.FIRST_REVIEW);
            case CITY_REVIEW -> Optional.of(NoticeStage.CITY_REVIEW);
            case HOMES, RESULT -> Optional.empty();
        };
    }
}
