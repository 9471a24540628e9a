package cn.gov.zs.housing.disclosure.notice;

/** The personal items of a notice, by the words of the work plan 二（一）（3） and （7）. They leave when the period is over. */
public enum PublicItem {
    /** 申请人姓名. */
    APPLICANT_NAME,
    /** 身份证号（隐蔽部分号码）. */
    MASKED_ID_NUMBER,
    /** 户籍地址. */
    HUKOU_ADDRESS,
    /** 现住地址. */
    CURRENT_ADDRESS,
    /** 工作单位. */
    EMPLOYER,
    /** 家庭人口. */
    HOUSEHOLD_SIZE,
    /** 人均住房面积. */
    PER_HEAD_FLOOR_AREA,
    /** 申报家庭资产. */
    DECLARED_ASSETS,
    /** 人均可支配收入. */
    PER_HEAD_INCOME,
    /** 申请住房保障类型. */
    APPLICATION_TYPE,
    /** 承租地址. */
    LEASED_ADDRESS,
    /** 抽签时间. */
    DRAWN_AT
}
