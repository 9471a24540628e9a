package cn.gov.zs.housing.applicant.admission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.admission.HouseholdFigures.LastTransfer;
import cn.gov.zs.housing.applicant.application.Flaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} persons, {1} m², {2} yuan: {3} {4}")
    @CsvSource({
        "0, 30, 1, persons, OUT_OF_RANGE",
        "-1, 30, 1, persons, OUT_OF_RANGE",
        "11, 30, 1, persons, OUT_OF_RANGE",
        "31, 30, 1, persons, OUT_OF_RANGE",
        ", 30, 1, persons, REQUIRED",
        "2, , 1, floorArea, REQUIRED",
        "2, -3, 1, floorArea, OUT_OF_RANGE",
        "2, 1000.01, 1, floorArea, OUT_OF_RANGE",
        "2, 30.001, 1, floorArea, OUT_OF_RANGE",
        "2, 30, -0.01, yearlyIncome, OUT_OF_RANGE",
        "2, 30, 1E+300, yearlyIncome, OUT_OF_RANGE",
    })
    void says_which_figure_cannot_be_meant(
            @Nullable Integer persons, @Nullable BigDecimal area, BigDecimal income, String field, Flaw.Kind kind) {
        assertThat(FiguresCheck.check(draft(persons, true, area, income, null, null), TODAY))
                .isEqualTo(new FiguresAnswer.Flawed(List.of(new Flaw(field, kind))));
    }

    @Test
    void a_transfer_lies_in_the_past_and_has_its_day() {
        assertThat(flaws(true, TODAY.plusDays(1))).containsExactly(new Flaw("transferredOn", Flaw.Kind.IN_THE_FUTURE));
        assertThat(flaws(true, null)).containsExactly(new Flaw("transferredOn", Flaw.Kind.REQUIRED));
        assertThat(flaws(false, TODAY)).containsExactly(new Flaw("transferredOn", Flaw.Kind.OUT_OF_RANGE));
        assertThat(figures(true, TODAY).lastTransfer()).contains(new LastTransfer.On(TODAY));
        assertThat(figures(false, null).lastTransfer()).contains(new LastTransfer.Never());
        assertThat(figures(null, null).lastTransfer()).isEmpty();
    }

    @Test
    void an_area_without_a_home_is_refused() {
        assertThat(FiguresCheck.check(draft(1, false, BigDecimal.TEN, BigDecimal.ONE, null, null), TODAY))
                .isEqualTo(new FiguresAnswer.Flawed(List.of(new Flaw("floorArea", Flaw.Kind.AREA_WITHOUT_HOME))));
        assertThat(FiguresCheck.check(draft(1, null, BigDecimal.TEN, BigDecimal.ONE, null, null), TODAY))
                .isEqualTo(new FiguresAnswer.Flawed(List.of(new Flaw("hasHome", Flaw.Kind.REQUIRED))));
    }

    @Test
    void what_is_typed_is_not_printed() {
        assertThat(draft(2, true, new BigDecimal("31.41"), BigDecimal.ONE, null, null))
                .hasToString("figures as typed");
    }

    private static List<Flaw> flaws(@Nullable Boolean transferred, @Nullable LocalDate on) {
        return ((FiguresAnswer.Flawed)
                        FiguresCheck.check(draft(1, false, null, BigDecimal.ONE, transferred, on), TODAY))
                .flaws();
    }

    private static HouseholdFigures figures(@Nullable Boolean transferred, @Nullable LocalDate on) {
        return ((FiguresAnswer.Complete)
                        FiguresCheck.check(draft(1, false, null, BigDecimal.ONE, transferred, on), TODAY))
                .figures();
    }

    private static FiguresDraft draft(
            @Nullable Integer persons,
            @Nullable Boolean hasHome,
            @Nullable BigDecimal area,
            BigDecimal income,
            @Nullable Boolean transferred,
            @Nullable LocalDate on) {
        return new FiguresDraft(
                "LOCAL_LOW_INCOME",
                persons,
                hasHome,
                area,
                null,
                income,
                null,
                null,
                transferred,
                on,
                null,
                null,
                null);
    }
}
