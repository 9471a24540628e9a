package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Waiting;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The subsidy on an application's pages. */
@Component
@Order(600)
class SubsidyPanel implements CasePanel {
    private static final String TEMPLATE = "applicant/subsidy-parts";

    private final GrantDesk desk;

    SubsidyPanel(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * What staff see.
     *
     * @param grant null when nothing was granted yet
     */
    public record ForStaff(
            String applicationId,
            @Nullable GrantView grant,
            boolean reviews,
            boolean approves,
            boolean entersAccount,
            List<StopGround> grounds) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        var grant = desk.find(application.state().id(), true);
        var reviews = caller.has(GrantDesk.CITY_REVIEWER);
        var canOpen = reviews && application.state() instanceof Waiting;
        if (grant.isEmpty() && !canOpen) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                TEMPLATE,
                "forStaff",
                new ForStaff(
                        application.state().id().text(),
                        grant.orElse(null),
                        reviews,
                        caller.has(GrantDesk.CITY_APPROVER),
                        reviews || caller.has("township-clerk") || caller.has(Scopes.TOWNSHIP_REVIEWER),
                        List.of(StopGround.values()))));
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return desk.find(application.state().id(), false).map(grant -> new Part(TEMPLATE, "forHousehold", grant));
    }
}
