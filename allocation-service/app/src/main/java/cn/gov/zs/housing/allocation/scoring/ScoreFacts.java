package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a score needs to know of a household, as the reviews found it.
 *
 * @param householdSize persons, from 1
 * @param hasHome whether it owns a home
 * @param perHeadFloorArea built area per person in m², exact, 0 or more
 * @param incomeClass income
 * @param singleParent whether one parent raises the children alone
 * @param furtherGenerations generations beyond the first, 0 or more
 * @param specialStatuses number of special statuses, 0 or more; which ones is nobody's business here
 * @param parentsOwnTwoHomes whether the parents own two or more homes
 */
public record ScoreFacts(
        int householdSize,
        boolean hasHome,
        BigDecimal perHeadFloorArea,
        IncomeClass incomeClass,
        boolean singleParent,
        int furtherGenerations,
        int specialStatuses,
        boolean parentsOwnTwoHomes) {

    /** @throws IllegalArgumentException if a number is below its range */
    public ScoreFacts {
        if (householdSize < 1 || perHeadFloorArea.signum() < 0 || furtherGenerations < 0 || specialStatuses < 0) {
            throw new IllegalArgumentException("score facts out of range");
        }
    }

    /** The same of so many persons, with this area for each. */
    public ScoreFacts withPersons(int persons, BigDecimal perHead) {
        return new ScoreFacts(
                persons,
                hasHome,
                perHead,
                incomeClass,
                singleParent,
                furtherGenerations,
                specialStatuses,
                parentsOwnTwoHomes);
    }

    /** The same without a home. */
    public ScoreFacts withoutHome() {
        return new ScoreFacts(
                householdSize,
                false,
                BigDecimal.ZERO,
                incomeClass,
                singleParent,
                furtherGenerations,
                specialStatuses,
                parentsOwnTwoHomes);
    }

    /** The same with this income. */
    public ScoreFacts withIncome(IncomeClass income) {
        return new ScoreFacts(
                householdSize,
                hasHome,
                perHeadFloorArea,
                income,
                singleParent,
                furtherGenerations,
                specialStatuses,
                parentsOwnTwoHomes);
    }

    /** The same with one parent or not. */
    public ScoreFacts withSingleParent(boolean single) {
        return new ScoreFacts(
                householdSize,
                hasHome,
                perHeadFloorArea,
                incomeClass,
                single,
                furtherGenerations,
                specialStatuses,
                parentsOwnTwoHomes);
    }

    /** The same with so many further generations. */
    public ScoreFacts withFurtherGenerations(int generations) {
        return new ScoreFacts(
                householdSize,
                hasHome,
                perHeadFloorArea,
                incomeClass,
                singleParent,
                generations,
                specialStatuses,
                parentsOwnTwoHomes);
    }

    /** The same with so many special statuses. */
    public ScoreFacts withSpecialStatuses(int statuses) {
        return new ScoreFacts(
                householdSize,
                hasHome,
                perHeadFloorArea,
                incomeClass,
                singleParent,
                furtherGenerations,
                statuses,
                parentsOwnTwoHomes);
    }

    /** The same with parents who own two homes or not. */
    public ScoreFacts withParentsOwnTwoHomes(boolean own) {
        return new ScoreFacts(
                householdSize,
                hasHome,
                perHeadFloorArea,
                incomeClass,
                singleParent,
                furtherGenerations,
                specialStatuses,
                own);
    }

    /** The facts by name, as a frozen batch takes those its sheets and ties ask for. */
    public Map<String, Fact> published(int waitingMonths) {
        return Map.of(
                "furtherGenerations", Fact.of(furtherGenerations),
                "hasHome", Fact.of(hasHome),
                "householdSize", Fact.of(householdSize),
                "incomeClass", Fact.of(incomeClass.name()),
                "parentsOwnTwoHomes", Fact.of(parentsOwnTwoHomes),
                "perHeadFloorArea", Fact.of(perHeadFloorArea),
                "singleParent", Fact.of(singleParent),
                "specialStatuses", Fact.of(specialStatuses),
                "waitingMonths", Fact.of(waitingMonths));
    }

    /** The facts as they are published in a batch, with the months waited; no date that could be linked to a person. */
    public Json.Obj json(int waitingMonths) {
        return Json.object(Map.of(
                "furtherGenerations", Json.of(furtherGenerations),
                "hasHome", Json.of(hasHome),
                "householdSize", Json.of(householdSize),
                "incomeClass", Json.of(incomeClass.name()),
                "parentsOwnTwoHomes", Json.of(parentsOwnTwoHomes),
                "perHeadFloorArea", Json.of(Decimals.text(perHeadFloorArea)),
                "singleParent", Json.of(singleParent),
                "specialStatuses", Json.of(specialStatuses),
                "waitingMonths", Json.of(waitingMonths)));
    }
}
