package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of an application's pages that other features fill, in their order. */
@Component
public class CasePanels {
    private final ObjectProvider<CasePanel> panels;

    CasePanels(ObjectProvider<CasePanel> panels) {
        this.panels = panels;
    }

    /** Those that have something to show to this member of staff. */
    public List<CasePanel.Part> forStaff(Caller caller, Versioned<Application> application) {
        return parts(panel -> panel.forStaff(caller, application));
    }

    /** Those that have something to show to the household. */
    List<CasePanel.Part> forHousehold(Caller caller, Versioned<Application> application) {
        return parts(panel -> panel.forHousehold(caller, application));
    }

    private List<CasePanel.Part> parts(Function<CasePanel, Optional<CasePanel.Part>> asked) {
        return panels.orderedStream().map(asked).flatMap(Optional::stream).toList();
    }
}
