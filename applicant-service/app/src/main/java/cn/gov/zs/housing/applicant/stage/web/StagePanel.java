package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whose turn it is and by when, on an application's pages. */
@Component
@Order(10)
class StagePanel implements CasePanel {
    private static final String TEMPLATE = "applicant/stages-parts";

    private final StageDesk desk;

    StagePanel(StageDesk desk) {
        this.desk = desk;
    }

    /** What staff see. */
    record ForStaff(String id, ClockView clock, boolean mayTake, boolean mayHandOver) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        var kept = desk.kept(application);
        return desk.forStaff(application, kept)
                .map(view -> new Part(
                        TEMPLATE,
                        "staffClock",
                        new ForStaff(
                                kept.application().text(),
                                view,
                                desk.mayTake(caller, kept),
                                desk.mayHandOver(caller, kept))));
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return desk.forHousehold(application.state()).map(view -> new Part(TEMPLATE, "householdClock", view));
    }
}
