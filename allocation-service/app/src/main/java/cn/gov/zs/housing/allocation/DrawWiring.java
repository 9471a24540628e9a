package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchSteps;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.Certificates;
import cn.gov.zs.housing.allocation.batch.EntrantList;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.batch.mongo.MongoFrozenBatches;
import cn.gov.zs.housing.allocation.committee.Deliberations;
import cn.gov.zs.housing.allocation.drawing.AnswerHome;
import cn.gov.zs.housing.allocation.drawing.ConfirmResult;
import cn.gov.zs.housing.allocation.drawing.DrawBatch;
import cn.gov.zs.housing.allocation.drawing.PublishedBundle;
import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.housing.allocation.logged.mongo.MongoLoggedEntries;
import cn.gov.zs.housing.allocation.refusal.AdoptRefusalRule;
import cn.gov.zs.housing.allocation.refusal.RefusalRules;
import cn.gov.zs.housing.allocation.refusal.Refusals;
import cn.gov.zs.housing.allocation.refusal.TakeRefusal;
import cn.gov.zs.housing.allocation.refusal.mongo.MongoRefusalRules;
import cn.gov.zs.housing.allocation.refusal.mongo.MongoRefusals;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.signing.HouseholdTags;
import cn.gov.zs.housing.allocation.signing.OfficeKeys;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRules;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.StoredCalendar;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the plan of a batch to its confirmed result. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class DrawWiring {

    @Bean
    OfficeKeys officeKeys(SigningSettings settings) {
        return settings.keys();
    }

    @Bean
    HouseholdTags householdTags(OfficeKeys keys) {
        return new HouseholdTags(keys);
    }

    @Bean
    FrozenBatches frozenBatches(AggregateStore store, MongoDatabase database) {
        return new MongoFrozenBatches(store, database);
    }

    @Bean
    EntrantList entrantList(
            Waitlist waitlist,
            Scoring scoring,
            PortableSheets sheets,
            HouseholdTags tags,
            Batches batches,
            TieRules ties,
            TakeRefusal bars) {
        return new EntrantList(
                waitlist,
                scoring,
                sheets,
                (category, day) -> ties.chain(category, day).facts().stream()
                        .map(entry -> new Tie(
                                entry.fact().fact(),
                                Tie.Order.valueOf(entry.order().name())))
                        .toList(),
                tags,
                id -> batches.all()
                        .find(id)
                        .filter(found -> found.state() instanceof Batch.Cancelled)
                        .isPresent(),
                bars);
    }

    @Bean
    RefusalRules refusalRules(AggregateStore store) {
        return new MongoRefusalRules(store);
    }

    @Bean
    AdoptRefusalRule adoptRefusalRule(RefusalRules rules) {
        return new AdoptRefusalRule(rules);
    }

    @Bean
    Refusals refusals(AggregateStore store) {
        return new MongoRefusals(store);
    }

    @Bean
    TakeRefusal takeRefusal(RefusalRules rules, Refusals refusals, Waitlist waitlist, ScoreWaiting scoreWaiting) {
        return new TakeRefusal(rules, refusals, waitlist, scoreWaiting);
    }

    @Bean
    Certificates certificates(
            FrozenBatches frozen,
            Offers offers,
            ScoreSheets sheets,
            Waitlist waitlist,
            Deliberations deliberations,
            TakeRefusal bars,
            StoredCalendar calendar) {
        return new Certificates(frozen, offers, sheets, waitlist, deliberations::objectionOpen, bars, calendar);
    }

    @Bean
    BatchSteps batchSteps(
            Batches batches,
            FrozenBatches frozen,
            Offers offers,
            ScoreSheets sheets,
            EntrantList entrants,
            Certificates certificates) {
        return new BatchSteps(batches, frozen, offers, sheets, entrants, certificates);
    }

    @Bean
    DrawBatch drawBatch(Batches batches, FrozenBatches frozen) {
        return new DrawBatch(batches, frozen);
    }

    @Bean
    AnswerHome answerHome(Batches batches, FrozenBatches frozen, Waitlist waitlist) {
        return new AnswerHome(batches, frozen, waitlist::removedIn);
    }

    @Bean
    LoggedEntries loggedEntries(AggregateStore store) {
        return new MongoLoggedEntries(store);
    }

    @Bean
    PublishedBundle publishedBundle(FrozenBatches frozen, OfficeKeys keys, LoggedEntries entries) {
        return new PublishedBundle(frozen, keys, entries);
    }

    @Bean
    ConfirmResult confirmResult(Batches batches, FrozenBatches frozen, Waitlist waitlist, Deliberations deliberations) {
        return new ConfirmResult(batches, frozen, waitlist, deliberations::objectionOpen);
    }
}
