package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Flaw;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** A duty as the page sends it. */
record DutyForm(String item, String number, String title, String aroseOn) {
    static final String NAME = "form";

    BeanPropertyBindingResult errors(List<Flaw> flaws) {
        return FormErrors.of(this, NAME, flaws);
    }

    BeanPropertyBindingResult errors(DutyRefusal refusal) {
        return FormErrors.of(this, NAME, refusal);
    }

    /** Puts errors beside the fields of any of these forms. */
    static final class FormErrors {
        private FormErrors() {}

        static BeanPropertyBindingResult of(Object form, String name, List<Flaw> flaws) {
            var errors = new BeanPropertyBindingResult(form, name);
            flaws.forEach(flaw -> add(
                    errors, DutyFlaws.field(flaw), DutyFlaws.key(flaw), DutyFlaws.code(flaw), DutyFlaws.args(flaw)));
            return errors;
        }

        static BeanPropertyBindingResult of(Object form, String name, DutyRefusal refusal) {
            var errors = new BeanPropertyBindingResult(form, name);
            add(
                    errors,
                    refusal.field(),
                    refusal.key(),
                    refusal.code(),
                    refusal.args().toArray());
            return errors;
        }

        private static void add(
                BeanPropertyBindingResult errors, String field, String key, String code, Object... args) {
            errors.addError(new FieldError(
                    errors.getObjectName(),
                    field,
                    errors.getRawFieldValue(field),
                    false,
                    new String[] {key},
                    args,
                    code));
        }
    }
}
