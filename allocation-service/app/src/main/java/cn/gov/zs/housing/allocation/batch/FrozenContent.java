package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.bundle.FrozenLists;
import java.util.Map;

/**
 * What a freeze fixed for good.
 *
 * @param lists plan, entrants and homes as they are published
 * @param applicationIds whose entrant number is whose application; not published
 * @param scoreSheet the sheet that scored them, DMN as XML text
 * @param digest of the lists, {@code sha256:<hex>}
 */
public record FrozenContent(FrozenLists lists, Map<Integer, String> applicationIds, String scoreSheet, String digest) {

    /** @throws IllegalArgumentException if the digest is not that of the lists */
    public FrozenContent {
        applicationIds = Map.copyOf(applicationIds);
        if (!lists.digest().equals(digest)) {
            throw new IllegalArgumentException(
                    "the frozen lists of batch " + lists.plan().batchId() + " do not have digest " + digest);
        }
    }
}
