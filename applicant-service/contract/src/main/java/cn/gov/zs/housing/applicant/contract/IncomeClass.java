package cn.gov.zs.housing.applicant.contract;

/** How a household's income counts in a score sheet. */
public enum IncomeClass {
    /** 低保: the household draws the minimum living allowance. */
    SUBSISTENCE,
    /** Any other household within the income line. */
    OTHER_QUALIFIED
}
