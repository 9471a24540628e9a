package cn.gov.zs.housing.applicant.casefile.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the household finds the download of its whole file. */
@Component
@Order(900)
class CaseFilePanel implements CasePanel {
    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return Optional.empty();
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return Optional.of(new Part(
                "applicant/casefile-parts", "download", application.state().id().text()));
    }
}
