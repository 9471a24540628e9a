package cn.gov.zs.housing.disclosure.archive.kafka;

import cn.gov.zs.housing.disclosure.archive.ArchiveBook;
import cn.gov.zs.housing.disclosure.archive.ArchiveOrder;
import cn.gov.zs.housing.disclosure.archive.ArchiveOrder.Kind;
import cn.gov.zs.housing.disclosure.contract.LogEntryIntegratedV2;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.Subscription;
import cn.gov.zs.platform.tlog.Hash;
import cn.gov.zs.platform.tlog.LogProof;
import cn.gov.zs.platform.tlog.SignedNote;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own entries in the public log, heard as everybody hears them: an event carries the proof that goes on paper. */
@Configuration(proxyBeanMethods = false)
class LoggedPublications {
    @Bean
    Subscription<LogEntryIntegratedV2> archived(ArchiveBook book, Clock clock) {
        return new Subscription<>(
                LogEntryIntegratedV2.TOPIC, LogEntryIntegratedV2.TYPE, LogEntryIntegratedV2.class, event -> {
                    var entry = event.body();
                    switch (entry.kind()) {
                        case "notice-published" -> book.logged(order(Kind.NOTICE, entry, clock.instant()));
                        case "document-published" -> book.logged(order(Kind.DOCUMENT, entry, clock.instant()));
                        case "notice-ended", "notice-taken-down" -> book.over(new NoticeId(entry.itemId()));
                        default -> {
                            // kinds to come: nothing to archive
                        }
                    }
                });
    }

    private static ArchiveOrder order(Kind kind, LogEntryIntegratedV2 entry, Instant at) {
        var proof = new LogProof(
                entry.index(),
                entry.proof().stream().map(Hash::ofBase64).toList(),
                SignedNote.parse(entry.checkpoint()));
        return new ArchiveOrder(kind, entry.itemId(), proof, at);
    }
}
