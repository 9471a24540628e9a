package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.batch.mongo.MongoBatches;
import cn.gov.zs.housing.allocation.batch.mongo.MongoOffers;
import cn.gov.zs.housing.allocation.committee.Committee;
import cn.gov.zs.housing.allocation.committee.Deliberating;
import cn.gov.zs.housing.allocation.committee.Deliberations;
import cn.gov.zs.housing.allocation.committee.mongo.MongoCommittee;
import cn.gov.zs.housing.allocation.committee.mongo.MongoDeliberations;
import cn.gov.zs.housing.allocation.pool.GiveUpPool;
import cn.gov.zs.housing.allocation.pool.Pools;
import cn.gov.zs.housing.allocation.pool.mongo.MongoPools;
import cn.gov.zs.housing.allocation.scoring.AdoptScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.mongo.MongoScoreSheets;
import cn.gov.zs.housing.allocation.waitlist.Reinstatement;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoWaitlist;
import cn.gov.zs.platform.eventing.AggregateStore;
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
    AdoptScoreSheet adoptScoreSheet(ScoreSheets sheets, DmnSheets dmn) {
        return new AdoptScoreSheet(sheets, dmn);
    }

    @Bean
    ScoreWaiting scoreWaiting(Waitlist waitlist, ScoreSheets sheets, Scoring scoring) {
        return new ScoreWaiting(waitlist, sheets, scoring);
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
}
