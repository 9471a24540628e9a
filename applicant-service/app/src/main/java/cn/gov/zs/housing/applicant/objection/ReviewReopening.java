package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.AwaitsCityNotice;
import cn.gov.zs.housing.applicant.application.AwaitsFirstNotice;
import cn.gov.zs.housing.applicant.application.CityNoticed;
import cn.gov.zs.housing.applicant.application.FirstNoticed;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.review.Handling;

/** Opens the review whose notice stands or stood; the application's own steps remember which objection opened what. */
public final class ReviewReopening implements Reopening {
    private final Applications applications;

    public ReviewReopening(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Answer reopen(ApplicationId application, NoticeStage stage, Handling decision, ObjectionId objection) {
        var now = applications.move(application, before -> next(before, stage, decision, objection));
        if (History.of(now).reopenedBy(objection.text())) {
            return new Answer.Reopened();
        }
        return publishing(now, stage) ? new Answer.NotYet() : new Answer.NothingToReopen(now.state());
    }

    private static Application next(Application before, NoticeStage stage, Handling decision, ObjectionId objection) {
        if (History.of(before).reopenedBy(objection.text())) {
            return before;
        }
        return switch (stage) {
            case FIRST_REVIEW ->
                before instanceof FirstNoticed noticed ? noticed.upholdObjection(objection.text(), decision) : before;
            case CITY_REVIEW ->
                before instanceof CityNoticed noticed ? noticed.upholdObjection(objection.text(), decision) : before;
        };
    }

    private static boolean publishing(Application application, NoticeStage stage) {
        return switch (stage) {
            case FIRST_REVIEW -> application instanceof AwaitsFirstNotice;
            case CITY_REVIEW -> application instanceof AwaitsCityNotice;
        };
    }
}
