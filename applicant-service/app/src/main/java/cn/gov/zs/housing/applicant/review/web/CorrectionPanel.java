package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.Returned;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to a correction, on a case's pages. */
@Component
@Order(10)
class CorrectionPanel implements CasePanel {
    private static final String TEMPLATE = "applicant/correction-parts";

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return NoticeCorrections.may(caller, application.state())
                .map(_ ->
                        new Part(TEMPLATE, "forStaff", application.state().id().text()));
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return application.state() instanceof GapsTold || application.state() instanceof Returned
                ? Optional.of(new Part(
                        TEMPLATE, "forHousehold", application.state().id().text()))
                : Optional.empty();
    }
}
