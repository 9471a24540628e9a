package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.http.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * A decision as a page sends it: a choice and words that give its reasons.
 *
 * @param version of the application that the page showed
 * @param choice one of the page's options; empty when none was made
 * @param words the reasons
 */
record WordsForm(long version, String choice, String words) {
    private static final String NAME = "form";

    /** An error at a field. */
    private record Fault(String field, String code) {}

    static WordsForm empty(long version) {
        return new WordsForm(version, "", "");
    }

    /** The page again with what was typed and an error at each field that has one; empty when nothing is wrong. */
    Optional<ModelAndView> faulty(String view, List<String> options) {
        var faults = new ArrayList<Fault>();
        if (!options.isEmpty() && !options.contains(choice)) {
            faults.add(new Fault("choice", choice.isEmpty() ? "required" : "unknown-choice"));
        }
        Finding.faultOf(words.strip()).ifPresent(fault -> faults.add(new Fault("words", Passages.code(fault))));
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        var errors = new BeanPropertyBindingResult(this, NAME);
        faults.forEach(fault -> errors.addError(new FieldError(
                NAME,
                fault.field(),
                fault.field().equals("choice") ? choice : words,
                false,
                new String[] {"flaw." + fault.code(), fault.code()},
                null,
                fault.code())));
        var page = Forms.again(view);
        page.addObject(NAME, this);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
        return Optional.of(page);
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
