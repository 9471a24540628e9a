package cn.gov.zs.housing.allocation.ceremony;

import java.util.List;

/**
 * The draws that wait for a ceremony.
 *
 * <p>They are told at least once, possibly by several replicas at the same time, and never of a rehearsal: being told the same
 * twice must change nothing. When it throws it is told again.
 */
public interface WaitingDraw {

    /** The ceremony of its batch is complete. */
    void take(Ceremony.Complete ceremony);

    /** The ids of the ceremonies that draws wait for, announced or not yet. */
    List<String> awaited();

    /** The ceremony of its batch was aborted: the draw does not take place. */
    void aborted(Ceremony.Aborted ceremony);
}
