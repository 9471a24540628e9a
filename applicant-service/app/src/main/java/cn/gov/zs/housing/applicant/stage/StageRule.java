package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a stage from some day on.
 *
 * @param from first day of force; a stage that began on it or later is held to this rule
 * @param duties whose turn it is; none in a stage of the household's
 * @param limit how many days, 1 or more
 * @param starts what starts its clock, unless it runs already
 * @param stops what stops it
 * @param pauses what hands the case to the household
 * @param resumes what brings it back
 * @param first who is told on the day after the last day; null when nobody is
 * @param second who is told after that; null when nobody is
 * @param secondAfter how many working days after the last day
 * @param clause of what law it is a stage
 * @param source where the number comes from, as people cite it
 * @param sample whether nobody confirmed the number for Zhongshan
 */
public record StageRule(
        Stage stage,
        LocalDate from,
        Reach reach,
        List<Duty> duties,
        int limit,
        DayUnit unit,
        List<Trigger> starts,
        List<Trigger> stops,
        List<Trigger> pauses,
        List<Trigger> resumes,
        @Nullable Duty first,
        @Nullable Duty second,
        int secondAfter,
        String clause,
        String source,
        boolean sample) {

    /** @throws IllegalArgumentException if nobody could be held to it */
    public StageRule {
        duties = List.copyOf(duties);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        pauses = List.copyOf(pauses);
        resumes = List.copyOf(resumes);
        if (limit < 1) {
            throw new IllegalArgumentException(stage + " needs a limit of 1 day or more");
        }
        if (duties.isEmpty() == stage.ofOffice() || (reach == Reach.HOUSEHOLD) == stage.ofOffice()) {
            throw new IllegalArgumentException(stage + " needs those whose turn it is, and no others");
        }
        if (pauses.isEmpty() != resumes.isEmpty()) {
            throw new IllegalArgumentException(stage + " must resume what it pauses");
        }
        if (second != null && (first == null || secondAfter < 1)) {
            throw new IllegalArgumentException(stage + " tells a second one after the first, a day later or more");
        }
        if (clause.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(stage + " needs its clause and its source");
        }
    }

    static boolean any(List<Trigger> triggers, Step step) {
        return triggers.stream().anyMatch(trigger -> trigger.matches(step));
    }
}
