package cn.gov.zs.housing.housing.upkeep;

/** What a check of a home found (巡查结果). The grounds of art. 27 stand here by their own words; ordering to vacate is another act. */
public enum Finding {
    /** 承租家庭正常居住. */
    LIVED_IN,
    /** 空置. */
    EMPTY,
    /** 转借、转租或者擅自调换. */
    SUBLET,
    /** 改变用途. */
    CHANGED_USE,
    /** 破坏或者擅自装修. */
    DAMAGED,
    /** 在房屋内从事违法活动. */
    UNLAWFUL_ACTS,
    /** 未遇：没有人开门. */
    NOT_MET
}
