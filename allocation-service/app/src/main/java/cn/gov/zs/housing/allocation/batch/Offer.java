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
     * @param lostDays how many days it could not be read, so that they do not count; only ever more
     */
    public record HomesNotice(LocalDate publishedOn, String path, long lostDays) {

        /** The first day on which its homes may be drawn: ten whole days on which it could be read lie between (decision 0004). */
        public LocalDate firstLawfulDay() {
            return Batch.firstLawfulDay(publishedOn).plusDays(lostDays);
        }
    }

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
        return with(new HomesNotice(
                publishedOn, path, notice.map(HomesNotice::lostDays).orElse(0L)));
    }

    /** Its notice could not be read on so many days in all; told again or late, the longer one holds. */
    public Offer extended(long lostDays) {
        return notice.map(
                        now -> with(new HomesNotice(now.publishedOn(), now.path(), Math.max(now.lostDays(), lostDays))))
                .orElse(this);
    }

    private Offer with(HomesNotice now) {
        return new Offer(offerId, offeredOn, homes, Optional.of(now), batchId, givenUp);
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
