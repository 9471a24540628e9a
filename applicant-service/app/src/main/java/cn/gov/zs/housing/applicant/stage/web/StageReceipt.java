package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel.Part;
import cn.gov.zs.housing.applicant.application.web.ReceiptPart;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens next and by when, on the receipt: the stage that runs now, held to its row of the stage table. */
@Component
@Order(10)
class StageReceipt implements ReceiptPart {
    private final StageDesk desk;

    StageReceipt(StageDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Part> of(Application application) {
        return desk.forHousehold(application).map(clock -> new Part("applicant/stages-parts", "receipt", clock));
    }
}
