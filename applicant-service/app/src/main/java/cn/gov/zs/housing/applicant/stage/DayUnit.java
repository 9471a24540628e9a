package cn.gov.zs.housing.applicant.stage;

/** What a limit counts. */
public enum DayUnit {
    /** 工作日. */
    WORKING,
    /** 自然日; a last day that is no working day moves to the next one (民法典 art. 203). */
    NATURAL
}
