package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.stock.AddHome;
import cn.gov.zs.housing.housing.stock.FollowBatch;
import cn.gov.zs.housing.housing.stock.FollowTenancy;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.MoveHome;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.OfferHomes;
import cn.gov.zs.housing.housing.stock.OfferSweep;
import cn.gov.zs.housing.housing.stock.Offers;
import cn.gov.zs.housing.housing.stock.ReviseHome;
import cn.gov.zs.housing.housing.stock.mongo.MongoHomes;
import cn.gov.zs.housing.housing.stock.mongo.MongoOffers;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.http.RoleRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stock together. */
@Configuration(proxyBeanMethods = false)
class StockWiring {

    @Bean
    Aggregates<Home> eachHome(AggregateStore store) {
        return MongoHomes.in(store);
    }

    @Bean
    Aggregates<Offer> eachOffer(AggregateStore store) {
        return MongoOffers.in(store);
    }

    @Bean
    Homes homes(Aggregates<Home> eachHome) {
        return new MongoHomes(eachHome);
    }

    @Bean
    Offers offers(Aggregates<Offer> eachOffer) {
        return new MongoOffers(eachOffer);
    }

    @Bean
    AddHome addHome(Aggregates<Home> eachHome) {
        return new AddHome(eachHome);
    }

    @Bean
    OfferHomes offerHomes(Homes homes, Offers offers, Aggregates<Home> eachHome, Aggregates<Offer> eachOffer) {
        return new OfferHomes(homes, offers, eachHome, eachOffer);
    }

    @Bean
    OfferSweep offerSweep(Homes homes, Offers offers, Aggregates<Home> eachHome, Aggregates<Offer> eachOffer) {
        return new OfferSweep(homes, offers, eachHome, eachOffer);
    }

    @Bean
    FollowBatch followBatch(Aggregates<Home> eachHome, Aggregates<Offer> eachOffer) {
        return new FollowBatch(eachHome, eachOffer);
    }

    @Bean
    MoveHome moveHome(Aggregates<Home> eachHome) {
        return new MoveHome(eachHome);
    }

    @Bean
    ReviseHome reviseHome(Aggregates<Home> eachHome) {
        return new ReviseHome(eachHome);
    }

    @Bean
    FollowTenancy followTenancy(Aggregates<Home> eachHome) {
        return new FollowTenancy(eachHome);
    }

    @Bean
    RoleRules stockOfficerOnly() {
        return rules ->
                rules.requestMatchers("/staff/homes/**", "/api/v1/homes/**").hasRole("stock-officer");
    }
}
