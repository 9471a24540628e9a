package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.objection.Objections;
import cn.gov.zs.housing.applicant.review.web.HomeLine;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The objections on an application's pages. Staff see all but who objected; the household sees that there is one and how it ended, not what
 * it says: words can give away who wrote them.
 */
@Component
@Order(60)
class ObjectionPanel implements CasePanel, HomeLine {
    private static final String TEMPLATE = "applicant/objection-parts";

    private final Objections objections;
    private final ObjectionDesk desk;

    ObjectionPanel(Objections objections, ObjectionDesk desk) {
        this.objections = objections;
        this.desk = desk;
    }

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return desk.concerns(caller) ? part("staff", application) : Optional.empty();
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return part("household", application);
    }

    @Override
    public Optional<Line> of(Caller caller) {
        return desk.waiting(caller).map(count -> new Line("/staff/objections", "objection.waiting", count));
    }

    private Optional<Part> part(String fragment, Versioned<Application> application) {
        List<ObjectionView> lines =
                objections.of(application.state().id()).stream().map(desk::view).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part(TEMPLATE, fragment, lines));
    }
}
