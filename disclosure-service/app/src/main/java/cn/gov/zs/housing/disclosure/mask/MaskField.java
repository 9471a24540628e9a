package cn.gov.zs.housing.disclosure.mask;

/** What could be told of a person, each with a rule in the {@link MaskPolicy}. */
public enum MaskField {
    /** 申请人姓名. */
    APPLICANT_NAME,
    /** 身份证号. */
    ID_NUMBER,
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
    DRAWN_AT,
    /** 公告正文 an officer typed. */
    TYPED_WORDS,
    /** 公告表格 an officer typed: rows about households without a name. */
    TYPED_TABLE,
    /** 共同申请人. */
    CO_APPLICANT,
    /** 联系电话. */
    TELEPHONE,
    /** 银行账号. */
    BANK_ACCOUNT,
    /** 疾病、残疾等敏感情况. */
    SENSITIVE_FACT
}
