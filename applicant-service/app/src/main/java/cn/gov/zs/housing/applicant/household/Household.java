package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A household that applies (申请家庭). Figures per head are computed here and typed nowhere.
 *
 * @param applicant 申请人
 * @param coApplicants 共同申请人, 0 to 9
 * @param housing what it has, had and was given to live in
 * @param incomes what its members earned in the last twelve months, 0 to 20
 * @param assets 申报家庭资产 of all members by kind
 * @param circumstances what score sheets ask besides
 */
public record Household(
        Person applicant,
        List<CoApplicant> coApplicants,
        Housing housing,
        List<Income> incomes,
        Assets assets,
        Circumstances circumstances) {
    /** The form has room for nine beside the applicant. */
    public static final int MAX_CO_APPLICANTS = 9;

    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException if there are too many members or incomes, an income of nobody, or one person twice */
    public Household {
        coApplicants = List.copyOf(coApplicants);
        incomes = List.copyOf(incomes);
        var members = 1 + coApplicants.size();
        if (incomes.size() > Income.MAX_ROWS || incomes.stream().anyMatch(income -> income.member() >= members)) {
            throw new IllegalArgumentException("too many incomes, or one of nobody in the household");
        }
        if (!Yuan.holds(Income.yearly(incomes))) {
            throw new IllegalArgumentException("the incomes together are too large");
        }
        if (coApplicants.size() > MAX_CO_APPLICANTS) {
            throw new IllegalArgumentException("more than " + MAX_CO_APPLICANTS + " co-applicants");
        }
        var seen = new HashSet<IdNumber>();
        if (!Stream.concat(Stream.of(applicant), coApplicants.stream().map(CoApplicant::person))
                .allMatch(person -> seen.add(person.idNumber()))) {
            throw new IllegalArgumentException("one person stands in the household twice");
        }
    }

    /** 家庭人口: the applicant and every co-applicant, 1 to 10. */
    public int size() {
        return 1 + coApplicants.size();
    }

    /** What it has of its own to live in. */
    public Dwelling dwelling() {
        return housing.dwelling();
    }

    /** Disposable income of all members in the last twelve months; computed and typed nowhere. */
    public Yuan yearlyIncome() {
        return new Yuan(Income.yearly(incomes));
    }

    /** 申报家庭资产 of all members; computed and typed nowhere. */
    public Yuan declaredAssets() {
        return assets.total();
    }

    /** 人均资产 in yuan, rounded half up to fen. */
    public BigDecimal perHeadAssets() {
        return declaredAssets().amount().divide(BigDecimal.valueOf(size()), 2, RoundingMode.HALF_UP);
    }

    /** 人均住房面积 in m², rounded half up to two decimals; no limit of a score table falls between two of them. */
    public BigDecimal perHeadFloorArea() {
        return dwelling().floorArea().divide(BigDecimal.valueOf(size()), 2, RoundingMode.HALF_UP);
    }

    /** 人均可支配收入 per month in yuan, rounded half up to fen. */
    public BigDecimal perHeadMonthlyIncome() {
        return yearlyIncome().amount().divide(BigDecimal.valueOf((long) MONTHS * size()), 2, RoundingMode.HALF_UP);
    }

    /** What a score sheet asks. */
    public ScoreFacts scoreFacts() {
        return new ScoreFacts(
                size(),
                dwelling() instanceof Dwelling.OwnHome,
                perHeadFloorArea(),
                circumstances.incomeClass(),
                circumstances.singleParent(),
                circumstances.furtherGenerations(),
                circumstances.specialStatuses(),
                circumstances.parentsOwnTwoHomes());
    }
}
