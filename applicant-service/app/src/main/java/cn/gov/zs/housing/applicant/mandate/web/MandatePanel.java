package cn.gov.zs.housing.applicant.mandate.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.mandate.CaseAccess;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who may act for the household, on its case's pages. */
@Component
@Order(900)
class MandatePanel implements CasePanel {
    private final CaseAccesses accesses;
    private final Clock clock;

    MandatePanel(CaseAccesses accesses, Clock clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        var clerk = caller.has(Scopes.VILLAGE_CLERK) || caller.has(Scopes.TOWNSHIP_CLERK);
        return part(application, clerk ? "/staff/applications/" : null);
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return part(application, application.state().isOwnedBy(caller.subject()) ? "/my/applications/" : null);
    }

    private Optional<Part> part(Versioned<Application> application, @Nullable String base) {
        var id = application.state().id();
        var access = accesses.find(id).orElseGet(() -> CaseAccess.none(id));
        if (base == null && access.mandates().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                "applicant/mandate-parts",
                "panel",
                MandateView.of(
                        access,
                        ShanghaiDay.of(clock.instant()),
                        base == null ? null : base + id.text() + "/mandates")));
    }
}
