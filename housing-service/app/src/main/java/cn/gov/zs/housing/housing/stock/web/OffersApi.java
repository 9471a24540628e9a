package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/homes/offers")
class OffersApi {
    private final OfferDesk desk;
    private final Aggregates<Offer> offers;

    OffersApi(OfferDesk desk, Aggregates<Offer> offers) {
        this.desk = desk;
        this.offers = offers;
    }

    /**
     * Homes to be offered together.
     *
     * @param formId becomes the offer's id; a request sent twice is 409 {@code form.replayed}
     * @param homeIds each once
     */
    record NewOffer(
            @NotNull(message = "{field.required}") UUID formId,
            @NotNull(message = "{field.required}") List<@NotNull(message = "{field.required}") UUID> homeIds) {}

    /** Offers the homes, all or none. 409 {@code offer.home-taken} names a home that another offer has. */
    @PostMapping
    ResponseEntity<OfferView> offer(@Valid @RequestBody NewOffer wanted, Caller caller) {
        var homes =
                wanted.homeIds().stream().map(id -> new HomeId(id.toString())).toList();
        var offered = desk.offer(wanted.formId(), homes, Map.of(), "homeIds", caller);
        return ResponseEntity.created(
                        URI.create("/api/v1/homes/offers/" + offered.id().text()))
                .body(OfferView.of(offered));
    }

    /** One offer. */
    @GetMapping("/{offerId}")
    OfferView get(@PathVariable UUID offerId) {
        return offers.find(offerId.toString())
                .map(offer -> OfferView.of(offer.state()))
                .orElseThrow(ProblemException::absent);
    }
}
