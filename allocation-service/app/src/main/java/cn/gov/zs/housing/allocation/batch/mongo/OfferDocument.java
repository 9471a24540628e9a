package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer as it is stored. */
record OfferDocument(
        String offerId,
        LocalDate offeredOn,
        List<HomeDocument> homes,
        @Nullable LocalDate noticePublishedOn,
        @Nullable String noticePath,
        @Nullable Long noticeLostDays,
        @Nullable String batchId,
        @Nullable GivenUpDocument givenUp) {

    record GivenUpDocument(String reason, String by, Instant at) {}

    static OfferDocument from(Offer o) {
        return new OfferDocument(
                o.offerId(),
                o.offeredOn(),
                o.homes().stream().map(HomeDocument::from).toList(),
                o.notice().map(Offer.HomesNotice::publishedOn).orElse(null),
                o.notice().map(Offer.HomesNotice::path).orElse(null),
                o.notice().map(Offer.HomesNotice::lostDays).orElse(null),
                o.batchId().orElse(null),
                o.givenUp()
                        .map(g -> new GivenUpDocument(g.reason(), g.by(), g.at()))
                        .orElse(null));
    }

    Offer toDomain() {
        return new Offer(
                offerId,
                offeredOn,
                homes.stream().map(HomeDocument::toDomain).toList(),
                noticePublishedOn == null || noticePath == null
                        ? Optional.empty()
                        : Optional.of(new Offer.HomesNotice(
                                noticePublishedOn, noticePath, noticeLostDays == null ? 0 : noticeLostDays)),
                Optional.ofNullable(batchId),
                Optional.ofNullable(givenUp).map(g -> new Offer.GivenUp(g.reason, g.by, g.at)));
    }
}
