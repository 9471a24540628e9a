package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why a household left the waiting list, on which ground, and what it can do against it. */
@Component
@Order(5)
class RemovalPanel implements CasePanel {
    /** @param remedies false when the household left by its own wish */
    record Content(RemovalGround ground, String words, Instant at, boolean remedies) {
        @Override
        public String toString() {
            return "removal on ground " + ground;
        }
    }

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return part(application.state());
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return part(application.state());
    }

    private static Optional<Part> part(Application application) {
        if (!(application instanceof Removed removed)) {
            return Optional.empty();
        }
        var removal = removed.removal();
        return Optional.of(new Part(
                "applicant/change-panel",
                "removal",
                new Content(
                        removal.ground(),
                        removal.handling().finding().text(),
                        removal.handling().at(),
                        removal.ground() != RemovalGround.OWN_WISH)));
    }
}
