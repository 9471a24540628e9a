package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which clocks a list shows.
 *
 * @param scope whose cases may be seen
 * @param stage one stage only; without it every stage of an office
 * @param township one township only
 * @param due how near the last day is
 * @param today the day that says so
 * @param turn only those whose turn is one of these duties; none for all
 * @param told only those of which one of these duties was told that they are late; none for all
 * @param holder only those this subject handles
 * @param order how they are sorted
 */
public record DeadlineListing(
        Scope scope,
        Optional<Stage> stage,
        Optional<Township> township,
        Optional<DueState> due,
        LocalDate today,
        List<Duty> turn,
        List<Duty> told,
        Optional<String> holder,
        Order order) {

    /** How a list is sorted. */
    public enum Order {
        /** Earliest last day first. */
        DUE,
        /** Latest last day first. */
        DUE_LATEST,
        /** Longest running first. */
        STARTED
    }

    /** All in this scope, the most urgent first. */
    public static DeadlineListing of(Scope scope, LocalDate today) {
        return new DeadlineListing(
                scope,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today,
                List.of(),
                List.of(),
                Optional.empty(),
                Order.DUE);
    }

    /** The same, as near as this. */
    public DeadlineListing due(DueState state) {
        return new DeadlineListing(scope, stage, township, Optional.of(state), today, turn, told, holder, order);
    }

    /** The same, whose turn is one of these. */
    public DeadlineListing turnOf(List<Duty> duties) {
        return new DeadlineListing(scope, stage, township, due, today, duties, told, holder, order);
    }

    /** The same, of which one of these was told. */
    public DeadlineListing toldTo(List<Duty> duties) {
        return new DeadlineListing(scope, stage, township, due, today, turn, duties, holder, order);
    }

    /** The same, handled by this subject. */
    public DeadlineListing heldBy(String subject) {
        return new DeadlineListing(scope, stage, township, due, today, turn, told, Optional.of(subject), order);
    }
}
