package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Qualified;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The changes of a case on its pages, and the way to report another. */
@Component
@Order(60)
class ChangePanel implements CasePanel {
    private final ChangeDesk desk;

    ChangePanel(ChangeDesk desk) {
        this.desk = desk;
    }

    /**
     * What is shown.
     *
     * @param report where another is reported; empty when none can be
     * @param window where a clerk types what the household reports on paper; empty when she cannot
     * @param place where one is seen; its place in the case follows
     */
    record Content(List<ChangeView> changes, String report, String window, String place) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        var id = application.state().id().text();
        var report = ChangeDesk.mayFind(caller) ? "/staff/applications/" + id + "/changes/new" : "";
        var window = ChangeDesk.mayType(caller) ? "/staff/window/changes/" + id : "";
        return part(application.state(), true, report, window, "/staff/changes/" + id + "/");
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        var address = "/my/applications/" + application.state().id().text() + "/changes/";
        return part(application.state(), false, address + "new", "", address);
    }

    private Optional<Part> part(Application application, boolean staff, String report, String window, String place) {
        var changes = desk.of(application, staff);
        var qualified = application instanceof Qualified;
        if (changes.isEmpty() && !qualified) {
            return Optional.empty();
        }
        var free =
                qualified && (changes.isEmpty() || !changes.getFirst().state().open());
        return Optional.of(new Part(
                "applicant/change-panel",
                "changes",
                new Content(changes, free ? report : "", free ? window : "", place)));
    }
}
