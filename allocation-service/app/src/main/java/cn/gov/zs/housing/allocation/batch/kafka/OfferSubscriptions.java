package cn.gov.zs.housing.allocation.batch.kafka;

import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.OfferedHome;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.disclosure.contract.NoticeExtendedV1;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.NotYetException;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Homes offered by housing-service, and the day disclosure-service put them on notice. */
@Configuration(proxyBeanMethods = false)
class OfferSubscriptions {

    @Bean
    Subscription<HomesOfferedV1> homesOffered(Offers offers) {
        return new Subscription<>(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                HomesOfferedV1.class,
                event -> offers.all().create(event, event.body().offerId(), offer(event.body())));
    }

    @Bean
    Subscription<NoticePublishedV1> homesNoticePublished(Offers offers) {
        return new Subscription<>(NoticePublishedV1.TOPIC, NoticePublishedV1.TYPE, NoticePublishedV1.class, event -> {
            var notice = event.body();
            if (notice.kind() != NoticeKind.HOMES) {
                return;
            }
            if (offers.all().find(notice.reference()).isEmpty()) {
                // two topics have no order between them
                throw new NotYetException("offer " + notice.reference() + " is not known yet");
            }
            offers.all()
                    .handle(
                            event,
                            notice.reference(),
                            offer -> Change.to(offer.noticed(notice.publishedOn(), notice.path())));
        });
    }

    /** Days on which the notice could not be read do not count; they come after the notice itself, by the same topic. */
    @Bean
    Subscription<NoticeExtendedV1> homesNoticeExtended(Offers offers) {
        return new Subscription<>(NoticeExtendedV1.TOPIC, NoticeExtendedV1.TYPE, NoticeExtendedV1.class, event -> {
            var notice = event.body();
            if (notice.kind() == NoticeKind.HOMES) {
                offers.all().handle(event, notice.reference(), offer -> Change.to(offer.extended(notice.lostDays())));
            }
        });
    }

    private static Offer offer(HomesOfferedV1 body) {
        return new Offer(
                body.offerId(),
                body.offeredOn(),
                body.homes().stream()
                        .map(h -> new OfferedHome(
                                h.homeId(),
                                h.estate(),
                                h.building(),
                                h.number(),
                                h.rooms(),
                                h.floorArea(),
                                h.address()))
                        .toList(),
                Optional.empty());
    }
}
