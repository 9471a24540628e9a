package cn.gov.zs.housing.allocation.rules.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values to many digits were computed apart from this code, with SciPy 1.17.1 and with Python's fractions. */
@Tag("zone-free")
@DisplayName("The distributions that the fairness report measures against")
class DistributionsTest {

    @ParameterizedTest(name = "{0} degrees, {1}")
    @CsvSource({
        "1, 3.841458820694124, 0.05",
        "3, 0.352, 0.9499694972807556",
        "10, 18.307, 0.05000058909139812",
        "100, 149.449, 0.0010000462217732505",
        "255, 200, 0.9954254445419519",
        "255, 293.248, 0.049999313612273596",
        "255, 330.5197, 0.0010000054815394546"
    })
    void chi_square_is_as_in_the_printed_tables(int degrees, double critical, double p) {
        assertThat(ChiSquare.upperTail(degrees, critical)).isCloseTo(p, Percentage.withPercentage(1e-8));
    }

    @Test
    void chi_square_of_nothing_is_certain() {
        assertThat(ChiSquare.upperTail(7, 0)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} numbers, {1}")
    @CsvSource({
        "1, 0.6, 0.8",
        "10, 0.274, 0.3715203845434957",
        "10, 0.40925, 0.04999645233425898",
        "20, 0.29408, 0.04999416027203962",
        "60, 0.1, 0.5521961259289287",
        "100, 0.134, 0.05007626057597746",
        "200, 0.2, 1.7317874617308334e-07",
        "500, 0.04, 0.3902510163264061",
        "501, 0.04, 0.3890319321741198",
        "501, 0.025, 0.9049658037141349",
        "1000, 0.0608, 0.0011765743737311611",
        "2000, 0.1, 7.300241819807517e-18",
        "5141, 0.015, 0.19568334412979627",
        "5141, 0.0225, 0.010807898344236355"
    })
    void kolmogorovs_distance_is_as_in_the_printed_tables(int n, double d, double p) {
        // far out the doubled one-sided sum is good to five digits; the value for 500 is the exact matrix in 60 digits
        // (mpmath)
        double percent = n * d * d >= 2.2 ? 1e-3 : 1e-8;
        assertThat(Kolmogorov.upperTail(n, d)).isCloseTo(p, Percentage.withPercentage(percent));
    }

    /** Marsaglia, Tsang and Wang print 0.6284796154565 for ten numbers. */
    @Test
    void kolmogorovs_distance_is_as_marsaglia_tsang_and_wang_print_it() {
        assertThat(1 - Kolmogorov.upperTail(10, 0.274)).isCloseTo(0.6284796154565, within(1e-12));
    }

    @Test
    void kolmogorovs_distance_has_ends() {
        assertThat(Kolmogorov.upperTail(40, 1)).isZero();
        assertThat(Kolmogorov.upperTail(40, 1 / 80.0)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1} of {0}, run of {2}")
    @CsvSource({
        "20, 10, 1, 1",
        "20, 10, 2, 0.9999404620147654",
        "20, 10, 3, 0.8697308883067397",
        "20, 10, 4, 0.45713265063110264",
        "20, 10, 6, 0.05959752321981424",
        "20, 10, 10, 5.953798523457966e-05",
        "5141, 124, 6, 8.764208469787062e-07"
    })
    void the_longest_run_is_exact(int n, int k, int length, double p) {
        assertThat(LongestRun.atLeast(n, k, length)).isCloseTo(p, Percentage.withPercentage(1e-9));
    }

    @Property(tries = 150)
    void the_longest_run_is_what_counting_every_choice_gives(
            @ForAll @IntRange(min = 1, max = 13) int n, @ForAll @IntRange(max = 13) int chosen) {
        int k = Math.min(n, chosen);
        for (int length = 0; length <= n + 1; length++) {
            int wanted = length;
            long all = choices(n, k).count();
            long with = choices(n, k).filter(c -> longest(c, n) >= wanted).count();
            assertThat(LongestRun.atLeast(n, k, length)).isCloseTo((double) with / all, within(1e-12));
        }
    }

    @Property(tries = 150)
    void neighbouring_pairs_are_hypergeometric(
            @ForAll @IntRange(min = 2, max = 13) int n, @ForAll @IntRange(min = 1, max = 13) int chosen) {
        int k = Math.min(n - 1, chosen);
        var distribution = CountDistribution.hypergeometric(n, k - 1, k);
        long all = choices(n, k).count();
        for (int pairs = 0; pairs <= n; pairs++) {
            int wanted = pairs;
            long with = choices(n, k)
                    .filter(c -> Integer.bitCount(c & (c >> 1)) == wanted)
                    .count();
            assertThat(distribution.of(pairs)).isCloseTo((double) with / all, within(1e-12));
        }
    }

    @Test
    void a_large_row_with_many_short_runs_is_certain_and_quick() {
        assertThat(LongestRun.atLeast(1_000_000, 500_000, 5)).isEqualTo(1);
        assertThat(LongestRun.atLeast(1_000_000, 500_000, 40)).isBetween(1e-8, 1e-6);
    }

    @Test
    void hypergeometric_tails_are_exact_far_out() {
        assertThat(CountDistribution.hypergeometric(600, 30, 60).atLeast(8))
                .isCloseTo(0.006261956168290208, Percentage.withPercentage(1e-8));
        assertThat(CountDistribution.hypergeometric(5141, 6, 124).atLeast(3))
                .isCloseTo(0.00025979687931937227, Percentage.withPercentage(1e-8));
    }

    @Property(tries = 300)
    void chances_sum_to_one_and_two_halves_of_a_row_make_no_more_than_their_sums(
            @ForAll @IntRange(min = 1, max = 400) int all,
            @ForAll @IntRange(max = 400) int marked,
            @ForAll @IntRange(max = 400) int chosen) {
        var one = CountDistribution.hypergeometric(all, Math.min(all, marked), Math.min(all, chosen));
        var two = one.plus(one);
        for (var d : new CountDistribution[] {one, two}) {
            assertThat(IntStream.rangeClosed(d.first(), d.last())
                            .mapToDouble(d::of)
                            .sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(d.low()).isLessThanOrEqualTo(d.high());
            assertThat(d.atMost(d.low() - 1)).isLessThanOrEqualTo(0.025);
            assertThat(d.atLeast(d.high() + 1)).isLessThanOrEqualTo(0.025);
        }
        assertThat(two.first()).isEqualTo(2 * one.first());
        assertThat(two.last()).isEqualTo(2 * one.last());
    }

    @Test
    void figures_have_four_digits_and_no_exponent() {
        assertThat(Figures.text(0.0000012345678)).isEqualTo("0.000001235");
        assertThat(Figures.text(123456)).isEqualTo("123500");
        assertThat(Figures.text(-0.5)).isEqualTo("-0.5");
        assertThat(Figures.text(0)).isEqualTo("0");
        assertThat(Figures.chance(1e-20)).isEqualTo("0.000000000001");
        assertThat(Figures.expected(4.775)).isEqualTo("4.78");
        assertThat(Figures.expected(0.001)).isEqualTo("0");
    }

    private static java.util.stream.IntStream choices(int n, int k) {
        return IntStream.range(0, 1 << n).filter(c -> Integer.bitCount(c) == k);
    }

    private static int longest(int choice, int n) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < n; i++) {
            run = (choice >> i & 1) == 1 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
