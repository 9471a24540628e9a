package cn.gov.zs.housing.applicant.evidence;

/**
 * What a document proves (材料种类): the applicant's file as the office's guides list it (domain notes 1.2). Names are stored and
 * are not changed.
 */
public enum DocumentKind {
    /** 《中山市住房保障申请表》, signed. */
    APPLICATION_FORM,
    /** 身份证. */
    ID_CARD,
    /** 户口簿. */
    HUKOU_BOOK,
    /** 婚姻证明: marriage, divorce or death of a spouse. */
    MARRIAGE_PROOF,
    /** 住房证明: title, lease, plot. */
    HOUSING_PROOF,
    /** 收入证明, of the last year. */
    INCOME_PROOF,
    /** 资产申报. */
    ASSET_DECLARATION,
    /** 用人单位证明. */
    EMPLOYER_PROOF,
    /** 社保记录. */
    SOCIAL_INSURANCE_RECORD,
    /** 居住证, of a household without local hukou. */
    RESIDENCE_PERMIT,
    /** 加分证明, for points of the score sheet. */
    BONUS_PROOF,
    /** 其他. */
    OTHER
}
