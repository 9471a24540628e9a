package cn.gov.zs.housing.applicant.application.kafka;

import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A batch was drawn, and its result became final. One event moves several applications, each of them once. */
@Configuration(proxyBeanMethods = false)
class DrawSubscriptions {
    @Bean
    Subscription<BatchDrawnV1> batchDrawn(Applications applications) {
        return new Subscription<>(
                BatchDrawnV1.TOPIC, BatchDrawnV1.TYPE, BatchDrawnV1.class, event -> drawn(applications, event));
    }

    @Bean
    Subscription<BatchConfirmedV1> batchConfirmed(Applications applications) {
        return new Subscription<>(
                BatchConfirmedV1.TOPIC,
                BatchConfirmedV1.TYPE,
                BatchConfirmedV1.class,
                event -> confirmed(applications, event));
    }

    @Bean
    Subscription<ResultAmendedV1> resultAmended(Applications applications) {
        return new Subscription<>(
                ResultAmendedV1.TOPIC,
                ResultAmendedV1.TYPE,
                ResultAmendedV1.class,
                event -> amended(applications, event));
    }

    /** In the same order as the result it was in, and before the one that was settled after it. */
    @Bean
    Subscription<AssignmentRevokedV1> assignmentRevoked(Applications applications) {
        return new Subscription<>(
                AssignmentRevokedV1.TOPIC, AssignmentRevokedV1.TYPE, AssignmentRevokedV1.class, event -> {
                    var revoked = event.body();
                    applications.advance(
                            event,
                            new ApplicationId(revoked.applicationId()),
                            application -> Progress.revoked(
                                    application, revoked.batchId(), revoked.homeId(), revoked.revokedOn()));
                });
    }

    private static void amended(Applications applications, Envelope<ResultAmendedV1> event) {
        var batch = event.body();
        for (var drawn : batch.allotments()) {
            var allotment = new Allotment(
                    batch.batchId(), batch.title(), batch.drawnAt(), drawn.entrantNumber(), drawn.homeId());
            applications.advance(
                    event,
                    new ApplicationId(drawn.applicationId()),
                    application -> Progress.drawnAgain(application, allotment));
        }
    }

    private static void drawn(Applications applications, Envelope<BatchDrawnV1> event) {
        var batch = event.body();
        for (var drawn : batch.allotments()) {
            var allotment = new Allotment(
                    batch.batchId(), batch.title(), batch.drawnAt(), drawn.entrantNumber(), drawn.homeId());
            applications.advance(
                    event,
                    new ApplicationId(drawn.applicationId()),
                    application -> Progress.drawn(application, allotment));
        }
    }

    private static void confirmed(Applications applications, Envelope<BatchConfirmedV1> event) {
        var batch = event.body();
        for (var allotment : batch.allotments()) {
            applications.advance(
                    event,
                    new ApplicationId(allotment.applicationId()),
                    application ->
                            Progress.confirmed(application, batch.batchId(), allotment.homeId(), batch.confirmedOn()));
        }
    }
}
