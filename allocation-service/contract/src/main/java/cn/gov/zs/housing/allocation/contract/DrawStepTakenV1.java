package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import java.util.List;

/**
 * A step of a batch's draw (抽签环节) fixed something that nobody may exchange afterwards; its digest is for the public log. A
 * rehearsal takes no such steps.
 *
 * @param batchId the batch
 * @param attempt the how-manieth attempt at its draw, from 1
 * @param step which step
 * @param digest of what is fixed now, {@code sha256:<hex>}: the sealing digest, the closing digest, or that of {@code result.json}
 * @param takenAt when
 * @param commitments what each seat sealed, when sealing was closed; empty for other steps
 * @param seed of the result, 64 hexadecimal digits; empty for other steps
 */
public record DrawStepTakenV1(
        String batchId,
        int attempt,
        Step step,
        String digest,
        Instant takenAt,
        List<Commitment> commitments,
        String seed) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.draw-step-taken.v1";

    /** The steps; wire names. */
    public enum Step {
        /** 封存结束: nobody can seal any more. */
        SEALING_CLOSED,
        /** 揭示结束: nobody can reveal any more, the last public input is still to come. */
        REVEALS_CLOSED,
        /** 抽签完成: the result was computed. */
        DRAWN
    }

    /**
     * What a seat sealed (封存的承诺).
     *
     * @param seat from 1
     * @param commitment 64 hexadecimal digits
     */
    public record Commitment(int seat, String commitment) {}

    /** Keeps its own copy. @throws IllegalArgumentException if the digest is not in the written form */
    public DrawStepTakenV1 {
        Digest.checked(digest);
        commitments = List.copyOf(commitments);
    }
}
