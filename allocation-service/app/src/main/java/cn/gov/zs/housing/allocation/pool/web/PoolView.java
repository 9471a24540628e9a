package cn.gov.zs.housing.allocation.pool.web;

import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.pool.Lack;
import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Wish;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for homes. What a state does not have is absent.
 *
 * @param version the version a form must carry
 * @param state ASKED, GRANTED, REFUSED or GIVEN_UP
 * @param wanted homes wished for
 * @param grantedOn the day the homes were put on offer
 * @param homesNotice where their public notice stands, once it is known
 * @param batchId the batch that distributes them, once there is one
 * @param reason TAKEN or NOT_ENOUGH
 * @param lacking what could not be had, with what was free
 */
record PoolView(
        String requestId,
        long version,
        String title,
        String state,
        List<WishView> wishes,
        int wanted,
        Instant askedAt,
        @Nullable LocalDate grantedOn,
        @Nullable String homesNotice,
        @Nullable String batchId,
        @Nullable String reason,
        List<LackView> lacking,
        @Nullable Instant refusedAt,
        @Nullable String givenUpFor,
        @Nullable Instant givenUpAt) {

    /** A wish; {@code estate} absent when any will do. */
    record WishView(@Nullable String estate, int rooms, int count) {
        static WishView of(Wish wish) {
            return new WishView(wish.estate().orElse(null), wish.rooms(), wish.count());
        }
    }

    /** A wish that could not be met; {@code estate} absent when any would have done. */
    record LackView(@Nullable String estate, int rooms, int wanted, int free) {
        static LackView of(Lack lack) {
            return new LackView(lack.estate().orElse(null), lack.rooms(), lack.wanted(), lack.free());
        }
    }

    static PoolView of(Versioned<PoolRequest> read, Optional<String> batchId, Optional<Offer.HomesNotice> notice) {
        var request = read.state();
        var asked = request.asked();
        var granted = switch (request) {
            case PoolRequest.Granted g -> g;
            case PoolRequest.GivenUp g -> g.granted();
            case PoolRequest.Asked _, PoolRequest.Refused _ -> null;
        };
        var refused = request instanceof PoolRequest.Refused r ? r : null;
        var givenUp = request instanceof PoolRequest.GivenUp g ? g : null;
        return new PoolView(
                asked.requestId(),
                read.version(),
                asked.title(),
                request.state(),
                asked.wishes().stream().map(WishView::of).toList(),
                PoolRequest.Asked.homes(asked.wishes()),
                asked.askedAt(),
                granted == null ? null : granted.grantedOn(),
                notice.map(Offer.HomesNotice::path).orElse(null),
                batchId.orElse(null),
                refused == null ? null : refused.reason().name(),
                refused == null
                        ? List.of()
                        : refused.lacking().stream().map(LackView::of).toList(),
                refused == null ? null : refused.refusedAt(),
                givenUp == null ? null : givenUp.reason(),
                givenUp == null ? null : givenUp.givenUpAt());
    }
}
