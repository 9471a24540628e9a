package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.time.Instant;

/**
 * Tells of stages that are late. Each case is one atomic write that says what it has told, so any number of replicas may do this
 * at once and no lease is needed; a clock that jumps tells everything the days between would have.
 */
public final class LateCases {
    private static final int AT_ONCE = 100;

    private final StageClocks truth;
    private final CaseClocks clocks;

    /** Late ones among these. */
    public LateCases(StageClocks truth, CaseClocks clocks) {
        this.truth = truth;
        this.clocks = clocks;
    }

    /**
     * Tells whoever must know by now.
     *
     * @return how many cases somebody was told of
     */
    public int tell(Instant now) {
        var today = ShanghaiDay.of(now);
        var told = 0;
        while (true) {
            var late = clocks.toTell(today, AT_ONCE);
            for (var id : late) {
                // the clock may be behind its case: nobody is told of what was done in time
                truth.caseMoved(id);
                var before = clocks.find(id);
                var after = before.map(clock -> clocks.update(clock, it -> it.escalated(today, now)));
                if (!after.equals(before)) {
                    told++;
                }
            }
            if (late.size() < AT_ONCE) {
                return told;
            }
        }
    }
}
