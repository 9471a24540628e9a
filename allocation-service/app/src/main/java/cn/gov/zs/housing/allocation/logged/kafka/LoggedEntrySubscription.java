package cn.gov.zs.housing.allocation.logged.kafka;

import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.housing.allocation.logged.LoggedEntry;
import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import cn.gov.zs.housing.disclosure.contract.LogEntryIntegratedV2;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entries of the public log that prove a batch's steps; those about anything else are not kept. */
@Configuration(proxyBeanMethods = false)
class LoggedEntrySubscription {

    private static final String PUBLISHED = "document-published";

    @Bean
    Subscription<LogEntryIntegratedV2> logEntryIntegrated(LoggedEntries entries) {
        return new Subscription<>(
                LogEntryIntegratedV2.TOPIC,
                LogEntryIntegratedV2.TYPE,
                LogEntryIntegratedV2.class,
                event -> step(event.body()).ifPresent(step -> entries.keep(event, entry(event.body(), step))));
    }

    private static Optional<LogStep> step(LogEntryIntegratedV2 body) {
        return body.kind().equals(PUBLISHED)
                ? Stream.of(LogStep.Kind.values())
                        .filter(kind -> kind.name().equals(body.of()))
                        .findFirst()
                        .map(kind -> new LogStep(kind, body.reference(), body.digest()))
                : Optional.empty();
    }

    /** The log writes hashes in base 64, the bundle in hexadecimal. */
    private static LoggedEntry entry(LogEntryIntegratedV2 body, LogStep step) {
        var path = body.proof().stream()
                .map(hash -> HexFormat.of().formatHex(Base64.getDecoder().decode(hash)))
                .toList();
        return new LoggedEntry(
                body.entryId(),
                step,
                new LogFile.Entry(body.checkpoint(), body.entry(), body.index(), path),
                body.verifierKey());
    }
}
