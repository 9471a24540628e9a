package cn.gov.zs.housing.applicant.application;

/** The three reviews (三审). */
public enum ReviewStage {
    /** 初审, by the township of the hukou. */
    FIRST_REVIEW,
    /** 复核, by the city's housing-security department. */
    CITY_REVIEW,
    /** 终审, by an approver of the city. */
    FINAL_REVIEW
}
