package cn.gov.zs.housing.allocation.pool.mongo;

import cn.gov.zs.housing.allocation.pool.Lack;
import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request for homes as it is stored; the parts that a state lacks are absent. */
record PoolDocument(
        Status status,
        String requestId,
        String title,
        List<WishDocument> wishes,
        String askedBy,
        Instant askedAt,
        @Nullable GrantDocument grant,
        @Nullable RefusalDocument refusal,
        @Nullable GivenUpDocument givenUp) {

    enum Status {
        ASKED,
        GRANTED,
        REFUSED,
        GIVEN_UP
    }

    record WishDocument(@Nullable String estate, int rooms, int count) {}

    record GrantDocument(LocalDate on, int homes) {}

    record LackDocument(@Nullable String estate, int rooms, int wanted, int free) {}

    record RefusalDocument(PoolRequest.Reason reason, List<LackDocument> lacking, Instant at) {}

    record GivenUpDocument(String reason, String by, Instant at) {}

    static PoolDocument from(PoolRequest request) {
        return switch (request) {
            case PoolRequest.Asked asked -> of(Status.ASKED, asked, null, null, null);
            case PoolRequest.Granted granted -> of(Status.GRANTED, granted.asked(), grant(granted), null, null);
            case PoolRequest.Refused(var asked, var reason, var lacking, var at) ->
                of(
                        Status.REFUSED,
                        asked,
                        null,
                        new RefusalDocument(
                                reason,
                                lacking.stream()
                                        .map(l -> new LackDocument(
                                                l.estate().orElse(null), l.rooms(), l.wanted(), l.free()))
                                        .toList(),
                                at),
                        null);
            case PoolRequest.GivenUp(var granted, var reason, var by, var at) ->
                of(Status.GIVEN_UP, granted.asked(), grant(granted), null, new GivenUpDocument(reason, by, at));
        };
    }

    private static GrantDocument grant(PoolRequest.Granted granted) {
        return new GrantDocument(granted.grantedOn(), granted.homes());
    }

    private static PoolDocument of(
            Status status,
            PoolRequest.Asked asked,
            @Nullable GrantDocument grant,
            @Nullable RefusalDocument refusal,
            @Nullable GivenUpDocument givenUp) {
        return new PoolDocument(
                status,
                asked.requestId(),
                asked.title(),
                asked.wishes().stream()
                        .map(w -> new WishDocument(w.estate().orElse(null), w.rooms(), w.count()))
                        .toList(),
                asked.askedBy(),
                asked.askedAt(),
                grant,
                refusal,
                givenUp);
    }

    PoolRequest toDomain() {
        var asked = new PoolRequest.Asked(
                requestId,
                title,
                wishes.stream()
                        .map(w -> new Wish(Optional.ofNullable(w.estate), w.rooms, w.count))
                        .toList(),
                askedBy,
                askedAt);
        return switch (status) {
            case ASKED -> asked;
            case GRANTED -> granted(asked);
            case REFUSED -> {
                var it = stored(refusal);
                yield asked.refuse(
                        it.reason,
                        it.lacking.stream()
                                .map(l -> new Lack(Optional.ofNullable(l.estate), l.rooms, l.wanted, l.free))
                                .toList(),
                        it.at);
            }
            case GIVEN_UP -> {
                var it = stored(givenUp);
                yield granted(asked).giveUp(it.reason, it.by, it.at);
            }
        };
    }

    private PoolRequest.Granted granted(PoolRequest.Asked asked) {
        var it = stored(grant);
        return asked.grant(it.on, it.homes);
    }

    private <T> T stored(@Nullable T part) {
        return Objects.requireNonNull(part, () -> "request " + requestId + " is stored without a part of " + status);
    }
}
