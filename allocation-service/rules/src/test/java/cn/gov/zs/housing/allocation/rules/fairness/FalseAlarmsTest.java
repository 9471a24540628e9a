package cn.gov.zs.housing.allocation.rules.fairness;

import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.draw;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.homes;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.planted;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the report cries wolf, and how often it sees one. The draws are seeded, so each run counts the same; docs/spec/fairness-report.md
 * states the counts.
 */
@Tag("zone-free")
@DisplayName("False alarms and power of the fairness report")
class FalseAlarmsTest {

    private static final int ENTRANTS = 260;
    private static final Map<String, Integer> HOMES = homes(45);
    private static final List<DeclaredGroup> DECLARED = declared();

    /** 15 are in by score, 205 tie for 30 homes, 40 are out by score. */
    private static DrawnBatch honest(String word) {
        return draw(seed(word), ENTRANTS, n -> n <= 15 ? "50" : n <= 220 ? "40" : "30", HOMES);
    }

    private static List<DeclaredGroup> declared() {
        var groups = new ArrayList<DeclaredGroup>();
        for (int i = 0; i < 8; i++) {
            groups.add(new DeclaredGroup(GroupKind.TOWNSHIP, "44200010" + i, every(8, i)));
        }
        for (int i = 0; i < 13; i++) {
            groups.add(new DeclaredGroup(GroupKind.EMPLOYER, "E-" + i, every(26, 2 * i)));
        }
        groups.add(new DeclaredGroup(GroupKind.STAFF_RELATIVE, "office", every(13, 4)));
        return groups;
    }

    private static Set<Integer> every(int step, int rest) {
        return IntStream.rangeClosed(1, ENTRANTS)
                .filter(n -> n % step == rest)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** At most 1 in 100; of 2,000 draws 20 are expected at most, and 34 are three standard deviations more. */
    @Test
    void of_two_thousand_honest_draws_at_most_one_in_a_hundred_is_looked_at() {
        long looked = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> FairnessReport.of(honest("honest " + i), DECLARED).look())
                .count();
        assertThat(looked).isBetween(3L, 34L);
    }

    /** Nobody could know that the run would be at these numbers: it is another one in each draw. */
    @Test
    void a_planted_run_of_seven_neighbours_is_found_in_all_of_a_hundred_draws() {
        assertThat(found(
                        "run",
                        i -> IntStream.range(0, 7).map(j -> 16 + i + j).boxed().collect(Collectors.toSet())))
                .isEqualTo(100);
    }

    /** 15 or 16 of the 205 are relatives, and 2 or 3 of them would be drawn on average. */
    @Test
    void eight_of_sixteen_tied_relatives_among_thirty_drawn_are_found_in_all_of_a_hundred_draws() {
        assertThat(found(
                        "relatives",
                        i -> every(13, 4).stream()
                                .filter(n -> n > 15 && n <= 220)
                                .sorted()
                                .skip(i % 6)
                                .limit(8)
                                .collect(Collectors.toSet())))
                .isEqualTo(100);
    }

    private static long found(String word, java.util.function.IntFunction<Set<Integer>> favoured) {
        return IntStream.range(0, 100)
                .parallel()
                .filter(i -> FairnessReport.of(planted(honest(word + i), favoured.apply(i)), DECLARED)
                        .look())
                .count();
    }
}
