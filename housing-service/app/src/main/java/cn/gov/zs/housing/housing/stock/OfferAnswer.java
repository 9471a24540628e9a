package cn.gov.zs.housing.housing.stock;

import java.util.List;

/** Every answer to a request to offer homes. */
public sealed interface OfferAnswer {

    /** The homes are on offer. */
    record Made(Offer.Offered offer) implements OfferAnswer {}

    /** Another offer has one of the homes; none was taken. */
    record HomeTaken(OfferId offer, HomeDescription home) implements OfferAnswer {}

    /** No such homes; no offer was begun. */
    record HomesUnknown(List<HomeId> homes) implements OfferAnswer {}

    /** Homes were changed since the officer looked at them; no offer was begun. */
    record HomesChanged(List<HomeDescription> homes) implements OfferAnswer {}

    /** This very form was sent before. */
    record FormReplayed(OfferId offer) implements OfferAnswer {}
}
