package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A batch was drawn (抽签). The result goes on public notice for 20 natural days (二（一）（7）).
 *
 * @param batchId the batch
 * @param title its title, Chinese
 * @param drawnAt when the last witness revealed
 * @param seed the draw seed, 64 lower-case hexadecimal digits
 * @param digest the frozen batch's digest, {@code sha256:<hex>}
 * @param allotments who drew which home
 */
public record BatchDrawnV1(
        String batchId, String title, Instant drawnAt, String seed, String digest, List<Allotment> allotments) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.batch-drawn.v1";

    private static final Pattern SEED = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if digest or seed is not in the written form */
    public BatchDrawnV1 {
        Digest.checked(digest);
        if (!SEED.matcher(seed).matches()) {
            throw new IllegalArgumentException("not 64 hexadecimal digits: " + seed);
        }
        allotments = List.copyOf(allotments);
    }
}
