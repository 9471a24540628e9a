package cn.gov.zs.housing.allocation.pool;

import cn.gov.zs.housing.allocation.contract.PoolRequestedV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Homes asked for, to be distributed by one batch (房源需求): all of them or none. housing-service answers; of two requests for
 * the last homes it grants one and refuses the other.
 *
 * <p>Asked → Granted, or Asked → Refused. A granted pool that no batch distributes can be given up.
 */
public sealed interface PoolRequest {

    /** Most homes of one request. */
    int MOST_HOMES = PoolRequestedV1.MOST_HOMES;

    /** Most wishes of one request. */
    int MOST_WISHES = PoolRequestedV1.MOST_WISHES;

    /** What was asked for, by whom and when. */
    Asked asked();

    /** The state's name, as the API tells it. */
    String state();

    /**
     * Asked: waits for the answer.
     *
     * @param requestId the form that asked; also the id of the offer that answers it
     * @param title of the batch that is to distribute the homes
     * @param wishes of different kinds, together at most {@value PoolRequest#MOST_HOMES} homes
     * @param askedBy the officer
     * @param askedAt when
     */
    record Asked(String requestId, String title, List<Wish> wishes, String askedBy, Instant askedAt)
            implements PoolRequest {

        /** @throws IllegalArgumentException if there is no wish, one twice, or too much is wished for */
        public Asked {
            wishes = List.copyOf(wishes);
            if (wishes.isEmpty() || wishes.size() > MOST_WISHES || homes(wishes) > MOST_HOMES) {
                throw new IllegalArgumentException(
                        "a request has 1 to " + MOST_WISHES + " wishes for at most " + MOST_HOMES + " homes");
            }
            for (int i = 0; i < wishes.size(); i++) {
                for (var earlier : wishes.subList(0, i)) {
                    if (earlier.sameKindAs(wishes.get(i))) {
                        throw new IllegalArgumentException("the same kind is wished for twice");
                    }
                }
            }
        }

        /** How many homes are wished for. */
        public static int homes(List<Wish> wishes) {
            return wishes.stream().mapToInt(Wish::count).sum();
        }

        @Override
        public Asked asked() {
            return this;
        }

        @Override
        public String state() {
            return "ASKED";
        }

        /** What housing-service is told. */
        public Outgoing event() {
            return Outgoing.of(
                    PoolRequestedV1.TYPE,
                    new PoolRequestedV1(
                            requestId,
                            title,
                            wishes.stream()
                                    .map(w ->
                                            new PoolRequestedV1.Wish(w.estate().orElse(null), w.rooms(), w.count()))
                                    .toList(),
                            askedAt));
        }

        /** The homes are on offer, under the request's id. */
        public Granted grant(LocalDate on, int homes) {
            return new Granted(this, on, homes);
        }

        /** They are not to be had together. */
        public Refused refuse(Reason reason, List<Lack> lacking, Instant at) {
            return new Refused(this, reason, lacking, at);
        }
    }

    /** Why a request was refused. The names are stored. */
    enum Reason {
        /** Others who asked at the same time took some of the homes. */
        TAKEN,
        /** There were never enough. */
        NOT_ENOUGH
    }

    /**
     * Granted: the homes are on offer and stand on public notice; a batch can be planned over them.
     *
     * @param grantedOn the day on which they were put on offer
     * @param homes how many
     */
    record Granted(Asked asked, LocalDate grantedOn, int homes) implements PoolRequest {
        @Override
        public String state() {
            return "GRANTED";
        }

        /** No batch will distribute them. */
        public GivenUp giveUp(String reason, String by, Instant at) {
            return new GivenUp(this, reason, by, at);
        }
    }

    /**
     * Refused: none of the homes was taken.
     *
     * @param lacking the wishes that could not be met, with what was free
     */
    record Refused(Asked asked, Reason reason, List<Lack> lacking, Instant refusedAt) implements PoolRequest {
        /** Keeps its own copy. */
        public Refused {
            lacking = List.copyOf(lacking);
        }

        @Override
        public String state() {
            return "REFUSED";
        }
    }

    /**
     * Given up: the homes went back to the stock.
     *
     * @param reason why, as published
     */
    record GivenUp(Granted granted, String reason, String givenUpBy, Instant givenUpAt) implements PoolRequest {
        @Override
        public Asked asked() {
            return granted.asked();
        }

        @Override
        public String state() {
            return "GIVEN_UP";
        }
    }
}
