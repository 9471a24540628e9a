package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.waitlist.ListExports;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.forecast.ForecastWait;
import cn.gov.zs.housing.allocation.waitlist.forecast.Forecasts;
import cn.gov.zs.housing.allocation.waitlist.forecast.KeepForecasts;
import cn.gov.zs.housing.allocation.waitlist.ledger.KeepLedger;
import cn.gov.zs.housing.allocation.waitlist.ledger.PositionLedger;
import cn.gov.zs.housing.allocation.waitlist.ledger.ReadLedger;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoForecasts;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoListExports;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoPositionLedger;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoTieRules;
import cn.gov.zs.housing.allocation.waitlist.receipt.WhatWouldChange;
import cn.gov.zs.housing.allocation.waitlist.ties.AdoptTieRule;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRules;
import cn.gov.zs.platform.eventing.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what stands around the waiting list: the chains for equal scores, the ledger, receipts and forecasts. */
@Configuration(proxyBeanMethods = false)
class WaitlistWiring {
    /** Any number would do; a fixed one makes a forecast that anybody can make again (decision 0255). */
    private static final long FORECAST_SEED = 20261201L;

    @Bean
    TieRules tieRules(AggregateStore store) {
        return new MongoTieRules(store);
    }

    @Bean
    AdoptTieRule adoptTieRule(TieRules rules) {
        return new AdoptTieRule(rules);
    }

    @Bean
    PositionLedger positionLedger(AggregateStore store) {
        return new MongoPositionLedger(store);
    }

    @Bean
    KeepLedger keepLedger(Waitlist waitlist, PositionLedger ledger, KeepForecasts forecasts) {
        return new KeepLedger(waitlist, ledger, forecasts::told);
    }

    @Bean
    ReadLedger readLedger(PositionLedger ledger) {
        return new ReadLedger(ledger);
    }

    @Bean
    Forecasts forecasts(AggregateStore store) {
        return new MongoForecasts(store);
    }

    @Bean
    KeepForecasts keepForecasts(Forecasts forecasts, ReadLedger ledger) {
        return new KeepForecasts(forecasts, ledger, new ForecastWait(FORECAST_SEED));
    }

    @Bean
    WhatWouldChange whatWouldChange(Scoring scoring) {
        return new WhatWouldChange(scoring);
    }

    @Bean
    ListExports listExports(AggregateStore store) {
        return new MongoListExports(store);
    }
}
