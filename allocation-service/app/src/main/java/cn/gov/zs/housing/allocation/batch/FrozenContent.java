package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.freeze.FreezeFile;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a freeze fixed for good, in short: the plan, and everything else by its digest. The lists themselves stand in
 * {@link FrozenBatches}.
 *
 * @param plan as it is published
 * @param file {@code freeze.json}
 * @param begins the first number of each queue, and behind them the number after the last entrant
 */
public record FrozenContent(Plan plan, FreezeFile file, List<Integer> begins) {

    /** @throws IllegalArgumentException if the plan is not the frozen one */
    public FrozenContent {
        begins = List.copyOf(begins);
        if (!file.batchId().equals(plan.batchId())
                || begins.size() != plan.queues().size() + 1) {
            throw new IllegalArgumentException("not what was frozen of batch " + plan.batchId());
        }
    }

    /** What a frozen batch is in short. */
    public static FrozenContent of(Frozen frozen) {
        var begins = new ArrayList<Integer>();
        var queues = frozen.plan().queues();
        queues.forEach(queue -> begins.add(frozen.standings().first(queue.number())));
        begins.add(frozen.standings().size() + 1);
        return new FrozenContent(frozen.plan(), frozen.file(), begins);
    }

    /** The batch digest, {@code sha256:<hex>}: published, voted on, drawn. */
    public String digest() {
        return digests().sha256();
    }

    /** The batch digest and its SM3 twin. */
    public BatchDigest digests() {
        return BatchDigest.of(file.bytes());
    }

    /** How many households. */
    public int entrants() {
        return file.entrantCount();
    }

    /** The queue in which this entrant waits. @throws IllegalArgumentException if there is no such number */
    public Queue queueOf(int number) {
        for (var queue : plan.queues()) {
            if (begins.get(queue.number()) <= number && number < begins.get(queue.number() + 1)) {
                return queue;
            }
        }
        throw new IllegalArgumentException("no entrant " + number);
    }

    /** How many wait in a queue. */
    public int waiting(Queue queue) {
        return begins.get(queue.number() + 1) - begins.get(queue.number());
    }
}
