package cn.gov.zs.housing.housing.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The life of one home (房源台账), step by step, none before the one above it. A claim is no step: nobody has a right to the home by
 * it, and whether it comes to anything is told by the next step (decision 0181).
 *
 * @param steps from its entry on, one at least
 */
public record Ledger(List<Step> steps) {

    /** @throws IllegalArgumentException if it is empty or a step lies before the one above it */
    public Ledger {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a home's life begins with its entry");
        }
        for (int step = 1; step < steps.size(); step++) {
            if (steps.get(step).act().at().isBefore(steps.get(step - 1).act().at())) {
                throw new IllegalArgumentException("step " + step + " lies before the one above it");
            }
        }
    }

    /** The ledger of a home that is just entered. */
    public static Ledger beginning(HomeState state, Act act) {
        return new Ledger(List.of(new Step(state, act, null)));
    }

    /**
     * One step more. One that is heard of late is written at the time of the step above it.
     *
     * @param about the offer, batch or tenancy, where there is one
     */
    public Ledger plus(HomeState to, Act act, @Nullable String about) {
        var longer = new ArrayList<>(steps);
        longer.add(new Step(to, act.notBefore(last().act().at()), about));
        return new Ledger(longer);
    }

    /** The latest step. */
    public Step last() {
        return steps.getLast();
    }

    /** The state at the end of this Shanghai day; empty before the home was entered. */
    public Optional<HomeState> asOf(LocalDate day) {
        return lastBefore(day).map(Step::to);
    }

    /** The state at this instant; empty before the home was entered. */
    public Optional<HomeState> asOf(Instant at) {
        return steps.reversed().stream()
                .filter(step -> !step.act().at().isAfter(at))
                .findFirst()
                .map(Step::to);
    }

    /** The latest step on this Shanghai day or before. */
    public Optional<Step> lastBefore(LocalDate endOf) {
        return steps.reversed().stream()
                .filter(step -> !step.act().day().isAfter(endOf))
                .findFirst();
    }

    /** The offer from which this batch drew the home, if it did. */
    Optional<OfferId> offerDrawnFor(String batch) {
        @Nullable String offer = null;
        for (var step : steps) {
            if (step.to() == HomeState.ON_OFFER) {
                offer = step.about();
            }
            if (step.to() == HomeState.DRAWN && batch.equals(step.about()) && offer != null) {
                return Optional.of(new OfferId(offer));
            }
        }
        return Optional.empty();
    }
}
