package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.application.web.ReceiptParts;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.mandate.web.Codes;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Receipts printed at the window. The code with which a household takes its case into an account of its own is shown once, when
 * it is made; printing another makes the earlier void.
 */
@Component
class WindowReceipts {
    private final Applications applications;
    private final Allotments allotments;
    private final Judgements judgements;
    private final Passages passages;
    private final Codes codes;
    private final ReceiptParts parts;

    WindowReceipts(
            Applications applications,
            Allotments allotments,
            Judgements judgements,
            Passages passages,
            Codes codes,
            ReceiptParts parts) {
        this.applications = applications;
        this.allotments = allotments;
        this.judgements = judgements;
        this.passages = passages;
        this.codes = codes;
        this.parts = parts;
    }

    /** The application this caller typed; 404 otherwise. */
    Versioned<Application> typed(Caller caller, String id) {
        return ApplicationId.read(id)
                .flatMap(applications::find)
                .filter(kept -> kept.state().declaration().entry().subject().equals(caller.subject()))
                .orElseThrow(ProblemException::absent);
    }

    /** The application in the clerk's scope; 404 otherwise. */
    Versioned<Application> visible(Caller caller, String id) {
        return passages.visible(caller, id);
    }

    ModelAndView plain(Versioned<Application> application) {
        return new ModelAndView("applicant/receipt")
                .addObject("view", ApplicationView.forHousehold(application, allotments))
                .addObject("judgement", judgements.of(application.state()))
                .addObject("entry", application.state().declaration().entry())
                .addObject("parts", parts.of(application.state()))
                .addObject("window", WindowDrafts.BASE)
                .addObject(
                        "unowned",
                        application.state().declaration().ownerSubject().isEmpty())
                .addObject("clause", Clause.APPLICANT_NOTICE);
    }

    /** With a new code; 409 when the household has an account already. */
    ModelAndView withCode(Versioned<Application> application) {
        if (application.state().declaration().ownerSubject().isPresent()) {
            throw ProblemException.conflict("code.has-owner", Map.of());
        }
        return plain(application)
                .addObject("code", codes.forOwner(application.state().id()));
    }
}
