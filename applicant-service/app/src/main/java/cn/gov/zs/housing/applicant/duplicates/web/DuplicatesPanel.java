package cn.gov.zs.housing.applicant.duplicates.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.duplicates.Duplicates;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Duplicates on a case's page, for staff. */
@Component
@Order(100)
class DuplicatesPanel implements CasePanel {
    private final Duplicates duplicates;

    DuplicatesPanel(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        var lines = DuplicateLine.of(duplicates.of(application.state()), Scopes.of(caller));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("applicant/duplicates-parts", "panel", lines));
    }

    /** Nothing: of another household nobody learns anything here. */
    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return Optional.empty();
    }
}
