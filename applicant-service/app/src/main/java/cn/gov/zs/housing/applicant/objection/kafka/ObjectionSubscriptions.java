package cn.gov.zs.housing.applicant.objection.kafka;

import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.objection.Intake;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Objections to the two notices of a household; those to other notices are not this service's. */
@Configuration(proxyBeanMethods = false)
class ObjectionSubscriptions {
    @Bean
    Subscription<ObjectionFiledV1> objectionFiled(Intake intake) {
        return new Subscription<>(
                ObjectionFiledV1.TOPIC, ObjectionFiledV1.TYPE, ObjectionFiledV1.class, event -> filed(intake, event));
    }

    private static void filed(Intake intake, Envelope<ObjectionFiledV1> event) {
        var body = event.body();
        stage(body.kind())
                .ifPresent(stage -> intake.receive(
                        event,
                        new Intake.Filed(
                                body.objectionId(),
                                body.reference(),
                                stage,
                                body.noticeId(),
                                body.filedOn(),
                                body.words())));
    }

    private static Optional<NoticeStage> stage(NoticeKind kind) {
        return switch (kind) {
            case FIRST_REVIEW -> Optional.of(NoticeStage.FIRST_REVIEW);
            case CITY_REVIEW -> Optional.of(NoticeStage.CITY_REVIEW);
            case HOMES, RESULT -> Optional.empty();
        };
    }
}
