package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.objection.StatementCheck;
import cn.gov.zs.housing.disclosure.objection.StatementCheck.Flaw;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/**
 * An objection as the page sends it.
 *
 * @param form names this form, so that sending it twice files one objection
 */
record ObjectionForm(String form, String name, String contact, String words) {
    static final String NAME = "form";

    static ObjectionForm empty(UUID form) {
        return new ObjectionForm(form.toString(), "", "", "");
    }

    BeanPropertyBindingResult errors(List<Flaw> flaws) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        flaws.forEach(flaw -> errors.addError(new FieldError(
                NAME,
                field(flaw),
                typed(flaw.part()),
                false,
                new String[] {key(flaw)},
                new Object[] {StatementCheck.MIN_WORDS, StatementCheck.MAX_WORDS},
                code(flaw))));
        return errors;
    }

    private String typed(StatementCheck.Part part) {
        return switch (part) {
            case NAME -> name;
            case CONTACT -> contact;
            case WORDS -> words;
        };
    }

    static String field(Flaw flaw) {
        return flaw.part().name().toLowerCase(Locale.ROOT);
    }

    static String code(Flaw flaw) {
        return flaw.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(Flaw flaw) {
        return "objection.flaw." + field(flaw) + "." + code(flaw);
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "objection form " + form;
    }
}
