package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.change.ReportedChanges;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.http.ExchangeSettings;
import cn.gov.zs.housing.applicant.message.MessageKind;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.housing.applicant.rereview.Campaigns;
import cn.gov.zs.housing.applicant.rereview.ReReviewId;
import cn.gov.zs.housing.applicant.rereview.ReReviewWalk;
import cn.gov.zs.housing.applicant.rereview.ReReviewing;
import cn.gov.zs.housing.applicant.rereview.ReReviews;
import cn.gov.zs.housing.applicant.rereview.Reminders;
import cn.gov.zs.housing.applicant.rereview.Tenants;
import cn.gov.zs.housing.applicant.rereview.UnderReview;
import cn.gov.zs.housing.applicant.rereview.WaitingHouseholds;
import cn.gov.zs.housing.applicant.rereview.mongo.MongoCampaigns;
import cn.gov.zs.housing.applicant.rereview.mongo.MongoReReviews;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Periodic re-reviews: which adapter stands behind which door. */
@Configuration(proxyBeanMethods = false)
class ReReviewWiring {
    private static final Logger LOG = LoggerFactory.getLogger(ReReviewWiring.class);

    @Bean
    Campaigns reReviewCampaigns(AggregateStore store) {
        return new MongoCampaigns(store);
    }

    @Bean
    MongoReReviews reReviews(AggregateStore store, FieldCipher cipher) {
        return new MongoReReviews(store, cipher);
    }

    @Bean
    SealedCollection sealedReReviews(MongoReReviews reReviews) {
        return reReviews.sealedCollection();
    }

    @Bean
    ReReviewing reReviewing(
            ReReviews reReviews, ReportedChanges changes, Applications applications, CrossChecking checking) {
        return new ReReviewing(reReviews, changes, applications, checking);
    }

    /** A cursor counts the sources in their order: a new one goes behind, never between. */
    @Bean
    @Order(1)
    UnderReview waitingHouseholds(Applications applications) {
        return new WaitingHouseholds(applications);
    }

    @Bean
    @Order(2)
    UnderReview tenants(Applications applications) {
        return new Tenants(applications);
    }

    /** A reminder is a message to the household, sent once under its id. */
    @Bean
    Reminders reminders(Messages messages) {
        return reminder -> messages.send(
                "re-review:" + reminder.id(),
                reminder.reReview().application(),
                new MessageKind("re-review-due"),
                List.of(),
                reminder.lastDay());
    }

    /** Each reminder shows on the household's page in any case; those who send messages offer a bean that sends it as well. */
    @Bean
    Background reReviewWork(
            Campaigns campaigns,
            ReReviews reReviews,
            ReReviewing reReviewing,
            ObjectProvider<UnderReview> sources,
            ObjectProvider<Reminders> reminders,
            ExchangeSettings settings,
            Clock clock) {
        var walk = new ReReviewWalk(
                campaigns,
                reReviews,
                reReviewing,
                sources.orderedStream().toList(),
                reminder -> {
                    LOG.info("re-review {}: reminded, last day {}", reminder.reReview(), reminder.lastDay());
                    reminders.orderedStream().forEach(one -> one.remind(reminder));
                },
                UUID.randomUUID().toString(),
                clock,
                settings.households(),
                settings.lease(),
                ReReviewWiring::tell);
        return new Background("re-reviews", settings.look(), walk::walkAll);
    }

    /** The cause's class only: its message may speak of what is stored. */
    private static void tell(ReReviewId id, Throwable fault) {
        LOG.error("re-review {} could not go on: {}", id, fault.getClass().getName());
    }
}
