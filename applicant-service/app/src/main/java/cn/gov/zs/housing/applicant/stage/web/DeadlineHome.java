package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.application.web.StaffHomePart;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many cases are due when, on the staff's home page. */
@Component
@Order(10)
class DeadlineHome implements StaffHomePart {
    private final StageDesk desk;

    DeadlineHome(StageDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<CasePanel.Part> forHome(Caller caller) {
        return desk.counts(caller).map(counts -> new CasePanel.Part("applicant/stages-parts", "home", counts));
    }
}
