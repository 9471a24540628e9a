package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.stock.AnswerPool;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.Offers;
import cn.gov.zs.housing.housing.stock.ReleaseOffer;
import cn.gov.zs.platform.eventing.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what answers requests for the homes of a batch. */
@Configuration(proxyBeanMethods = false)
class PoolWiring {

    @Bean
    AnswerPool answerPool(Homes homes, Offers offers, Aggregates<Home> eachHome, Aggregates<Offer> eachOffer) {
        return new AnswerPool(homes, offers, eachHome, eachOffer);
    }

    @Bean
    ReleaseOffer releaseOffer(Homes homes, Aggregates<Home> eachHome, Aggregates<Offer> eachOffer) {
        return new ReleaseOffer(homes, eachHome, eachOffer);
    }
}
