package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.refusal.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home a household gave up.
 *
 * @param how DECLARED or SILENT
 * @param ground MOBILITY, TOO_SMALL or DEFECT, if an officer took one down
 * @param effect what followed
 * @param holds whether it still bars the household today
 */
public record RefusalView(
        String batchId,
        String homeId,
        String how,
        @Nullable String ground,
        LocalDate on,
        EffectView effect,
        boolean holds) {

    static RefusalView of(Refusal refusal, EffectView effect, LocalDate today) {
        return new RefusalView(
                refusal.batchId(),
                refusal.homeId(),
                refusal.how().name(),
                refusal.ground().map(RefusalGround::name).orElse(null),
                refusal.on(),
                effect,
                refusal.bars(today));
    }
}
