package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import java.util.Optional;

/**
 * Circumstances that score sheets ask about, as declared.
 *
 * @param incomeClass how the income counts (低保 or other)
 * @param singleParent 单亲家庭
 * @param furtherGenerations generations living together beyond the first, 0 to 4
 * @param specialStatuses special statuses in the household (烈属, 残疾军人, 孤老, 残疾 ...), 0 to 20
 * @param parentsOwnTwoHomes whether the parents own two homes or more
 * @param migrantPoints points of the migrants' scheme (流动人员积分), 0 to 100,000; empty for who is not in it
 */
public record Circumstances(
        IncomeClass incomeClass,
        boolean singleParent,
        int furtherGenerations,
        int specialStatuses,
        boolean parentsOwnTwoHomes,
        Optional<Integer> migrantPoints) {
    /** Five generations under one roof are the most a household may declare. */
    public static final int MAX_FURTHER_GENERATIONS = 4;

    /** Two for each of the ten members a household can have. */
    public static final int MAX_SPECIAL_STATUSES = 20;

    /** More points than anybody has: a number above it was typed with digits too many. */
    public static final int MAX_POINTS = 100_000;

    /** @throws IllegalArgumentException if a count is out of range */
    public Circumstances {
        if (migrantPoints.filter(points -> points < 0 || points > MAX_POINTS).isPresent()) {
            throw new IllegalArgumentException("migrant points are out of range");
        }
        if (furtherGenerations < 0
                || furtherGenerations > MAX_FURTHER_GENERATIONS
                || specialStatuses < 0
                || specialStatuses > MAX_SPECIAL_STATUSES) {
            throw new IllegalArgumentException("a count of circumstances is out of range");
        }
    }
}
