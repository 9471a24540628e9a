package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.util.List;

/** Answers a request for the homes of a batch (房源需求): all of them under the request's id, or a refusal. */
public final class AnswerPool {
    private final Aggregates<Offer> offers;
    private final SettleOffer settle;

    public AnswerPool(Homes stock, Offers undecided, Aggregates<Home> homes, Aggregates<Offer> offers) {
        this(stock, undecided, offers, new HomeClaims(stock, homes));
    }

    AnswerPool(Homes stock, Offers undecided, Aggregates<Offer> offers, HomeClaims claims) {
        this.offers = offers;
        this.settle = new SettleOffer(offers, undecided, stock, claims);
    }

    /**
     * Answers it. Safe to repeat: the second time it finds what was decided.
     *
     * @param cause the event that asks
     * @param id of the request, and of the offer
     * @param askedAt when it was asked: of two for the same homes the earlier goes first
     * @param now when the homes are put on offer
     */
    public void requested(Envelope<?> cause, OfferId id, List<Wish> wishes, Instant askedAt, Instant now) {
        offers.create(cause, id.text(), new Offer.Wanting(id, wishes, Act.EVENT, askedAt));
        settle.settle(id, now);
    }
}
