package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.admission.SourceDocument;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The formula's numbers from a day on: {@code rate × min(areaPerPerson × persons, areaCap) × 补贴系数 × 家庭系数}, in yuan a month
 * (《关于印发统筹全市住房租赁补贴发放工作的通知》, domain facts §1.5).
 *
 * @param firstDay the day it takes force, a day in Shanghai; a month is counted by the rule in force on its first day (decision 0130)
 * @param source the document it stands in
 * @param sample whether it is shown as 示例，非中山标准: nobody confirmed its numbers
 * @param rate yuan per m² and month, above 0, at most 10,000, two decimals
 * @param areaPerPerson m² for each person, above 0, at most 1,000, two decimals
 * @param areaCap m² that a household gets at most, as areaPerPerson
 * @param coefficients 补贴系数 of each income class, 0 to 2, four decimals
 * @param familyCoefficients 家庭系数 of each kind, 0 to 2, four decimals
 */
public record SubsidyRule(
        LocalDate firstDay,
        SourceDocument source,
        boolean sample,
        BigDecimal rate,
        BigDecimal areaPerPerson,
        BigDecimal areaCap,
        Map<IncomeClass, BigDecimal> coefficients,
        Map<FamilyKind, BigDecimal> familyCoefficients) {
    /** Subsidy has been paid city-wide since 2019; an earlier day is mistyped. */
    public static final LocalDate EARLIEST = LocalDate.of(2007, 1, 1);

    private static final BigDecimal MAX_RATE = new BigDecimal("10000");
    private static final BigDecimal MAX_AREA = new BigDecimal("1000");
    private static final BigDecimal MAX_COEFFICIENT = new BigDecimal("2");
    private static final int FEN = 2;

    /** @throws IllegalArgumentException if a rule above is broken, or a rule that is no sample lacks number or date */
    public SubsidyRule {
        coefficients = Map.copyOf(coefficients);
        familyCoefficients = Map.copyOf(familyCoefficients);
        if (firstDay.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("a subsidy rule cannot have taken force on " + firstDay);
        }
        if (!holdsRate(rate) || !holdsArea(areaPerPerson) || !holdsArea(areaCap)) {
            throw new IllegalArgumentException("no rate or no area");
        }
        if (coefficients.size() != IncomeClass.values().length
                || familyCoefficients.size() != FamilyKind.values().length
                || !coefficients.values().stream().allMatch(SubsidyRule::holdsCoefficient)
                || !familyCoefficients.values().stream().allMatch(SubsidyRule::holdsCoefficient)) {
            throw new IllegalArgumentException("each class and each kind has a coefficient from 0 to 2");
        }
        if (!sample && (source.number().isEmpty() || source.date().isEmpty())) {
            throw new IllegalArgumentException("a rule that is no sample names its document's number and date");
        }
    }

    /** Whether this is a rate. */
    public static boolean holdsRate(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(MAX_RATE) <= 0 && decimals(number) <= FEN;
    }

    /** Whether this is an area. */
    public static boolean holdsArea(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(MAX_AREA) <= 0 && decimals(number) <= FEN;
    }

    /** Whether this is a coefficient. */
    public static boolean holdsCoefficient(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(MAX_COEFFICIENT) <= 0 && decimals(number) <= 4;
    }

    /** A number that small in value may still carry a million zeros behind the point. */
    private static int decimals(BigDecimal number) {
        return number.precision() > 20 || Math.abs((long) number.scale()) > 20
                ? Integer.MAX_VALUE
                : number.stripTrailingZeros().scale();
    }

    /**
     * The subsidy of one month with its working. Of the kinds that fit the household, the one with the highest coefficient counts
     * (decision 0130). Everything is exact until the end, then rounded once, half up to the fen (decision 0131).
     *
     * @param number this rule's number in the book, which the working names
     */
    public SubsidyWorking workingFor(int number, SubsidyFacts facts) {
        var kind = facts.kinds().stream()
                .max(Comparator.<FamilyKind, BigDecimal>comparing(this::familyCoefficient)
                        .thenComparing(Comparator.<FamilyKind>naturalOrder().reversed()))
                .orElseThrow();
        var area = areaPerPerson.multiply(BigDecimal.valueOf(facts.persons())).min(areaCap);
        var exact =
                rate.multiply(area).multiply(coefficient(facts.incomeClass())).multiply(familyCoefficient(kind));
        return new SubsidyWorking(
                number,
                sample,
                rate,
                areaPerPerson,
                facts.persons(),
                areaCap,
                area,
                facts.incomeClass(),
                coefficient(facts.incomeClass()),
                kind,
                familyCoefficient(kind),
                new Yuan(exact.setScale(FEN, RoundingMode.HALF_UP)));
    }

    /** 补贴系数 of this class. */
    public BigDecimal coefficient(IncomeClass incomeClass) {
        return there(coefficients.get(incomeClass));
    }

    /** 家庭系数 of this kind. */
    public BigDecimal familyCoefficient(FamilyKind kind) {
        return there(familyCoefficients.get(kind));
    }

    private static BigDecimal there(@Nullable BigDecimal coefficient) {
        if (coefficient == null) {
            throw new IllegalStateException("a rule has every coefficient");
        }
        return coefficient;
    }
}
