package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.platform.eventing.NotYetException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What happened elsewhere moves an application on: notices published and ended, a home drawn and confirmed.
 *
 * <p>An event for a state that the application has not reached waits; one that was overtaken, because the case was withdrawn, sent
 * back or its notice replaced, changes nothing; any other is a mistake of ours.
 */
public final class Progress {
    private Progress() {}

    /** A notice of the application was published. */
    public static Application noticePublished(Application application, NoticeStage stage, PublicNotice notice) {
        return switch (stage) {
            case FIRST_REVIEW ->
                application instanceof AwaitsFirstNotice reviewed
                        ? reviewed.publish(notice)
                        : unexpected(application, ApplicationState.FIRST_REVIEWED, "notice 1 published");
            case CITY_REVIEW ->
                application instanceof AwaitsCityNotice reviewed
                        ? reviewed.publish(notice)
                        : unexpected(application, ApplicationState.CITY_REVIEWED, "notice 2 published");
        };
    }

    /** A notice of the application stood its whole period. */
    public static Application noticeEnded(
            Application application, NoticeStage stage, String noticeId, LocalDate endedOn) {
        var known = History.of(application).notices().stream()
                .filter(line -> line.notice().id().equals(noticeId))
                .findFirst();
        if (known.isPresent() && !stands(application, noticeId)) {
            return application;
        }
        return switch (application) {
            case FirstNoticeStanding standing
            when known.isPresent() && stage == NoticeStage.FIRST_REVIEW -> standing.end(endedOn);
            case CityNoticeStanding standing
            when known.isPresent() && stage == NoticeStage.CITY_REVIEW -> standing.end(endedOn);
            default ->
                unexpected(
                        application,
                        stage == NoticeStage.FIRST_REVIEW
                                ? ApplicationState.FIRST_NOTICE_STANDING
                                : ApplicationState.CITY_NOTICE_STANDING,
                        "notice ended");
        };
    }

    private static boolean stands(Application application, String noticeId) {
        return switch (application) {
            case FirstNoticeStanding it -> it.firstNotice().id().equals(noticeId);
            case CityNoticeStanding it -> it.cityNotice().id().equals(noticeId);
            default -> false;
        };
    }

    /** The household drew a home. */
    public static Application drawn(Application application, Allotment allotment) {
        return application instanceof Waiting waiting
                ? waiting.allot(allotment)
                : unexpected(application, ApplicationState.REGISTERED, "home drawn");
    }

    /** The result of a draw was changed: who kept its home is told of it again. */
    public static Application drawnAgain(Application application, Allotment allotment) {
        return application instanceof Allotted allotted && allotted.of(allotment.batchId(), allotment.homeId())
                ? application
                : drawn(application, allotment);
    }

    /** The committee took the home from the household. */
    public static Application revoked(Application application, String batchId, String homeId, LocalDate on) {
        return application instanceof Allotted allotted && allotted.of(batchId, homeId)
                ? allotted.revoke(on)
                : unexpected(application, ApplicationState.ALLOTTED, "allotment revoked");
    }

    /** The result of the draw became final. */
    public static Application confirmed(Application application, String batchId, String homeId, LocalDate confirmedOn) {
        return application instanceof Allotted allotted
                ? allotted.confirm(batchId, homeId, confirmedOn)
                : unexpected(application, ApplicationState.ALLOTTED, "allotment confirmed");
    }

    private static final Set<ApplicationState> SENT_BACK =
            EnumSet.of(ApplicationState.GAPS_TOLD, ApplicationState.RETURNED);

    private static Application unexpected(Application application, ApplicationState due, String what) {
        if (application.state() == ApplicationState.WITHDRAWN) {
            return application;
        }
        var fact = what + " for application " + application.id() + ", which is " + application.state();
        if (application.state().compareTo(due) < 0 || SENT_BACK.contains(application.state())) {
            throw new NotYetException(fact);
        }
        throw new IllegalStateException(fact);
    }
}
