package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.ledger.KeepLedger;
import cn.gov.zs.housing.allocation.waitlist.ledger.PositionLedger;
import cn.gov.zs.housing.allocation.waitlist.ledger.ReadLedger;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoPositionLedger;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoTieRules;
import cn.gov.zs.housing.allocation.waitlist.ties.AdoptTieRule;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRules;
import cn.gov.zs.platform.eventing.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what stands around the waiting list: the chains for equal scores, the ledger, receipts and forecasts. */
@Configuration(proxyBeanMethods = false)
class WaitlistWiring {

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
    KeepLedger keepLedger(Waitlist waitlist, PositionLedger ledger) {
        return new KeepLedger(waitlist, ledger, page -> {});
    }

    @Bean
    ReadLedger readLedger(PositionLedger ledger) {
        return new ReadLedger(ledger);
    }
}
