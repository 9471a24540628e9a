package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What an admission standard asks of a household: numbers, no identity. What is empty is not known yet.
 *
 * @param persons 家庭人口, 1 to 10
 * @param yearlyIncome disposable income of all members in the last twelve months
 * @param assets assets of all members
 * @param home what it has to live in
 * @param applicantAge the applicant's full years (周岁)
 * @param lastTransfer when a home or plot was last transferred
 * @param migrantPoints points of the migrants' scheme
 * @param underHousingSecurity whether the household is under housing security now
 * @param earlierBenefit whether it ever took 房改房, 经济适用住房 or the like
 */
public record HouseholdFigures(
        int persons,
        Optional<Yuan> yearlyIncome,
        Optional<Yuan> assets,
        Optional<HomeArea> home,
        Optional<Integer> applicantAge,
        Optional<LastTransfer> lastTransfer,
        Optional<Integer> migrantPoints,
        Optional<Boolean> underHousingSecurity,
        Optional<Boolean> earlierBenefit) {
    /** As many as an application has room for. */
    public static final int MAX_PERSONS = 1 + Household.MAX_CO_APPLICANTS;

    /** @throws IllegalArgumentException if the number of persons is out of range */
    public HouseholdFigures {
        if (persons < 1 || persons > MAX_PERSONS) {
            throw new IllegalArgumentException("a household has 1 to " + MAX_PERSONS + " persons");
        }
    }

    /** When a household last transferred a home or residential plot of its own. */
    public sealed interface LastTransfer {
        /** Never, or not that anybody remembers. */
        record Never() implements LastTransfer {}

        /** On that day. */
        record On(LocalDate day) implements LastTransfer {}
    }

    /**
     * What a declared household says of itself; migrant points stay open where none were declared. The declared floor area is
     * read as built (decision 0097). A plot without a home has no floor area.
     *
     * @param day the day of the judgement, for the applicant's age
     */
    public static HouseholdFigures of(Household household, LocalDate day) {
        var housing = household.housing();
        return new HouseholdFigures(
                household.size(),
                Optional.of(household.yearlyIncome()),
                Optional.of(household.declaredAssets()),
                Optional.of(
                        switch (household.dwelling()) {
                            case Dwelling.NoHome _ -> new HomeArea.NoHome();
                            case Dwelling.OwnHome(var area) -> new HomeArea.Of(area, HomeArea.Measure.BUILT);
                        }),
                Optional.of(Math.max(
                        0,
                        Period.between(household.applicant().idNumber().birthDate(), day)
                                .getYears())),
                Optional.of(housing.lastTransfer()
                        .<LastTransfer>map(LastTransfer.On::new)
                        .orElseGet(LastTransfer.Never::new)),
                household.circumstances().migrantPoints(),
                Optional.of(housing.underHousingSecurity()),
                Optional.of(housing.earlierBenefit()));
    }
}
