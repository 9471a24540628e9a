package cn.gov.zs.housing.disclosure.objection.kafka;

import cn.gov.zs.housing.allocation.contract.ObjectionResolvedV1;
import cn.gov.zs.housing.applicant.contract.ObjectionAnsweredV1;
import cn.gov.zs.housing.applicant.contract.ObjectionOutcome;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.Answering;
import cn.gov.zs.housing.disclosure.objection.Objection;
import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 异议答复: what became of an objection, from the service whose people investigated it. */
@Configuration(proxyBeanMethods = false)
class AnswerSubscriptions {
    @Bean
    Subscription<ObjectionAnsweredV1> objectionAnswered(Answering answering, Clock clock) {
        return new Subscription<>(
                ObjectionAnsweredV1.TOPIC,
                ObjectionAnsweredV1.TYPE,
                ObjectionAnsweredV1.class,
                event -> answering.answered(
                        new ObjectionNumber(event.body().objectionId()),
                        answer(event.body()),
                        event.time(),
                        clock.instant()));
    }

    /** 评审委员会审议意见: the answer to an objection to a result. The office may keep objections of its own numbers; they are none of ours. */
    @Bean
    Subscription<ObjectionResolvedV1> resultObjectionResolved(Objections objections, Answering answering, Clock clock) {
        return new Subscription<>(
                ObjectionResolvedV1.TOPIC, ObjectionResolvedV1.TYPE, ObjectionResolvedV1.class, event -> {
                    var body = event.body();
                    ObjectionNumber.read(body.objectionId())
                            .filter(number -> objections.find(number).isPresent())
                            .ifPresent(
                                    number -> answering.answered(number, answer(body), event.time(), clock.instant()));
                });
    }

    private static Objection.Answer answer(ObjectionResolvedV1 body) {
        return new Objection.Answer(
                body.upheld() ? Objection.Outcome.UPHELD : Objection.Outcome.REJECTED,
                "三（二）",
                body.answer(),
                body.resolvedOn());
    }

    private static Objection.Outcome outcome(ObjectionOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Objection.Outcome.UPHELD;
            case REJECTED -> Objection.Outcome.REJECTED;
        };
    }

    private static Objection.Answer answer(ObjectionAnsweredV1 body) {
        return new Objection.Answer(outcome(body.outcome()), body.clause(), body.answer(), body.answeredOn());
    }
}
