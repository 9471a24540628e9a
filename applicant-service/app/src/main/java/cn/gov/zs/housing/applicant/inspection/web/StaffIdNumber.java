package cn.gov.zs.housing.applicant.inspection.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.inspection.ReadReason;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows one whole identity number, once, after its record is stored. It answers the form itself, without a redirect: an address that
 * shows a number could be kept, shared and opened again without a record.
 */
@Controller
class StaffIdNumber {
    private static final String FORM = "form";

    private final IdNumberLooks looks;
    private final Passages passages;
    private final Allotments allotments;

    StaffIdNumber(IdNumberLooks looks, Passages passages, Allotments allotments) {
        this.looks = looks;
        this.passages = passages;
        this.allotments = allotments;
    }

    /**
     * What the form sends.
     *
     * @param member whose number
     * @param reason why
     */
    record LookForm(int member, String reason) {
        @Override
        public String toString() {
            return "form for number " + member;
        }
    }

    @PostMapping("/staff/applications/{id}/id-number")
    ModelAndView look(
            Caller caller,
            @PathVariable String id,
            @RequestParam int member,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var text = reason.strip();
        var fault = ReadReason.faultOf(text);
        if (fault.isPresent()) {
            return again(caller, id, new LookForm(member, reason), IdNumberLooks.code(fault.get()));
        }
        var recorded = looks.look(caller, id, member, new ReadReason(text));
        var page = new ModelAndView("applicant/id-number");
        page.addObject("applicationId", recorded.read().applicationId());
        page.addObject("name", recorded.person().name().text());
        page.addObject("number", recorded.person().idNumber().whole());
        page.addObject("read", ReadRow.forHousehold(recorded.read()));
        return page;
    }

    /** The form with what was typed, status 400, and the error beside the field. */
    private ModelAndView again(Caller caller, String id, LookForm form, String code) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        errors.addError(
                new FieldError(FORM, "reason", form.reason(), false, new String[] {"flaw." + code, code}, null, code));
        var page = Forms.again("applicant/id-number-form");
        page.addObject("view", ApplicationView.forStaff(passages.visible(caller, id), allotments));
        page.addObject(FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return page;
    }
}
