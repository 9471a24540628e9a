package cn.gov.zs.housing.housing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.housing.housing.estate.FirstEstates;
import cn.gov.zs.housing.housing.estate.KeepEstates;
import cn.gov.zs.housing.housing.estate.mongo.MongoEstates;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the estates together. */
@Configuration(proxyBeanMethods = false)
class EstateWiring {

    @Bean
    Aggregates<Estate> eachEstate(AggregateStore store) {
        return MongoEstates.in(store);
    }

    @Bean
    Estates estates(Aggregates<Estate> eachEstate) {
        return new MongoEstates(eachEstate);
    }

    @Bean
    KeepEstates keepEstates(Aggregates<Estate> eachEstate, Homes homes) {
        return new KeepEstates(eachEstate, homes);
    }

    /** Before anybody asks: an estate of the settings is there from the start. */
    @Bean
    InitializingBean firstEstates(
            StockSettings settings, Aggregates<Estate> eachEstate, Aggregates<Home> eachHome, Clock clock) {
        return () -> new FirstEstates(eachEstate)
                .enter(
                        settings.estates(),
                        estate -> eachHome.stream(eq("state.estate", estate), ascending("state.building"))
                                .map(Versioned::state),
                        clock.instant());
    }
}
