package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The re-reviews of a case on its pages; one that waits for the household comes with its reminder. */
@Component
@Order(10)
class ReReviewPanel implements CasePanel {
    private final ReReviewDesk desk;

    ReReviewPanel(ReReviewDesk desk) {
        this.desk = desk;
    }

    /**
     * What is shown.
     *
     * @param address where one is seen; campaign and case follow
     * @param window where a clerk types an answer given on paper; empty for who does not
     */
    record Content(List<ReReviewView> reReviews, String address, String window) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return part(
                application,
                true,
                "/staff/re-reviews/",
                ReReviewDesk.mayType(caller) ? "/staff/window/re-reviews/" : "");
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return part(application, false, "/my/re-reviews/", "");
    }

    private Optional<Part> part(Versioned<Application> application, boolean staff, String address, String window) {
        var all = desk.of(application.state().id(), staff);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("applicant/rereview-panel", "reReviews", new Content(all, address, window)));
    }
}
