package cn.gov.zs.housing.allocation.refusal;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A home given up, with what followed.
 *
 * @param batchId the batch it was drawn in; a household is offered one home in a batch
 * @param homeId the home
 * @param how by word or by silence
 * @param ground why it does not do for the household, as an officer took it down
 * @param on the day in Shanghai
 * @param effect what followed by the rule of that day
 */
public record Refusal(
        String batchId, String homeId, How how, Optional<RefusalGround> ground, LocalDate on, Effect effect) {

    /** Whether it bars the household on this day. */
    public boolean bars(LocalDate day) {
        return !day.isBefore(on)
                && effect.lastDay().filter(last -> !day.isAfter(last)).isPresent();
    }
}
