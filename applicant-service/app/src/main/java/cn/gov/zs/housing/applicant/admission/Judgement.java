package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a household stands to the standard of its category. It advises; a person decides (PIPL art. 24).
 *
 * @param day the day whose standard was asked
 * @param under the version; empty when the category had none in force that day
 * @param figures what was judged
 * @param conditions one per limit of that version, in its order
 */
public record Judgement(LocalDate day, Optional<Binding> under, HouseholdFigures figures, List<Condition> conditions) {
    /** Keeps its own copy of the list. */
    public Judgement {
        conditions = List.copyOf(conditions);
    }

    /** The judgement in a word. */
    public enum Outcome {
        /** Every condition asked is met. */
        MEETS,
        /** At least one is failed. */
        FAILS,
        /** None is failed, and at least one cannot be told yet. */
        OPEN,
        /** No standard was in force. */
        NO_STANDARD
    }

    /** The judgement in a word. */
    public Outcome outcome() {
        if (under.isEmpty()) {
            return Outcome.NO_STANDARD;
        }
        if (fails()) {
            return Outcome.FAILS;
        }
        return conditions.stream().anyMatch(condition -> condition.verdict() instanceof Verdict.CannotTell)
                ? Outcome.OPEN
                : Outcome.MEETS;
    }

    /** Whether a condition is failed. */
    public boolean fails() {
        return conditions.stream().anyMatch(condition -> condition.verdict() instanceof Verdict.Failed);
    }
}
