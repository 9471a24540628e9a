package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.QualificationLost;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.review.web.RemovalLine;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why a household left the waiting list or lost the qualification for its home, on which ground, what it can do against it and what became of that. */
@Component
@Order(5)
class RemovalPanel implements CasePanel {
    /**
     * What is shown.
     *
     * @param appeal where the household appeals; empty when it cannot
     */
    record Content(List<RemovalLine> lines, String appeal) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return part(application.state(), "");
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        var state = application.state();
        return part(state, appealLies(state) ? "/my/applications/" + state.id().text() + "/appeal" : "");
    }

    private static boolean appealLies(Application application) {
        return switch (application) {
            case Removed it -> it.appealLies();
            case QualificationLost it -> it.appealLies();
            default -> false;
        };
    }

    private static Optional<Part> part(Application application, String appeal) {
        var lines = RemovalLine.of(application);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("applicant/change-panel", "removal", new Content(lines, appeal)));
    }
}
