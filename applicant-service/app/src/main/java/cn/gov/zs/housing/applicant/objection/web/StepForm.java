package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.objection.Ground;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.http.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * A step on an objection as a page sends it.
 *
 * @param version of the objection that the page showed
 * @param ground one of {@link Ground}'s names; empty for an investigation
 * @param words finding or reasons
 */
record StepForm(long version, String ground, String words) {
    private static final String NAME = "form";

    static StepForm empty(long version) {
        return new StepForm(version, "", "");
    }

    /** The ground that was chosen; empty when none was. */
    Optional<Ground> chosen() {
        return ground(ground);
    }

    static Optional<Ground> ground(String typed) {
        return Arrays.stream(Ground.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
    }

    static List<Ground> grounds() {
        return List.of(Ground.values());
    }

    /** The page again with what was typed and an error at each field that has one; empty when nothing is wrong. */
    Optional<ModelAndView> faulty(String view, boolean asksGround) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        if (asksGround && chosen().isEmpty()) {
            reject(errors, "ground", ground, ground.isEmpty() ? "required" : "unknown-choice");
        }
        Finding.faultOf(words.strip()).ifPresent(fault -> reject(errors, "words", words, code(fault)));
        if (!errors.hasErrors()) {
            return Optional.empty();
        }
        var page = Forms.again(view);
        page.addObject(NAME, this);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
        return Optional.of(page);
    }

    static String code(Finding.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void reject(BeanPropertyBindingResult errors, String field, String typed, String code) {
        errors.addError(new FieldError(NAME, field, typed, false, new String[] {"flaw." + code, code}, null, code));
    }

    /** The words, once nothing is wrong with them. */
    Finding finding() {
        return new Finding(words.strip());
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "form for version " + version;
    }
}
