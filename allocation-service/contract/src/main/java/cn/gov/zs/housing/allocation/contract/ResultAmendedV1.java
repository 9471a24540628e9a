package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import java.util.List;

/**
 * A result that stood on notice was changed because objections to it were upheld, and is settled again. It goes on public notice for
 * 20 natural days of its own (二（一）（7）); the draw is the same.
 *
 * @param batchId the batch
 * @param title its title, Chinese
 * @param drawnAt when it was drawn
 * @param digest the frozen batch's digest, {@code sha256:<hex>}
 * @param amendedAt when it was settled again
 * @param allotments who receives which home now, all of them
 */
public record ResultAmendedV1(
        String batchId, String title, Instant drawnAt, String digest, Instant amendedAt, List<Allotment> allotments) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.result-amended.v1";

    /** @throws IllegalArgumentException if the digest is not in the written form */
    public ResultAmendedV1 {
        Digest.checked(digest);
        allotments = List.copyOf(allotments);
    }
}
