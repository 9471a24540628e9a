package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.OfferAnswer;
import cn.gov.zs.housing.housing.stock.OfferHomes;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What form and interface do alike when homes are offered; a refusal becomes a problem here. */
@Component
class OfferDesk {
    private final OfferHomes offerHomes;
    private final Clock clock;

    OfferDesk(OfferHomes offerHomes, Clock clock) {
        this.offerHomes = offerHomes;
        this.clock = clock;
    }

    /**
     * Offers the homes.
     *
     * @param field what the request calls its list of homes
     * @throws ProblemException 400 for the field, or 409 with the reason
     */
    Offer.Offered offer(UUID formId, List<HomeId> homes, Map<HomeId, Long> seen, String field, Caller caller) {
        refuseUnlikely(homes, field);
        var id = new OfferId(formId.toString());
        return switch (offerHomes.offer(id, homes, seen, caller.subject(), clock.instant())) {
            case OfferAnswer.Made made -> made.offer();
            case OfferAnswer.HomeTaken taken ->
                throw ProblemException.conflict(
                        "offer.home-taken",
                        Map.of(
                                "offerId",
                                taken.offer().text(),
                                "homeId",
                                taken.home().id().text()),
                        taken.home().address());
            case OfferAnswer.HomesUnknown unknown ->
                throw ProblemException.field(field, "unknown", "housing.field.home");
            case OfferAnswer.HomesChanged changed ->
                throw ProblemException.conflict(
                        "state.stale",
                        Map.of(
                                "homeIds",
                                changed.homes().stream()
                                        .map(home -> home.id().text())
                                        .toList()));
            case OfferAnswer.FormReplayed replayed ->
                throw ProblemException.conflict(
                        "form.replayed", Map.of("offerId", replayed.offer().text()));
        };
    }

    private static void refuseUnlikely(List<HomeId> homes, String field) {
        if (homes.isEmpty() || homes.size() > Offer.MOST_HOMES) {
            throw ProblemException.field(field, "size", "housing.field.homes", Offer.MOST_HOMES);
        }
        if (new HashSet<>(homes).size() < homes.size()) {
            throw ProblemException.field(field, "duplicate", "field.duplicate");
        }
    }
}
