package cn.gov.zs.housing.applicant.stage;

/** How near a last day is (期限状态). */
public enum DueState {
    /** 已超期. */
    OVERDUE,
    /** 今天到期. */
    TODAY,
    /** 3日内到期. */
    SOON,
    /** 3日后到期. */
    LATER;

    /** Days that are soon: so many after today. */
    public static final int SOON_DAYS = 3;
}
