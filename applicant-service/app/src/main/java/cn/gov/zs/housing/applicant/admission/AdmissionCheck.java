package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.HouseholdFigures.LastTransfer;
import cn.gov.zs.housing.applicant.admission.Limit.Bar;
import cn.gov.zs.housing.applicant.admission.Limit.Measured;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import cn.gov.zs.housing.applicant.admission.Verdict.CannotTell;
import cn.gov.zs.housing.applicant.admission.Verdict.Failed;
import cn.gov.zs.housing.applicant.admission.Verdict.Gap;
import cn.gov.zs.housing.applicant.admission.Verdict.Met;
import cn.gov.zs.housing.applicant.admission.Verdict.NotApplicable;
import cn.gov.zs.housing.applicant.admission.Verdict.Reason;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Holds a household against a version of a standard: pure, so anybody can run it again. */
public final class AdmissionCheck {
    private static final int MONTHS = 12;

    private final AdmissionStandard standard;
    private final HouseholdFigures figures;
    private final LocalDate day;

    private AdmissionCheck(AdmissionStandard standard, HouseholdFigures figures, LocalDate day) {
        this.standard = standard;
        this.figures = figures;
        this.day = day;
    }

    /**
     * One condition per limit of the version, in its order.
     *
     * @param day the day of the judgement: a transfer ban is counted back from it
     */
    public static List<Condition> check(Binding version, HouseholdFigures figures, LocalDate day) {
        var check = new AdmissionCheck(version.standard(), figures, day);
        return version.standard().limits().stream()
                .map(limit -> new Condition(version.number(), limit, check.verdict(limit)))
                .toList();
    }

    /** The judgement by this version; without conditions when there is none. */
    public static Judgement judge(Optional<Binding> version, HouseholdFigures figures, LocalDate day) {
        return new Judgement(
                day,
                version,
                figures,
                version.map(binding -> check(binding, figures, day)).orElse(List.of()));
    }

    private Verdict verdict(Limit limit) {
        return switch (limit) {
            case Measured measured -> measured(measured);
            case Bar bar -> bar(bar);
        };
    }

    private Verdict measured(Measured limit) {
        return switch (limit.criterion()) {
            case PER_HEAD_MONTHLY_INCOME -> money(limit, figures.yearlyIncome(), MONTHS * figures.persons());
            case PER_HEAD_ASSETS -> money(limit, figures.assets(), figures.persons());
            case HOUSEHOLD_ASSETS -> money(limit, figures.assets(), 1);
            case PER_HEAD_BUILT_AREA -> area(limit, HomeArea.Measure.BUILT, Criterion.PER_HEAD_INNER_AREA);
            case PER_HEAD_INNER_AREA -> area(limit, HomeArea.Measure.INNER, Criterion.PER_HEAD_BUILT_AREA);
            case SINGLE_APPLICANT_AGE ->
                figures.persons() > 1
                        ? new NotApplicable(Reason.MORE_THAN_ONE_PERSON)
                        : whole(limit, figures.applicantAge());
            case TRANSFER_BAN ->
                figures.lastTransfer().map(last -> ban(limit, last)).orElse(notGiven());
            case MIGRANT_POINTS -> whole(limit, figures.migrantPoints());
            case NOT_UNDER_HOUSING_SECURITY, NO_EARLIER_BENEFIT ->
                throw new IllegalStateException(limit.criterion() + " has no number");
        };
    }

    private static Verdict money(Measured limit, Optional<Yuan> total, int shares) {
        return total.<Verdict>map(yuan -> share(limit, yuan.amount(), shares)).orElse(notGiven());
    }

    private static Verdict whole(Measured limit, Optional<Integer> figure) {
        return figure.<Verdict>map(number -> share(limit, BigDecimal.valueOf(number), 1))
                .orElse(notGiven());
    }

    /** The total is held against the limit times the shares: nothing is rounded before it is judged (decision 0096). */
    private static Verdict share(Measured limit, BigDecimal total, int shares) {
        var share = new Share(total, shares);
        return share.meets(limit)
                ? new Met(Optional.of(share.shownBeside(limit)))
                : new Failed(
                        Optional.of(share.shownBeside(limit)),
                        Optional.of(new Gap(
                                share.distance(limit), limit.criterion().unit().orElseThrow(), Optional.empty())));
    }

    private Verdict area(Measured limit, HomeArea.Measure measure, Criterion other) {
        return figures.home()
                .map(home -> switch (home) {
                    case HomeArea.NoHome _ -> share(limit, BigDecimal.ZERO, figures.persons());
                    case HomeArea.Of(var area, var given)
                    when given == measure -> share(limit, area, figures.persons());
                    case HomeArea.Of _ ->
                        standard.find(other).isPresent()
                                ? new NotApplicable(Reason.OTHER_MEASURE_JUDGED)
                                : new CannotTell(Reason.OTHER_MEASURE_GIVEN);
                })
                .orElse(notGiven());
    }

    /** A ban of n years has run on the same day of the n-th year; whether that day counts, the limit says. */
    private Verdict ban(Measured limit, LastTransfer last) {
        return switch (last) {
            case LastTransfer.Never _ -> new Met(Optional.empty());
            case LastTransfer.On(LocalDate transfer) -> {
                var over = transfer.plusYears(limit.number().intValueExact());
                var firstLawfulDay = limit.included() ? over : over.plusDays(1);
                yield day.isBefore(firstLawfulDay)
                        ? new Failed(
                                Optional.empty(),
                                Optional.of(new Gap(
                                        BigDecimal.valueOf(ChronoUnit.DAYS.between(day, firstLawfulDay)),
                                        Unit.DAYS,
                                        Optional.of(firstLawfulDay))))
                        : new Met(Optional.empty());
            }
        };
    }

    private Verdict bar(Bar bar) {
        return bar.criterion() == Criterion.NO_EARLIER_BENEFIT
                ? figures.earlierBenefit()
                        .map(took -> took ? waiver() : new Met(Optional.empty()))
                        .orElse(notGiven())
                : figures.underHousingSecurity()
                        .<Verdict>map(
                                now -> now ? new Failed(Optional.empty(), Optional.empty()) : new Met(Optional.empty()))
                        .orElse(notGiven());
    }

    /** Who took an earlier benefit is admitted all the same when the floor area is within the limit (domain facts §1.2). */
    private Verdict waiver() {
        var areas = standard.limits().stream()
                .filter(limit -> limit.criterion() == Criterion.PER_HEAD_BUILT_AREA
                        || limit.criterion() == Criterion.PER_HEAD_INNER_AREA)
                .map(this::verdict)
                .toList();
        if (areas.stream().anyMatch(Met.class::isInstance)) {
            return new NotApplicable(Reason.WAIVED_BY_FLOOR_AREA);
        }
        return areas.stream().anyMatch(CannotTell.class::isInstance)
                ? notGiven()
                : new Failed(Optional.empty(), Optional.empty());
    }

    private static Verdict notGiven() {
        return new CannotTell(Reason.NOT_GIVEN);
    }
}
