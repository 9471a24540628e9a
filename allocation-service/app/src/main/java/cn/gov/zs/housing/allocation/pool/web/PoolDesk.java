package cn.gov.zs.housing.allocation.pool.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.pool.GiveUpAnswer;
import cn.gov.zs.housing.allocation.pool.GiveUpPool;
import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Pools;
import cn.gov.zs.housing.allocation.pool.Wish;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages and API do alike; a refusal becomes a problem here. */
@Component
class PoolDesk {

    private final Pools pools;
    private final Offers offers;
    private final GiveUpPool giveUp;
    private final Moments moments;

    PoolDesk(Pools pools, Offers offers, GiveUpPool giveUp, Moments moments) {
        this.pools = pools;
        this.offers = offers;
        this.giveUp = giveUp;
        this.moments = moments;
    }

    Paged<PoolView> page(int page) {
        return Paged.read(page, pools::newestFirst).map(this::view);
    }

    /** @throws ProblemException 404 */
    Versioned<PoolRequest> get(String requestId) {
        return pools.all().find(requestId).orElseThrow(ProblemException::absent);
    }

    PoolView view(Versioned<PoolRequest> request) {
        return PoolView.of(
                request,
                request.state() instanceof PoolRequest.Granted
                        ? offers.all()
                                .find(request.id())
                                .flatMap(offer -> offer.state().batchId())
                        : Optional.empty(),
                offers.all().find(request.id()).map(Versioned::state).flatMap(Offer::notice));
    }

    /** The place of a wish for the same kind as an earlier one, if there is such. */
    static Optional<Integer> doubled(List<Wish> wishes) {
        for (int i = 1; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            if (wishes.subList(0, i).stream().anyMatch(wish::sameKindAs)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    static boolean tooMany(List<Wish> wishes) {
        return PoolRequest.Asked.homes(wishes) > PoolRequest.MOST_HOMES;
    }

    /** @throws ProblemException 409 {@code form.replayed} */
    String ask(String formId, String title, List<Wish> wishes, Caller caller) {
        var asked = new PoolRequest.Asked(formId, title.strip(), wishes, caller.subject(), moments.now());
        if (!pools.all().create(formId, asked, asked.event())) {
            throw ProblemException.conflict("form.replayed", Map.of("requestId", formId));
        }
        return formId;
    }

    /** @throws ProblemException 409 with the reason */
    void giveUp(String requestId, long version, String reason, Caller caller) {
        get(requestId);
        switch (giveUp.giveUp(requestId, version, reason.strip(), caller.subject(), moments.now())) {
            case GiveUpAnswer.GivenUp _ -> {}
            case GiveUpAnswer.NotGranted no ->
                throw ProblemException.conflict("pool.not-granted", Map.of("state", no.state()));
            case GiveUpAnswer.Distributed no ->
                throw ProblemException.conflict("pool.distributed", Map.of("batchId", no.batchId()));
        }
    }
}
