package cn.gov.zs.housing.allocation.scoring;

/** How the household's income was found to stand (收入类别); the names are values of the score sheet. */
public enum IncomeClass {
    /** 最低生活保障. */
    SUBSISTENCE,
    /** 其他符合条件. */
    OTHER_QUALIFIED
}
