package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.RetainedReads;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.RetainedDeliveries;
import cn.gov.zs.housing.applicant.message.RetainedMessages;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.RetentionTerms;
import cn.gov.zs.housing.applicant.retention.RetentionWalk;
import cn.gov.zs.housing.applicant.retention.mongo.MongoRetention;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is removed after its time; a feature that keeps something offers a {@link Retained} of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionWiring {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionWiring.class);

    @Bean
    MongoRetention retention(AggregateStore store) {
        return new MongoRetention(store);
    }

    @Bean
    RetentionTerms retentionTerms() {
        return RetentionTerms.shipped();
    }

    @Bean
    Retained retainedReads(IdNumberReads reads) {
        return new RetainedReads(reads);
    }

    @Bean
    Retained retainedMessages(Mailbox mailbox) {
        return new RetainedMessages(mailbox);
    }

    @Bean
    Retained retainedDeliveries(Mailbox mailbox) {
        return new RetainedDeliveries(mailbox);
    }

    /** Every kind has somebody who removes it; a service in which one lacks does not start. */
    private static List<Retained> everyKind(List<Retained> kept) {
        var missing = EnumSet.allOf(Datum.class);
        kept.forEach(one -> missing.remove(one.datum()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("nobody removes " + missing);
        }
        return kept;
    }

    @Bean
    Background dailyRemoval(
            MongoRetention retention,
            RetentionTerms terms,
            List<Retained> kept,
            RetentionSettings settings,
            Clock clock) {
        var walk = new RetentionWalk(
                retention,
                retention,
                terms,
                everyKind(kept),
                UUID.randomUUID().toString(),
                clock,
                settings.lease(),
                settings.atOnce(),
                (datum, fault) -> LOG.error(
                        "one {} could not be removed: {}",
                        datum,
                        fault.getClass().getName()));
        return new Background("retention", settings.look(), () -> {
            int removed = walk.walk();
            if (removed > 0) {
                LOG.info("retention: {} removed", removed);
            }
        });
    }
}
