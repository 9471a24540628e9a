package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.CasePanel.Part;
import cn.gov.zs.housing.applicant.application.web.ReceiptPart;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The documents handed in, on the receipt; it says so too when there are none. */
@Component
@Order(20)
class DocumentReceipt implements ReceiptPart {
    private final HandedIn handedIn;

    DocumentReceipt(HandedIn handedIn) {
        this.handedIn = handedIn;
    }

    @Override
    public Optional<Part> of(Application application) {
        return Optional.of(new Part("applicant/evidence", "receipt", handedIn.list(application.id())));
    }
}
