package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a receipt that other features fill, in their order. */
@Component
public class ReceiptParts {
    private final ObjectProvider<ReceiptPart> parts;

    ReceiptParts(ObjectProvider<ReceiptPart> parts) {
        this.parts = parts;
    }

    /** Those that have something to show. */
    public List<CasePanel.Part> of(Application application) {
        return parts.orderedStream()
                .map(part -> part.of(application))
                .flatMap(Optional::stream)
                .toList();
    }
}
