package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is published of a drawn batch. It is taken as it stands: that the result follows from the seed is the verifier's to check.
 *
 * @param batchId the batch
 * @param seed its seed
 * @param queues its queues
 */
public record DrawnBatch(String batchId, Seed seed, List<DrawnQueue> queues) {

    /** @throws IllegalArgumentException if a number appears twice */
    public DrawnBatch {
        queues = List.copyOf(queues);
        var numbers = new HashSet<Integer>();
        for (var queue : queues) {
            for (var entrant : queue.entrants()) {
                if (!numbers.add(entrant.number())) {
                    throw new IllegalArgumentException("entrant " + entrant.number() + " appears twice");
                }
            }
        }
    }

    Stream<DrawnEntrant> entrants() {
        return queues.stream().flatMap(queue -> queue.entrants().stream());
    }
}
