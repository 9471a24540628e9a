package cn.gov.zs.housing.applicant.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.admission.StandardDraft.LimitDraft;
import cn.gov.zs.housing.applicant.application.Flaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_standard_of_the_office_names_its_document() {
        assertThat(flaws(new StandardDraft("LOCAL_LOW_INCOME", TODAY, "准入标准", "", null, false, List.of(limit("2643")))))
                .containsExactly(
                        new Flaw("sourceNumber", Flaw.Kind.REQUIRED), new Flaw("sourceDate", Flaw.Kind.REQUIRED));
        assertThat(flaws(new StandardDraft("LOCAL_LOW_INCOME", TODAY, "报道", "", null, true, List.of(limit("2643")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000000.01", "2643.001", "1E+99"})
    void a_number_that_cannot_be_meant_is_refused(String number) {
        assertThat(flaws(draft(List.of(limit(number)))))
                .containsExactly(new Flaw("limits[0].number", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void an_age_is_whole() {
        var age = new LimitDraft("limits[5]", Criterion.SINGLE_APPLICANT_AGE, new BigDecimal("25.5"), true, "条款");

        assertThat(flaws(draft(List.of(age)))).containsExactly(new Flaw("limits[5].number", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void a_limit_has_its_number_and_its_clause_and_stands_once() {
        assertThat(flaws(draft(List.of()))).containsExactly(new Flaw("limits", Flaw.Kind.REQUIRED));
        assertThat(flaws(draft(List.of(limit(null)))))
                .containsExactly(new Flaw("limits[0].number", Flaw.Kind.REQUIRED));
        assertThat(flaws(draft(
                        List.of(new LimitDraft("limits[0]", Criterion.MIGRANT_POINTS, BigDecimal.TEN, true, " ")))))
                .containsExactly(new Flaw("limits[0].clause", Flaw.Kind.REQUIRED));
        assertThat(flaws(draft(List.of(limit("1"), limit("2")))))
                .containsExactly(new Flaw("limits[0].number", Flaw.Kind.TOO_MANY));
        assertThat(flaws(draft(List.of(
                        new LimitDraft("limits[8]", Criterion.NO_EARLIER_BENEFIT, BigDecimal.ONE, true, "条款")))))
                .containsExactly(new Flaw("limits[8].number", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void a_document_does_not_come_from_the_future() {
        assertThat(flaws(new StandardDraft(
                        "LOCAL_LOW_INCOME",
                        LocalDate.of(1997, 12, 31),
                        "准入标准",
                        "1号",
                        TODAY.plusDays(1),
                        false,
                        List.of(limit("2643")))))
                .containsExactly(
                        new Flaw("firstDay", Flaw.Kind.OUT_OF_RANGE), new Flaw("sourceDate", Flaw.Kind.IN_THE_FUTURE));
    }

    @Test
    void the_types_themselves_refuse_what_the_check_refuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit.Measured(Criterion.NO_EARLIER_BENEFIT, BigDecimal.ONE, true, "条款"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit.Bar(Criterion.MIGRANT_POINTS, "条款"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit.Bar(Criterion.NO_EARLIER_BENEFIT, "x".repeat(301)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdFigures(
                        0,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()));
    }

    private static StandardDraft draft(List<LimitDraft> limits) {
        return new StandardDraft("LOCAL_LOW_INCOME", TODAY, "准入标准", "1号", TODAY, false, limits);
    }

    private static LimitDraft limit(@Nullable String number) {
        return new LimitDraft(
                "limits[0]",
                Criterion.PER_HEAD_MONTHLY_INCOME,
                number == null ? null : new BigDecimal(number),
                true,
                "条款");
    }

    private static List<Flaw> flaws(StandardDraft draft) {
        return switch (StandardCheck.check(draft, TODAY)) {
            case StandardAnswer.Complete _ -> List.of();
            case StandardAnswer.Flawed(var flaws) -> flaws;
        };
    }
}
