package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.http.Forms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * A handover as a page sends it.
 *
 * @param to the colleague's login name
 * @param reason why
 */
record HandoverForm(String to, String reason) {
    private static final String NAME = "form";

    static HandoverForm empty() {
        return new HandoverForm("", "");
    }

    /**
     * The page again with what was typed and an error at each field that has one; empty when nothing is wrong.
     *
     * @param known whether such a colleague may hold what is handed over
     */
    Optional<ModelAndView> faulty(String view, boolean known) {
        var faults = new LinkedHashMap<String, String>();
        if (to.isBlank()) {
            faults.put("to", "required");
        } else if (!known) {
            faults.put("to", "unknown-colleague");
        }
        Finding.faultOf(reason.strip()).ifPresent(fault -> faults.put("reason", StageDesk.code(fault)));
        return faults.isEmpty() ? Optional.empty() : Optional.of(again(view, faults));
    }

    private ModelAndView again(String view, Map<String, String> faults) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        faults.forEach((field, code) -> errors.addError(new FieldError(
                NAME,
                field,
                field.equals("to") ? to : reason,
                false,
                new String[] {"flaw." + code, code},
                null,
                code)));
        var page = Forms.again(view);
        page.addObject(NAME, this);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
        return page;
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "handover form";
    }
}
