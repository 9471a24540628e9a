package cn.gov.zs.housing.allocation.refusal;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a category's rule on refusals (放弃选房规则); never changes, public from its adoption.
 *
 * @param ruleId its id
 * @param category whose households it is for
 * @param title its title, Chinese
 * @param label what a reader must be told of it, such as 示例，非中山标准; empty for the office's own
 * @param clause its words, or the clause of the office's rule it puts into data
 * @param source where that stands
 * @param steps what follows of the first refusal that counts, of the second, and so on; the last also of every further one
 * @param silenceCounts whether a term that passes in silence is counted like a refusal
 * @param excuses grounds that make a refusal count for nothing, once an officer took them down
 * @param inForceFrom first day on which it is applied
 * @param adoptedBy the officer
 * @param adoptedAt when
 */
public record RefusalRule(
        String ruleId,
        Category category,
        String title,
        String label,
        String clause,
        String source,
        List<Consequence> steps,
        boolean silenceCounts,
        Set<RefusalGround> excuses,
        LocalDate inForceFrom,
        String adoptedBy,
        Instant adoptedAt) {

    /** Steps a rule may have at most. */
    public static final int MOST_STEPS = 4;

    /** @throws IllegalArgumentException if it has no step, or too many */
    public RefusalRule {
        steps = List.copyOf(steps);
        excuses = Set.copyOf(excuses);
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a rule of " + steps.size() + " steps");
        }
    }

    /**
     * What follows of a home given up on a day. It depends on nothing but what it is given.
     *
     * @param before what the household gave up before
     * @param how by word or by silence
     * @param ground why the home does not do for it, as an officer took it down
     * @param on the day in Shanghai
     */
    public Effect of(Collection<Refusal> before, How how, Optional<RefusalGround> ground, LocalDate on) {
        if (ground.filter(excuses::contains).isPresent()) {
            return forNothing(Effect.Why.GROUND_ACCEPTED);
        }
        if (how == How.SILENT && !silenceCounts) {
            return forNothing(Effect.Why.SILENCE_DOES_NOT_COUNT);
        }
        int nth = 1 + (int) before.stream().filter(one -> one.effect().counts()).count();
        var consequence = steps.get(Math.min(nth, steps.size()) - 1);
        return new Effect(Effect.Why.COUNTS, nth, consequence, ruleId, clause, lastDay(consequence, on));
    }

    private Effect forNothing(Effect.Why why) {
        return new Effect(why, 0, new Consequence.WaitsOn(), ruleId, clause, Optional.empty());
    }

    /** The day of the refusal does not count, and the day of the same number ends the last month (decision 0305). */
    private static Optional<LocalDate> lastDay(Consequence consequence, LocalDate on) {
        return switch (consequence) {
            case Consequence.Barred(int months) -> Optional.of(on.plusMonths(months));
            case Consequence.WaitsOn _, Consequence.MovedBack _, Consequence.Struck _ -> Optional.empty();
        };
    }
}
