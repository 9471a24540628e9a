package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.platform.workdays.WhoseClock;
import java.util.Optional;

/** The stages of a case (办理环节): each is somebody's turn. Their limits are in {@link StageTable}. */
public enum Stage {
    /** 受理. */
    ACCEPTANCE,
    /** 补正, the household's turn. */
    SUPPLEMENT,
    /** 入户调查. */
    VISIT,
    /** 初审. */
    FIRST_REVIEW,
    /** 更正, the household's turn. */
    CORRECTION,
    /** 镇街上报. */
    FILING,
    /** 复核. */
    CITY_REVIEW,
    /** 终审. */
    FINAL_REVIEW,
    /** 申诉答复. */
    APPEAL,
    /** 异议处理; it runs beside a case, from the objection's arrival. */
    OBJECTION;

    /** Whether it is an office's turn, so that an office can be late. */
    public boolean ofOffice() {
        return this != SUPPLEMENT && this != CORRECTION;
    }

    /** Whose right its clock is: in her own turn the household was told a day and relies on it. */
    public WhoseClock whose() {
        return ofOffice() ? WhoseClock.OFFICE : WhoseClock.CITIZEN;
    }

    /** Whose turn it is in a case in this state; empty while a notice is prepared or stands, and when nothing is due. */
    public static Optional<Stage> in(ApplicationState state) {
        return Optional.ofNullable(
                switch (state) {
                    case SUBMITTED -> ACCEPTANCE;
                    case GAPS_TOLD -> SUPPLEMENT;
                    case ACCEPTED -> VISIT;
                    case VISITED -> FIRST_REVIEW;
                    case RETURNED -> CORRECTION;
                    case FIRST_NOTICE_HELD -> FILING;
                    case FILED -> CITY_REVIEW;
                    case CITY_NOTICE_HELD -> FINAL_REVIEW;
                    case APPEALED -> APPEAL;
                    case FIRST_REVIEWED,
                            FIRST_NOTICE_STANDING,
                            CITY_REVIEWED,
                            CITY_NOTICE_STANDING,
                            REGISTERED,
                            ALLOTTED,
                            ALLOTMENT_CONFIRMED,
                            REFUSED,
                            APPEAL_REJECTED,
                            WITHDRAWN,
                            REMOVED,
                            QUALIFICATION_LOST -> null;
                });
    }
}
