package cn.gov.zs.housing.housing.stock.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Lack;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.housing.housing.stock.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is stored; what a state lacks is absent.
 *
 * @param since absent, and then before all others, in what was stored before offers had an order
 * @param attempt absent with it
 */
record OfferDocument(
        Status status,
        String offer,
        List<String> homes,
        String requestedBy,
        @Nullable LocalDate offeredOn,
        @Nullable String lost,
        @Nullable String batch,
        @Nullable Instant since,
        @Nullable Integer attempt,
        @Nullable List<WishDocument> wishes,
        @Nullable RefusalDocument refusal,
        @Nullable EndDocument end) {

    static final List<String> UNDECIDED = List.of(Status.RESERVING.name(), Status.WANTING.name());

    enum Status {
        RESERVING,
        WANTING,
        OFFERED,
        REFUSED,
        UNMET,
        CLOSED,
        RELEASED
    }

    record WishDocument(@Nullable String estate, int rooms, int count) {
        static WishDocument from(Wish wish) {
            return new WishDocument(wish.estate(), wish.rooms(), wish.count());
        }

        Wish toDomain() {
            return new Wish(estate, rooms, count);
        }
    }

    record LackDocument(WishDocument wish, int free) {}

    record RefusalDocument(boolean taken, List<LackDocument> lacking) {}

    record EndDocument(Offer.Ending ending, String reason, LocalDate on) {}

    static OfferDocument from(Offer offer) {
        return switch (offer) {
            case Offer.Reserving it -> of(Status.RESERVING, it).since(it.since(), it.attempt(), null);
            case Offer.Wanting it -> of(Status.WANTING, it).since(it.since(), it.attempt(), it.wishes());
            case Offer.Offered it -> of(Status.OFFERED, it).offered(it.offeredOn(), null, null);
            case Offer.Refused it -> of(Status.REFUSED, it).refused(it.lost().text(), null, null);
            case Offer.Unmet it ->
                of(Status.UNMET, it)
                        .refused(
                                null,
                                it.wishes(),
                                new RefusalDocument(
                                        it.taken(),
                                        it.lacking().stream()
                                                .map(lack ->
                                                        new LackDocument(WishDocument.from(lack.wish()), lack.free()))
                                                .toList()));
            case Offer.Closed it -> of(Status.CLOSED, it).offered(it.offeredOn(), it.batch(), null);
            case Offer.Released it ->
                of(Status.RELEASED, it)
                        .offered(it.offeredOn(), null, new EndDocument(it.ending(), it.reason(), it.endedOn()));
        };
    }

    private static OfferDocument of(Status status, Offer offer) {
        return new OfferDocument(
                status,
                offer.id().text(),
                offer.homes().stream().map(HomeId::text).toList(),
                offer.requestedBy(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private OfferDocument since(Instant at, int number, @Nullable List<Wish> wanted) {
        return new OfferDocument(
                status, offer, homes, requestedBy, null, null, null, at, number, documents(wanted), null, null);
    }

    private OfferDocument offered(LocalDate on, @Nullable String finalBatch, @Nullable EndDocument ended) {
        return new OfferDocument(
                status, offer, homes, requestedBy, on, null, finalBatch, null, null, null, null, ended);
    }

    private OfferDocument refused(@Nullable String home, @Nullable List<Wish> wanted, @Nullable RefusalDocument why) {
        return new OfferDocument(
                status, offer, homes, requestedBy, null, home, null, null, null, documents(wanted), why, null);
    }

    private static @Nullable List<WishDocument> documents(@Nullable List<Wish> wanted) {
        return wanted == null ? null : wanted.stream().map(WishDocument::from).toList();
    }

    Offer toDomain() {
        var id = new OfferId(offer);
        var each = homes.stream().map(HomeId::new).toList();
        return switch (status) {
            case RESERVING -> new Offer.Reserving(id, each, requestedBy, askedAt(), number());
            case WANTING -> new Offer.Wanting(id, wanted(), requestedBy, askedAt(), number());
            case OFFERED -> new Offer.Offered(id, each, requestedBy, day());
            case REFUSED -> new Offer.Refused(id, each, requestedBy, new HomeId(requireNonNull(lost, "lost")));
            case UNMET -> {
                var why = requireNonNull(refusal, "refusal");
                yield new Offer.Unmet(
                        id,
                        wanted(),
                        requestedBy,
                        why.taken,
                        why.lacking.stream()
                                .map(lack -> new Lack(lack.wish.toDomain(), lack.free))
                                .toList());
            }
            case CLOSED -> new Offer.Closed(id, each, requestedBy, day(), requireNonNull(batch, "batch"));
            case RELEASED -> {
                var it = requireNonNull(end, "end");
                yield new Offer.Released(id, each, requestedBy, day(), it.ending, it.reason, it.on);
            }
        };
    }

    private Instant askedAt() {
        return since == null ? Instant.EPOCH : since;
    }

    private int number() {
        return attempt == null ? 1 : attempt;
    }

    private LocalDate day() {
        return requireNonNull(offeredOn, "offeredOn");
    }

    private List<Wish> wanted() {
        return requireNonNull(wishes, "wishes").stream()
                .map(WishDocument::toDomain)
                .toList();
    }
}
