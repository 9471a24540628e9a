package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.admission.HouseholdFigures;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Household;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the formula asks of a household: numbers, no identity.
 *
 * @param persons 家庭人口, 1 to 10
 * @param incomeClass decides the 补贴系数
 * @param kinds the kinds it fits, {@link FamilyKind#GENERAL} always among them
 */
public record SubsidyFacts(int persons, IncomeClass incomeClass, Set<FamilyKind> kinds) {
    /** @throws IllegalArgumentException if the number of persons is out of range */
    public SubsidyFacts {
        if (persons < 1 || persons > HouseholdFigures.MAX_PERSONS) {
            throw new IllegalArgumentException("a household has 1 to " + HouseholdFigures.MAX_PERSONS + " persons");
        }
        var all = EnumSet.of(FamilyKind.GENERAL);
        all.addAll(kinds);
        kinds = Set.copyOf(all);
    }

    /** What a declared household says of itself. */
    public static SubsidyFacts of(Household household) {
        var circumstances = household.circumstances();
        var kinds = EnumSet.noneOf(FamilyKind.class);
        if (circumstances.singleParent()) {
            kinds.add(FamilyKind.SINGLE_PARENT);
        }
        if (circumstances.specialStatuses() > 0) {
            kinds.add(FamilyKind.SPECIAL_STATUS);
        }
        return new SubsidyFacts(household.size(), circumstances.incomeClass(), kinds);
    }
}
