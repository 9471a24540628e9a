package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.Condition;
import cn.gov.zs.housing.applicant.admission.Criterion;
import cn.gov.zs.housing.applicant.admission.HomeArea;
import cn.gov.zs.housing.applicant.admission.HouseholdFigures;
import cn.gov.zs.housing.applicant.admission.Judgement;
import cn.gov.zs.housing.applicant.admission.Unit;
import cn.gov.zs.housing.applicant.admission.Verdict;
import cn.gov.zs.housing.applicant.admission.web.StandardView.LimitView;
import cn.gov.zs.housing.applicant.household.Yuan;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a household stands to a standard, as pages and the API show it. It advises; a person decides.
 *
 * @param standard the version judged by; null when none was in force
 * @param figures the figures per head, computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JudgementView(
        LocalDate day,
        Judgement.Outcome outcome,
        @Nullable StandardView standard,
        Figures figures,
        List<ConditionView> conditions) {
    private static final int MONTHS = 12;

    /** Figures per head, two decimals; what is not known is null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figures(
            int persons,
            @Nullable BigDecimal perHeadMonthlyIncome,
            @Nullable BigDecimal perHeadAssets,
            @Nullable BigDecimal perHeadFloorArea) {
        /** They are a household's means. */
        @Override
        public String toString() {
            return "figures of " + persons;
        }
    }

    /**
     * One condition.
     *
     * @param standardNumber the version it stands in
     * @param result {@code MET}, {@code FAILED}, {@code NOT_APPLICABLE} or {@code CANNOT_TELL}
     * @param figure the household's
     * @param by by how much it is failed; 0 exactly on a number that is not included
     * @param until the day a ban ends
     * @param reason why it is not applicable or cannot be told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConditionView(
            int standardNumber,
            LimitView limit,
            String result,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal by,
            @Nullable Unit byUnit,
            @Nullable LocalDate until,
            Verdict.@Nullable Reason reason) {
        static ConditionView of(Condition condition) {
            var number = condition.version();
            var limit = LimitView.of(condition.limit());
            return switch (condition.verdict()) {
                case Verdict.Met(var figure) ->
                    new ConditionView(number, limit, "MET", figure.orElse(null), null, null, null, null);
                case Verdict.Failed(var figure, var gap) ->
                    new ConditionView(
                            number,
                            limit,
                            "FAILED",
                            figure.orElse(null),
                            gap.map(Verdict.Gap::by).orElse(null),
                            gap.map(Verdict.Gap::unit).orElse(null),
                            gap.flatMap(Verdict.Gap::until).orElse(null),
                            null);
                case Verdict.NotApplicable(var reason) ->
                    new ConditionView(number, limit, "NOT_APPLICABLE", null, null, null, null, reason);
                case Verdict.CannotTell(var reason) ->
                    new ConditionView(number, limit, "CANNOT_TELL", null, null, null, null, reason);
            };
        }

        /** The result only. */
        @Override
        public String toString() {
            return limit.criterion() + " " + result;
        }
    }

    static JudgementView of(Judgement judgement) {
        var conditions = judgement.conditions().stream().map(ConditionView::of).toList();
        return new JudgementView(
                judgement.day(),
                judgement.outcome(),
                judgement.under().map(version -> StandardView.of(version, null)).orElse(null),
                figures(judgement.figures(), conditions),
                conditions);
    }

    /** Names what is failed under which version, so that a form can say what its sender was told; empty when nothing is. */
    @JsonIgnore
    public String failures() {
        return standard == null || outcome != Judgement.Outcome.FAILS
                ? ""
                : conditions.stream()
                        .filter(condition -> condition.result().equals("FAILED"))
                        .map(condition -> condition.limit().criterion().name())
                        .collect(Collectors.joining(" ", standard.category() + " " + standard.number() + " ", ""));
    }

    private static Figures figures(HouseholdFigures figures, List<ConditionView> conditions) {
        var heads = figures.persons();
        return new Figures(
                heads,
                shown(conditions, Criterion.PER_HEAD_MONTHLY_INCOME)
                        .or(() -> share(figures.yearlyIncome().map(Yuan::amount), MONTHS * heads))
                        .orElse(null),
                shown(conditions, Criterion.PER_HEAD_ASSETS)
                        .or(() -> share(figures.assets().map(Yuan::amount), heads))
                        .orElse(null),
                shown(conditions, Criterion.PER_HEAD_BUILT_AREA)
                        .or(() -> shown(conditions, Criterion.PER_HEAD_INNER_AREA))
                        .or(() -> share(figures.home().map(JudgementView::area), heads))
                        .orElse(null));
    }

    /** The figure as the condition shows it, so that one page does not show it in two ways. */
    private static Optional<BigDecimal> shown(List<ConditionView> conditions, Criterion criterion) {
        return conditions.stream()
                .filter(condition -> condition.limit().criterion() == criterion)
                .map(ConditionView::figure)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<BigDecimal> share(Optional<BigDecimal> total, int shares) {
        return total.map(amount -> amount.divide(BigDecimal.valueOf(shares), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal area(HomeArea home) {
        return switch (home) {
            case HomeArea.NoHome _ -> BigDecimal.ZERO;
            case HomeArea.Of of -> of.area();
        };
    }

    /** The outcome only: the rest is a household's means. */
    @Override
    public String toString() {
        return "judgement " + outcome + " of " + day;
    }
}
