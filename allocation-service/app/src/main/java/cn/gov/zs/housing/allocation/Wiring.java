package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.batch.mongo.MongoBatches;
import cn.gov.zs.housing.allocation.batch.mongo.MongoOffers;
import cn.gov.zs.housing.allocation.ceremony.AnnounceCeremony;
import cn.gov.zs.housing.allocation.ceremony.Ceremonies;
import cn.gov.zs.housing.allocation.ceremony.CommitteeVotes;
import cn.gov.zs.housing.allocation.ceremony.HandOver;
import cn.gov.zs.housing.allocation.ceremony.LeadCeremony;
import cn.gov.zs.housing.allocation.ceremony.WitnessCeremony;
import cn.gov.zs.housing.allocation.ceremony.mongo.MongoCeremonies;
import cn.gov.zs.housing.allocation.committee.Committee;
import cn.gov.zs.housing.allocation.committee.Deliberating;
import cn.gov.zs.housing.allocation.committee.Deliberations;
import cn.gov.zs.housing.allocation.committee.mongo.MongoCommittee;
import cn.gov.zs.housing.allocation.committee.mongo.MongoDeliberations;
import cn.gov.zs.housing.allocation.drawing.DrawBatch;
import cn.gov.zs.housing.allocation.fairness.Declarations;
import cn.gov.zs.housing.allocation.fairness.ReportOfBatch;
import cn.gov.zs.housing.allocation.fairness.mongo.MongoDeclarations;
import cn.gov.zs.housing.allocation.pool.GiveUpPool;
import cn.gov.zs.housing.allocation.pool.Pools;
import cn.gov.zs.housing.allocation.pool.mongo.MongoPools;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.mongo.MongoScoreSheets;
import cn.gov.zs.housing.allocation.waitlist.Reinstatement;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoWaitlist;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRules;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the features together. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    Moments moments(Clock clock) {
        return new Moments(clock);
    }

    @Bean
    ScoreSheets scoreSheets(AggregateStore store) {
        return new MongoScoreSheets(store);
    }

    @Bean
    Waitlist waitlist(AggregateStore store) {
        return new MongoWaitlist(store);
    }

    @Bean
    Offers offers(AggregateStore store) {
        return new MongoOffers(store);
    }

    @Bean
    Batches batches(AggregateStore store) {
        return new MongoBatches(store);
    }

    @Bean
    Pools pools(AggregateStore store) {
        return new MongoPools(store);
    }

    @Bean
    GiveUpPool giveUpPool(Pools pools, Offers offers) {
        return new GiveUpPool(pools, offers);
    }

    @Bean
    DmnSheets dmnSheets() {
        return new DmnSheets();
    }

    @Bean
    Scoring scoring(DmnSheets sheets) {
        return new Scoring(sheets);
    }

    @Bean
    ScoreWaiting scoreWaiting(Waitlist waitlist, ScoreSheets sheets, Scoring scoring, TieRules ties) {
        return new ScoreWaiting(waitlist, sheets, scoring, ties::inForce);
    }

    @Bean
    Reinstatement reinstatement(Waitlist waitlist, Batches batches) {
        return new Reinstatement(
                waitlist,
                id -> batches.all()
                        .find(id)
                        .filter(found ->
                                !(found.state() instanceof Batch.Confirmed || found.state() instanceof Batch.Cancelled))
                        .isPresent());
    }

    @Bean
    Committee committee(AggregateStore store) {
        return new MongoCommittee(store);
    }

    @Bean
    Deliberations deliberations(AggregateStore store) {
        return new MongoDeliberations(store);
    }

    @Bean
    Deliberating deliberating(Deliberations deliberations, Committee committee, Batches batches) {
        return new Deliberating(deliberations, committee, batches);
    }

    @Bean
    Ceremonies ceremonies(AggregateStore store) {
        return new MongoCeremonies(store);
    }

    /** A passed resolution stands as long as its batch is being drawn under it. */
    @Bean
    CommitteeVotes committeeVotes(Batches batches) {
        return (batchId, digest) -> batches.all()
                .find(batchId)
                .map(Versioned::state)
                .filter(Batch.Drawing.class::isInstance)
                .map(Batch.Drawing.class::cast)
                .filter(drawing -> drawing.frozen().content().digest().equals(digest))
                .map(drawing -> drawing.frozen().voteId());
    }

    @Bean
    AnnounceCeremony announceCeremony(Ceremonies ceremonies, Batches batches, CommitteeVotes votes) {
        return new AnnounceCeremony(ceremonies, batches, votes);
    }

    @Bean
    LeadCeremony leadCeremony(Ceremonies ceremonies) {
        return new LeadCeremony(ceremonies);
    }

    @Bean
    WitnessCeremony witnessCeremony(Ceremonies ceremonies) {
        return new WitnessCeremony(ceremonies);
    }

    @Bean
    HandOver handOver(Ceremonies ceremonies, DrawBatch draw) {
        return new HandOver(ceremonies, draw);
    }

    @Bean
    Declarations declarations(AggregateStore store) {
        return new MongoDeclarations(store);
    }

    @Bean
    ReportOfBatch reportOfBatch(FrozenBatches frozen) {
        return new ReportOfBatch(frozen);
    }
}
