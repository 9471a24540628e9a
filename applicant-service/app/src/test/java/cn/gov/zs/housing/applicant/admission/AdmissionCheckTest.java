package cn.gov.zs.housing.applicant.admission;

import static cn.gov.zs.housing.applicant.admission.StandardSamples.binding;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.home;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.limit;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.means;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.persons;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.admission.HouseholdFigures.LastTransfer;
import cn.gov.zs.housing.applicant.admission.Verdict.CannotTell;
import cn.gov.zs.housing.applicant.admission.Verdict.Failed;
import cn.gov.zs.housing.applicant.admission.Verdict.Gap;
import cn.gov.zs.housing.applicant.admission.Verdict.Met;
import cn.gov.zs.housing.applicant.admission.Verdict.NotApplicable;
import cn.gov.zs.housing.applicant.admission.Verdict.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} yuan a year for {1} under {2}: {3}")
    @CsvSource({
        // 2643 yuan a month for two is 63,432 a year; one fen more is over the line although a head's share rounds to
        // it
        "63432.00, 2, 2643, met, 2643.00, ",
        "63432.01, 2, 2643, failed, 2643.01, 0.01",
        "63431.99, 2, 2643, met, 2643.00, ",
        "95148.00, 3, 2643, met, 2643.00, ",
        "95148.01, 3, 2643, failed, 2643.01, 0.01",
        "95147.99, 3, 2643, met, 2643.00, ",
        "31716.00, 1, 2643, met, 2643.00, ",
        "31728.00, 1, 2643, failed, 2644.00, 1.00",
        "0, 4, 2643, met, 0.00, ",
    })
    void an_income_exactly_on_an_included_line_is_within_it(
            String income, int heads, String line, String verdict, String figure, String by) {
        var found = only(binding(limit(Criterion.PER_HEAD_MONTHLY_INCOME, line, true)), means(heads, income, "0"));

        assertThat(found).isEqualTo(expected(verdict, figure, by, Unit.YUAN));
    }

    @ParameterizedTest(name = "{0} yuan for {1} below {2}: {3}")
    @CsvSource({
        "140000.00, 2, 70000, failed, 70000.00, 0.00",
        "139999.99, 2, 70000, met, 69999.99, ",
        "140000.01, 2, 70000, failed, 70000.01, 0.01",
        "209999.99, 3, 70000, met, 69999.99, ",
        "210000.00, 3, 70000, failed, 70000.00, 0.00",
    })
    void assets_exactly_on_an_excluded_line_are_not_below_it(
            String assets, int heads, String line, String verdict, String figure, String by) {
        var found = only(binding(limit(Criterion.PER_HEAD_ASSETS, line, false)), means(heads, "0", assets));

        assertThat(found).isEqualTo(expected(verdict, figure, by, Unit.YUAN));
    }

    @ParameterizedTest(name = "{0} m² for {1}, {2} included {3}: {4}")
    @CsvSource({
        "30, 2, 15, true, met, 15.00, ",
        "30, 2, 15, false, failed, 15.00, 0.00",
        "29.99, 2, 15, false, met, 14.99, ",
        "30.01, 2, 15, true, failed, 15.01, 0.01",
        "44.99, 3, 15, false, met, 14.99, ",
        "45.01, 3, 15, true, failed, 15.01, 0.01",
        "20, 3, 15, false, met, 6.67, ",
    })
    void a_floor_area_is_judged_by_the_word_of_its_limit(
            String area, int heads, String line, boolean included, String verdict, String figure, String by) {
        var found = only(
                binding(limit(Criterion.PER_HEAD_BUILT_AREA, line, included)),
                home(heads, new HomeArea.Of(new BigDecimal(area), HomeArea.Measure.BUILT)));

        assertThat(found).isEqualTo(expected(verdict, figure, by, Unit.SQUARE_METRES));
    }

    @Property
    void what_is_shown_never_contradicts_the_verdict_and_closing_the_gap_suffices(
            @ForAll @BigRange(min = "0", max = "99999") @Scale(2) BigDecimal income,
            @ForAll @IntRange(min = 1, max = 10) int heads,
            @ForAll @BigRange(min = "0.01", max = "3000") @Scale(2) BigDecimal line,
            @ForAll boolean included) {
        var limit = new Limit.Measured(Criterion.PER_HEAD_MONTHLY_INCOME, line, included, "条款");
        // the law's own words: the share of a head and month, not rounded at all
        var exact = income.subtract(line.multiply(BigDecimal.valueOf(12L * heads)));
        var within = exact.signum() < 0 || (included && exact.signum() == 0);

        switch (only(binding(limit), means(heads, income.toPlainString(), "0"))) {
            case Met(var figure) -> {
                assertThat(within).isTrue();
                assertThat(limit.metBy(figure.orElseThrow())).isTrue();
            }
            case Failed(var figure, var gap) -> {
                assertThat(within).isFalse();
                assertThat(limit.metBy(figure.orElseThrow())).isFalse();
                var by = gap.orElseThrow().by();
                assertThat(by.multiply(BigDecimal.valueOf(12L * heads))).isGreaterThanOrEqualTo(exact);
                assertThat(by.signum() == 0).isEqualTo(exact.signum() == 0);
                assertThat(by.subtract(new BigDecimal("0.01")).multiply(BigDecimal.valueOf(12L * heads)))
                        .as("not a fen more than needed")
                        .isLessThan(exact);
            }
            case NotApplicable _, CannotTell _ -> throw new AssertionError("income was given");
        }
    }

    @Property
    void one_fen_less_never_makes_a_household_fail(
            @ForAll @BigRange(min = "0.01", max = "99999") @Scale(2) BigDecimal assets,
            @ForAll @IntRange(min = 1, max = 10) int heads,
            @ForAll @BigRange(min = "0.01", max = "99999") @Scale(2) BigDecimal line,
            @ForAll boolean included) {
        var version = binding(new Limit.Measured(Criterion.PER_HEAD_ASSETS, line, included, "条款"));
        var before = only(version, means(heads, "0", assets.toPlainString()));
        var after = only(
                version,
                means(heads, "0", assets.subtract(new BigDecimal("0.01")).toPlainString()));

        if (before instanceof Met) {
            assertThat(after).isInstanceOf(Met.class);
        }
    }

    @Test
    void without_a_home_every_area_is_met() {
        var version = binding(
                limit(Criterion.PER_HEAD_BUILT_AREA, "15", false), limit(Criterion.PER_HEAD_INNER_AREA, "12", false));

        assertThat(AdmissionCheck.check(version, home(3, new HomeArea.NoHome()), DAY))
                .extracting(Condition::verdict)
                .containsOnly(new Met(Optional.of(new BigDecimal("0.00"))));
    }

    @Test
    void an_area_is_held_against_the_limit_of_its_own_measure() {
        var inner = home(1, new HomeArea.Of(new BigDecimal("12.5"), HomeArea.Measure.INNER));
        var both = binding(
                limit(Criterion.PER_HEAD_BUILT_AREA, "15", false), limit(Criterion.PER_HEAD_INNER_AREA, "12", false));

        assertThat(AdmissionCheck.check(both, inner, DAY))
                .extracting(Condition::verdict)
                .containsExactly(
                        new NotApplicable(Reason.OTHER_MEASURE_JUDGED),
                        expected("failed", "12.50", "0.50", Unit.SQUARE_METRES));
        assertThat(only(binding(limit(Criterion.PER_HEAD_BUILT_AREA, "15", false)), inner))
                .isEqualTo(new CannotTell(Reason.OTHER_MEASURE_GIVEN));
    }

    @Test
    void the_age_is_asked_of_a_single_applicant_only() {
        var version = binding(limit(Criterion.SINGLE_APPLICANT_AGE, "25", true));

        assertThat(only(version, aged(1, 25))).isInstanceOf(Met.class);
        assertThat(only(version, aged(1, 24))).isEqualTo(expected("failed", "24.00", "1", Unit.YEARS_OF_AGE));
        assertThat(only(version, aged(2, 24))).isEqualTo(new NotApplicable(Reason.MORE_THAN_ONE_PERSON));
        assertThat(only(version, persons(1))).isEqualTo(new CannotTell(Reason.NOT_GIVEN));
    }

    @ParameterizedTest(name = "transferred on {0}, the day itself included {1}: {2} days left")
    @CsvSource({
        "2021-11-22, true, 0",
        "2021-11-23, true, 0",
        "2021-11-24, true, 1",
        "2021-11-22, false, 0",
        "2021-11-23, false, 1",
        "2026-11-23, true, 1826",
        "2020-02-29, true, 0",
    })
    void a_transfer_ban_ends_on_its_day(LocalDate transfer, boolean included, int daysLeft) {
        var figures = with(Optional.of(new LastTransfer.On(transfer)), Optional.empty(), Optional.empty());
        var verdict = only(binding(limit(Criterion.TRANSFER_BAN, "5", included)), figures);

        assertThat(verdict)
                .isEqualTo(
                        daysLeft == 0
                                ? new Met(Optional.empty())
                                : new Failed(
                                        Optional.empty(),
                                        Optional.of(new Gap(
                                                BigDecimal.valueOf(daysLeft),
                                                Unit.DAYS,
                                                Optional.of(DAY.plusDays(daysLeft))))));
    }

    @Test
    void who_never_transferred_anything_is_not_banned() {
        var figures = with(Optional.of(new LastTransfer.Never()), Optional.empty(), Optional.empty());

        assertThat(only(binding(limit(Criterion.TRANSFER_BAN, "5", true)), figures))
                .isEqualTo(new Met(Optional.empty()));
    }

    @Test
    void an_earlier_benefit_is_waived_where_the_home_is_small_enough() {
        var area = limit(Criterion.PER_HEAD_BUILT_AREA, "15", false);
        var bar = new Limit.Bar(Criterion.NO_EARLIER_BENEFIT, "条款");
        var version = binding(area, bar);

        assertThat(second(version, took(Optional.of(built("14")))))
                .isEqualTo(new NotApplicable(Reason.WAIVED_BY_FLOOR_AREA));
        assertThat(second(version, took(Optional.of(built("15"))))).isInstanceOf(Failed.class);
        assertThat(second(version, took(Optional.empty()))).isInstanceOf(CannotTell.class);
        assertThat(only(binding(bar), took(Optional.of(built("14"))))).isInstanceOf(Failed.class);
    }

    @Test
    void who_is_under_housing_security_already_is_not_admitted_again() {
        var version = binding(new Limit.Bar(Criterion.NOT_UNDER_HOUSING_SECURITY, "条款"));

        assertThat(only(version, with(Optional.empty(), Optional.of(true), Optional.empty())))
                .isInstanceOf(Failed.class);
        assertThat(only(version, with(Optional.empty(), Optional.of(false), Optional.empty())))
                .isInstanceOf(Met.class);
        assertThat(only(version, persons(1))).isInstanceOf(CannotTell.class);
    }

    @Test
    void a_judgement_says_in_a_word_how_a_household_stands() {
        var income = limit(Criterion.PER_HEAD_MONTHLY_INCOME, "2643", true);
        var points = limit(Criterion.MIGRANT_POINTS, "30", true);

        assertThat(outcome(binding(income), means(1, "12000", "0"))).isEqualTo(Judgement.Outcome.MEETS);
        assertThat(outcome(binding(income, points), means(1, "12000", "0"))).isEqualTo(Judgement.Outcome.OPEN);
        assertThat(outcome(binding(income, points), means(1, "120000", "0"))).isEqualTo(Judgement.Outcome.FAILS);
        assertThat(AdmissionCheck.judge(Optional.empty(), persons(1), DAY).outcome())
                .isEqualTo(Judgement.Outcome.NO_STANDARD);
    }

    private static Judgement.Outcome outcome(StandardVersion.Binding version, HouseholdFigures figures) {
        return AdmissionCheck.judge(Optional.of(version), figures, DAY).outcome();
    }

    private static Verdict only(StandardVersion.Binding version, HouseholdFigures figures) {
        var conditions = AdmissionCheck.check(version, figures, DAY);
        assertThat(conditions).hasSize(1);
        return conditions.getFirst().verdict();
    }

    private static Verdict second(StandardVersion.Binding version, HouseholdFigures figures) {
        return AdmissionCheck.check(version, figures, DAY).get(1).verdict();
    }

    private static Verdict expected(String verdict, String figure, String by, Unit unit) {
        var shown = Optional.of(new BigDecimal(figure));
        return verdict.equals("met")
                ? new Met(shown)
                : new Failed(shown, Optional.of(new Gap(new BigDecimal(by), unit, Optional.empty())));
    }

    private static HomeArea built(String area) {
        return new HomeArea.Of(new BigDecimal(area), HomeArea.Measure.BUILT);
    }

    private static HouseholdFigures took(Optional<HomeArea> home) {
        return new HouseholdFigures(
                1,
                Optional.empty(),
                Optional.empty(),
                home,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true));
    }

    private static HouseholdFigures aged(int persons, int age) {
        return new HouseholdFigures(
                persons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(age),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static HouseholdFigures with(
            Optional<LastTransfer> transfer, Optional<Boolean> underSecurity, Optional<Boolean> earlier) {
        return new HouseholdFigures(
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                transfer,
                Optional.empty(),
                underSecurity,
                earlier);
    }
}
