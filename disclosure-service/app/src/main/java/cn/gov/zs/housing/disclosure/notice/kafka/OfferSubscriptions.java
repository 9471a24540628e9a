package cn.gov.zs.housing.disclosure.notice.kafka;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.HomeAddresses;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer.OfferedHome;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.Publishing;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 分配房源: homes on offer call for a notice (work plan 二（一）（4）). */
@Configuration(proxyBeanMethods = false)
class OfferSubscriptions {
    @Bean
    Subscription<HomesOfferedV1> homesOffered(Publishing publishing, HomeAddresses addresses, Clock clock) {
        return new Subscription<>(HomesOfferedV1.TOPIC, HomesOfferedV1.TYPE, HomesOfferedV1.class, event -> {
            var offer = content(event.body());
            offer.homes().forEach(home -> addresses.keep(home.homeId(), home.address()));
            var offerId = event.body().offerId();
            publishing.propose(
                    event,
                    NoticeId.of(NoticeKind.HOMES, offerId),
                    new Proposal(NoticeKind.HOMES, offerId, null, new Proposal.Homes(offer)),
                    clock.instant());
        });
    }

    private static HomesOnOffer content(HomesOfferedV1 offer) {
        return new HomesOnOffer(offer.homes().stream()
                .map(home -> new OfferedHome(
                        home.homeId(),
                        home.estate(),
                        home.building(),
                        home.number(),
                        home.rooms(),
                        home.floorArea(),
                        home.address()))
                .toList());
    }
}
