package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Offer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer of homes that no batch distributes yet. */
public record OfferRow(
        String offerId,
        LocalDate offeredOn,
        List<String> homes,
        @Nullable LocalDate noticePublishedOn,
        @Nullable LocalDate firstLawfulDay) {

    private static final int FEW = 3;

    /** The first homes, where all would be too many to read. */
    public List<String> firstHomes() {
        return homes.subList(0, Math.min(FEW, homes.size()));
    }

    static OfferRow of(Offer offer) {
        return new OfferRow(
                offer.offerId(),
                offer.offeredOn(),
                offer.homes().stream().map(h -> h.address()).toList(),
                offer.notice().map(Offer.HomesNotice::publishedOn).orElse(null),
                offer.notice().map(Offer.HomesNotice::firstLawfulDay).orElse(null));
    }
}
