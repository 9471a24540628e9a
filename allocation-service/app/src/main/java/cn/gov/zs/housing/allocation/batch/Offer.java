package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.bundle.FrozenHome;
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
 */
public record Offer(
        String offerId,
        LocalDate offeredOn,
        List<FrozenHome> homes,
        Optional<HomesNotice> notice,
        Optional<String> batchId) {

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
    }

    /** Its notice was published. */
    public Offer noticed(LocalDate publishedOn, String path) {
        return new Offer(offerId, offeredOn, homes, Optional.of(new HomesNotice(publishedOn, path)), batchId);
    }

    /** Whether this batch may distribute it. */
    public boolean freeFor(String batch) {
        return batchId.map(batch::equals).orElse(true);
    }

    /** A batch distributes it. */
    public Offer distributedBy(String batch) {
        return new Offer(offerId, offeredOn, homes, notice, Optional.of(batch));
    }
}
