package cn.gov.zs.housing.applicant.contract;

import java.math.BigDecimal;

/**
 * What a score sheet asks of a registered household: facts, no identity.
 *
 * @param householdSize applicant and co-applicants, 1 to 10
 * @param hasHome whether the household has any home of its own
 * @param perHeadFloorArea floor area per head in m², two decimals; 0 without a home
 * @param incomeClass how the income counts
 * @param singleParent 单亲家庭
 * @param furtherGenerations generations living together beyond the first, 0 or more
 * @param specialStatuses special statuses held in the household (烈属, 残疾军人, 孤老, 残疾 ...), 0 or more
 * @param parentsOwnTwoHomes whether the parents own two homes or more
 */
public record ScoreFacts(
        int householdSize,
        boolean hasHome,
        BigDecimal perHeadFloorArea,
        IncomeClass incomeClass,
        boolean singleParent,
        int furtherGenerations,
        int specialStatuses,
        boolean parentsOwnTwoHomes) {}
