package cn.gov.zs.housing.allocation.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An offer of homes (房源) by housing-service, and its public notice.
 *
 * @param offerId its id
 * @param offeredOn the day housing-service offered it
 * @param homes the homes, at least one
 * @param notice its notice, once disclosure-service has told of it
 * @param batchId the batch that distributes it, once there is one: never a second
 * @param givenUp why no batch ever will, if it was given up; only one of the two is there
 */
public record Offer(
        String offerId,
        LocalDate offeredOn,
        List<OfferedHome> homes,
        Optional<HomesNotice> notice,
        Optional<String> batchId,
        Optional<GivenUp> givenUp) {

    /**
     * The homes are not needed after all (房源退回).
     *
     * @param reason why, as published
     * @param by the officer
     * @param at when
     */
    public record GivenUp(String reason, String by, Instant at) {}

    /**
     * The homes' notice (房源公示).
     *
     * @param publishedOn its first day
     * @param path where it stands, at disclosure-service
     */
    public record HomesNotice(LocalDate publishedOn, String path) {}

    /** Keeps its own copy. */
    public Offer {
        homes = List.copyOf(homes);
        if (batchId.isPresent() && givenUp.isPresent()) {
            throw new IllegalArgumentException("offer " + offerId + " is distributed and given up");
        }
    }

    /** One that no batch distributes yet. */
    public Offer(String offerId, LocalDate offeredOn, List<OfferedHome> homes, Optional<HomesNotice> notice) {
        this(offerId, offeredOn, homes, notice, Optional.empty(), Optional.empty());
    }

    /** Its notice was published. */
    public Offer noticed(LocalDate publishedOn, String path) {
        return new Offer(offerId, offeredOn, homes, Optional.of(new HomesNotice(publishedOn, path)), batchId, givenUp);
    }

    /** Whether a batch that has not taken it yet can. */
    public boolean available() {
        return batchId.isEmpty() && givenUp.isEmpty();
    }

    /** Whether this batch may distribute it. */
    public boolean freeFor(String batch) {
        return batchId.map(batch::equals).orElse(givenUp.isEmpty());
    }

    /** A batch distributes it. */
    public Offer distributedBy(String batch) {
        return new Offer(offerId, offeredOn, homes, notice, Optional.of(batch), givenUp);
    }

    /** No batch will distribute it. */
    public Offer giveUp(GivenUp why) {
        return new Offer(offerId, offeredOn, homes, notice, batchId, Optional.of(why));
    }
}
