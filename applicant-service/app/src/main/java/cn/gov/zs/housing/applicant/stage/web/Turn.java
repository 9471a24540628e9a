package cn.gov.zs.housing.applicant.stage.web;

/** Which clocks somebody wants to see. */
enum Turn {
    /** Those of her duties. */
    MINE,
    /** Late ones of which her duties were told. */
    TOLD,
    /** All she may see. */
    ALL
}
