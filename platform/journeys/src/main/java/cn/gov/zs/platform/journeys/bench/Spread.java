package cn.gov.zs.platform.journeys.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures of several rounds, in their order. */
record Spread(List<Double> sorted) {

    static <T> Spread of(Collection<T> rounds, ToDoubleFunction<T> figure) {
        return new Spread(rounds.stream().mapToDouble(figure).sorted().boxed().toList());
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    /** The median, and between what the rounds lay: {@code 1.70 (1.65 to 1.74)}. */
    String text(String format) {
        return "%s (%s to %s)"
                .formatted(
                        format.formatted(median()),
                        format.formatted(sorted.getFirst()),
                        format.formatted(sorted.getLast()));
    }
}
