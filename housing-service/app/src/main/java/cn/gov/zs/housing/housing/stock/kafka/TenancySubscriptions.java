package cn.gov.zs.housing.housing.stock.kafka;

import cn.gov.zs.housing.housing.contract.TenancyBeganV1;
import cn.gov.zs.housing.housing.contract.TenancyDeclinedV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1;
import cn.gov.zs.housing.housing.stock.FollowTenancy;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Letting;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for tenancies that begin, end or are declined; this service itself says so. */
@Configuration(proxyBeanMethods = false)
class TenancySubscriptions {

    @Bean
    Subscription<TenancyBeganV1> homeIsLet(FollowTenancy homes) {
        return new Subscription<>(
                TenancyBeganV1.TOPIC,
                TenancyBeganV1.TYPE,
                TenancyBeganV1.class,
                event -> homes.began(
                        event,
                        new HomeId(event.body().homeId()),
                        new Letting(
                                event.body().tenancyId(),
                                event.body().applicationId(),
                                event.body().beganOn())));
    }

    @Bean
    Subscription<TenancyDeclinedV1> homeIsDeclined(FollowTenancy homes) {
        return new Subscription<>(
                TenancyDeclinedV1.TOPIC,
                TenancyDeclinedV1.TYPE,
                TenancyDeclinedV1.class,
                event -> homes.declined(
                        event,
                        new HomeId(event.body().homeId()),
                        event.body().tenancyId(),
                        event.body().applicationId()));
    }

    @Bean
    Subscription<TenancyEndedV1> homeIsVacated(FollowTenancy homes) {
        return new Subscription<>(
                TenancyEndedV1.TOPIC,
                TenancyEndedV1.TYPE,
                TenancyEndedV1.class,
                event -> homes.ended(
                        event, new HomeId(event.body().homeId()), event.body().tenancyId()));
    }
}
