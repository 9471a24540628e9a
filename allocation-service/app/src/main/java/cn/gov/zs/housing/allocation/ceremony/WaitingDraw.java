package cn.gov.zs.housing.allocation.ceremony;

/**
 * The draw that waits for a ceremony's seed.
 *
 * <p>It is told at least once, possibly by several replicas at the same time, and never of a rehearsal: taking the same seed
 * twice must change nothing. When it throws it is told again.
 */
@FunctionalInterface
public interface WaitingDraw {

    /** The ceremony of its batch is complete. */
    void take(Ceremony.Complete ceremony);
}
