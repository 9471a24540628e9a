package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.platform.eventing.NotYetException;
import java.time.LocalDate;

/**
 * What happened elsewhere moves an application on: notices published and ended, a home drawn and confirmed.
 *
 * <p>An event for a state that the application has not reached waits; one for a state it has left is a mistake of ours and
 * changes nothing.
 */
public final class Progress {
    private Progress() {}

    /** A notice of the application was published. */
    public static Application noticePublished(Application application, NoticeStage stage, PublicNotice notice) {
        return switch (stage) {
            case FIRST_REVIEW ->
                application instanceof FirstReviewed reviewed
                        ? reviewed.publish(notice)
                        : refuse(application, ApplicationState.FIRST_REVIEWED, "notice 1 published");
            case CITY_REVIEW ->
                application instanceof CityReviewed reviewed
                        ? reviewed.publish(notice)
                        : refuse(application, ApplicationState.CITY_REVIEWED, "notice 2 published");
        };
    }

    /** A notice of the application stood its whole period. */
    public static Application noticeEnded(
            Application application, NoticeStage stage, String noticeId, LocalDate endedOn) {
        return switch (stage) {
            case FIRST_REVIEW ->
                application instanceof FirstNoticeStanding standing
                                && standing.firstNotice().id().equals(noticeId)
                        ? standing.end(endedOn)
                        : refuse(application, ApplicationState.FIRST_NOTICE_STANDING, "notice 1 ended");
            case CITY_REVIEW ->
                application instanceof CityNoticeStanding standing
                                && standing.cityNotice().id().equals(noticeId)
                        ? standing.end(endedOn)
                        : refuse(application, ApplicationState.CITY_NOTICE_STANDING, "notice 2 ended");
        };
    }

    /** The household drew a home. */
    public static Application drawn(Application application, Allotment allotment) {
        return application instanceof Registered registered
                ? registered.allot(allotment)
                : refuse(application, ApplicationState.REGISTERED, "home drawn");
    }

    /** The result of the draw became final. */
    public static Application confirmed(Application application, String batchId, String homeId, LocalDate confirmedOn) {
        return application instanceof Allotted allotted
                ? allotted.confirm(batchId, homeId, confirmedOn)
                : refuse(application, ApplicationState.ALLOTTED, "allotment confirmed");
    }

    private static Application refuse(Application application, ApplicationState due, String what) {
        var fact = what + " for application " + application.id() + ", which is " + application.state();
        if (application.state().compareTo(due) < 0) {
            throw new NotYetException(fact);
        }
        throw new IllegalStateException(fact);
    }
}
