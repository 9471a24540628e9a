package cn.gov.zs.housing.applicant.application;

/** Which of the two notices (两公示) a notice is. */
public enum NoticeStage {
    /** 初审公示, in the township. */
    FIRST_REVIEW,
    /** 复核公示, at the city. */
    CITY_REVIEW
}
