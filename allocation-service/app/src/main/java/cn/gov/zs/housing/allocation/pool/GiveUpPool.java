package cn.gov.zs.housing.allocation.pool;

import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.contract.PoolGivenUpV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.util.List;

/**
 * Gives up a granted pool that no batch distributes. The offer decides, in one write, between a batch that wants it and giving it
 * up; the request follows it.
 */
public final class GiveUpPool {

    private final Pools pools;
    private final Offers offers;

    /**
     * @param pools the requests
     * @param offers the homes they were granted
     */
    public GiveUpPool(Pools pools, Offers offers) {
        this.pools = pools;
        this.offers = offers;
    }

    /**
     * Gives it up.
     *
     * @param version of the request that was seen
     * @param reason why, for all to read
     */
    public GiveUpAnswer giveUp(String requestId, long version, String reason, String by, Instant at) {
        // refuses what is no longer as it was seen, before the offer is touched
        var seen = pools.all().change(requestId, version, request -> Change.none(request));
        if (!(seen instanceof PoolRequest.Granted)) {
            return new GiveUpAnswer.NotGranted(seen.state());
        }
        var answer =
                offers.all().<GiveUpAnswer>change(requestId, offer -> decide(offer, new Offer.GivenUp(reason, by, at)));
        if (answer instanceof GiveUpAnswer.GivenUp) {
            pools.all().change(requestId, this::follow);
        }
        return answer;
    }

    /** The offer was given up: this service's own word of it, should the replica that wrote it have died. */
    public void followOffer(Envelope<?> cause, String requestId) {
        pools.all().handle(cause, requestId, this::follow);
    }

    private static Change<Offer, GiveUpAnswer> decide(Offer offer, Offer.GivenUp why) {
        if (offer.batchId().isPresent()) {
            return Change.none(new GiveUpAnswer.Distributed(offer.batchId().get()));
        }
        if (offer.givenUp().isPresent()) {
            return Change.none(new GiveUpAnswer.GivenUp());
        }
        var event = new PoolGivenUpV1(offer.offerId(), offer.offerId(), why.reason(), why.at());
        return Change.to(
                offer.giveUp(why), List.of(Outgoing.of(PoolGivenUpV1.TYPE, event)), new GiveUpAnswer.GivenUp());
    }

    private Change<PoolRequest, Done> follow(PoolRequest request) {
        if (!(request instanceof PoolRequest.Granted granted)) {
            return Change.none(Done.DONE);
        }
        var why = offers.all()
                .get(request.asked().requestId())
                .state()
                .givenUp()
                .orElseThrow(() -> new IllegalStateException(
                        "not given up: " + request.asked().requestId()));
        return Change.to(granted.giveUp(why.reason(), why.by(), why.at()));
    }
}
