package cn.gov.zs.housing.applicant.duplicates.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.duplicates.Duplicate;
import cn.gov.zs.housing.applicant.duplicates.Duplicates;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Duplicates on a case's page, for staff. The other application is named to those who may see it; all others are told the code and
 * to ask the city, and learn neither township nor number nor name.
 */
@Component
@Order(100)
class DuplicatesPanel implements CasePanel {
    private final Duplicates duplicates;

    DuplicatesPanel(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /** One line. */
    record Line(String code, int member, @Nullable String other) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        var scope = Scopes.of(caller);
        var lines = duplicates.of(application.state()).stream()
                .map(found -> line(found, scope.sees(found.other().declaration())))
                .distinct()
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("applicant/duplicates-parts", "panel", lines));
    }

    private static Line line(Duplicate found, boolean seen) {
        return new Line(
                found.kind().code(), found.member(), seen ? found.other().id().text() : null);
    }

    /** Nothing: of another household nobody learns anything here. */
    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return Optional.empty();
    }
}
