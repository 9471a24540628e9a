package cn.gov.zs.housing.disclosure.request;

/** Who asks: the columns of table 3 of the annual report (国办公开办函〔2021〕30号). The names are wire names. */
public enum ApplicantKind {
    /** 自然人. */
    NATURAL_PERSON,
    /** 法人或其他组织：商业企业. */
    BUSINESS,
    /** 科研机构. */
    RESEARCH,
    /** 社会公益组织. */
    PUBLIC_BENEFIT,
    /** 法律服务机构. */
    LEGAL_SERVICE,
    /** 其他. */
    OTHER
}
