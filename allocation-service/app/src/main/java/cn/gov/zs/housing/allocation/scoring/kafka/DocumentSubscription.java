package cn.gov.zs.housing.allocation.scoring.kafka;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A score sheet that disclosure-service published may score from its day on. */
@Configuration(proxyBeanMethods = false)
class DocumentSubscription {

    @Bean
    Subscription<DocumentPublishedV1> documentPublished(
            ScoreSheets sheets, ScoreWaiting scoreWaiting, Moments moments) {
        return new Subscription<>(
                DocumentPublishedV1.TOPIC, DocumentPublishedV1.TYPE, DocumentPublishedV1.class, event -> {
                    if (event.body().kind() == DocumentKind.SCORE_SHEET) {
                        publish(event, sheets);
                        scoreWaiting.on(moments.today());
                    }
                });
    }

    private static void publish(Envelope<DocumentPublishedV1> event, ScoreSheets sheets) {
        var body = event.body();
        sheets.all().handle(event, body.reference(), sheet -> published(sheet, body));
    }

    /** What was published under another digest is not our sheet: then nothing of ours is public. */
    private static Change<ScoreSheet, Done> published(ScoreSheet sheet, DocumentPublishedV1 body) {
        if (!sheet.content().digest().equals(body.digest())) {
            throw new IllegalStateException("score sheet " + body.reference() + " was published with another digest");
        }
        return switch (sheet) {
            case ScoreSheet.Adopted adopted -> Change.to(adopted.published(body.publishedOn(), body.path()));
            case ScoreSheet.Published already -> Change.none(Done.DONE);
        };
    }
}
