package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Standards and figures of nobody. */
public final class StandardSamples {
    /** Enters versions. */
    public static final Deed ENTERED = new Deed("city-reviewer", "市复核员", Instant.parse("2026-02-02T01:00:00Z"));

    /** Approves them. */
    public static final Deed APPROVED = new Deed("city-approver", "市审批员", Instant.parse("2026-02-03T01:00:00Z"));

    private StandardSamples() {}

    /** A city's own standard from this day on, with an income line. */
    public static AdmissionStandard official(LocalDate firstDay, String income) {
        return new AdmissionStandard(
                ApplicationCategory.LOCAL_LOW_INCOME,
                firstDay,
                new SourceDocument("准入标准", Optional.of("中建〔2026〕1号"), Optional.of(LocalDate.of(2026, 1, 30))),
                false,
                List.of(limit(Criterion.PER_HEAD_MONTHLY_INCOME, income, true)));
    }

    /** A sample from this day on, with an income line. */
    public static AdmissionStandard sample(LocalDate firstDay, String income) {
        return sample(firstDay, limit(Criterion.PER_HEAD_MONTHLY_INCOME, income, true));
    }

    /** A sample from this day on. */
    public static AdmissionStandard sample(LocalDate firstDay, Limit... limits) {
        return new AdmissionStandard(
                ApplicationCategory.LOCAL_LOW_INCOME,
                firstDay,
                new SourceDocument("报道", Optional.empty(), Optional.empty()),
                true,
                List.of(limits));
    }

    /** A binding version with these limits. */
    public static StandardVersion.Binding binding(Limit... limits) {
        return new StandardVersion.Shipped(1, sample(LocalDate.of(2018, 7, 1), limits), ENTERED.at());
    }

    /** A limit with a number. */
    public static Limit.Measured limit(Criterion criterion, String number, boolean included) {
        return new Limit.Measured(criterion, new BigDecimal(number), included, "条款");
    }

    /** A household of this many of which nothing else is known. */
    public static HouseholdFigures persons(int persons) {
        return new HouseholdFigures(
                persons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A household with these means. */
    public static HouseholdFigures means(int persons, String yearlyIncome, String assets) {
        return figures(
                persons,
                Optional.of(new Yuan(new BigDecimal(yearlyIncome))),
                Optional.of(new Yuan(new BigDecimal(assets))),
                Optional.empty());
    }

    /** A household with this home. */
    public static HouseholdFigures home(int persons, HomeArea home) {
        return figures(persons, Optional.empty(), Optional.empty(), Optional.of(home));
    }

    private static HouseholdFigures figures(
            int persons, Optional<Yuan> income, Optional<Yuan> assets, Optional<HomeArea> home) {
        return new HouseholdFigures(
                persons,
                income,
                assets,
                home,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
