package cn.gov.zs.housing.allocation.pool.kafka;

import cn.gov.zs.housing.allocation.contract.PoolGivenUpV1;
import cn.gov.zs.housing.allocation.pool.GiveUpPool;
import cn.gov.zs.housing.allocation.pool.Lack;
import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Pools;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.housing.housing.contract.PoolRefusedV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Homes that were asked for are on offer, or are not to be had. */
@Configuration(proxyBeanMethods = false)
class PoolSubscriptions {

    /** The offer itself is kept beside this, as one that a stock officer made is. */
    @Bean
    Subscription<HomesOfferedV1> poolGranted(Pools pools) {
        return new Subscription<>(HomesOfferedV1.TOPIC, HomesOfferedV1.TYPE, HomesOfferedV1.class, event -> {
            if (pools.all().find(event.body().offerId()).isPresent()) {
                pools.all().handle(event, event.body().offerId(), request -> granted(request, event.body()));
            }
        });
    }

    @Bean
    Subscription<PoolRefusedV1> poolRefused(Pools pools) {
        return new Subscription<>(
                PoolRefusedV1.TOPIC,
                PoolRefusedV1.TYPE,
                PoolRefusedV1.class,
                event -> pools.all().handle(event, event.body().requestId(), request -> refused(request, event)));
    }

    @Bean
    Subscription<PoolGivenUpV1> poolGivenUp(GiveUpPool giveUp) {
        return new Subscription<>(
                PoolGivenUpV1.TOPIC,
                PoolGivenUpV1.TYPE,
                PoolGivenUpV1.class,
                event -> giveUp.followOffer(event, event.body().requestId()));
    }

    private static Change<PoolRequest, Done> granted(PoolRequest request, HomesOfferedV1 offer) {
        return switch (request) {
            case PoolRequest.Asked asked ->
                Change.to(asked.grant(offer.offeredOn(), offer.homes().size()));
            case PoolRequest.Granted _, PoolRequest.GivenUp _ -> Change.none(Done.DONE);
            case PoolRequest.Refused _ ->
                throw new IllegalStateException("granted after it was refused: " + offer.offerId());
        };
    }

    private static Change<PoolRequest, Done> refused(PoolRequest request, Envelope<PoolRefusedV1> event) {
        return switch (request) {
            case PoolRequest.Asked asked ->
                Change.to(asked.refuse(
                        PoolRequest.Reason.valueOf(event.body().reason().name()),
                        event.body().lacking().stream()
                                .map(l -> new Lack(Optional.ofNullable(l.estate()), l.rooms(), l.wanted(), l.free()))
                                .toList(),
                        event.time()));
            case PoolRequest.Refused _ -> Change.none(Done.DONE);
            case PoolRequest.Granted _, PoolRequest.GivenUp _ ->
                throw new IllegalStateException(
                        "refused after it was granted: " + event.body().requestId());
        };
    }
}
