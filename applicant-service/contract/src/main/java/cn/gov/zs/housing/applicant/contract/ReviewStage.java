package cn.gov.zs.housing.applicant.contract;

/** The two reviews that end in a notice (两公示). The names are wire names: they never change. */
public enum ReviewStage {
    /** 初审, noticed in the township. */
    FIRST_REVIEW,
    /** 复核, noticed by the city. */
    CITY_REVIEW
}
