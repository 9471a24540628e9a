package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.RequestCheck;
import cn.gov.zs.housing.disclosure.request.RequestCheck.Flaw;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/**
 * A request as a page sends it.
 *
 * @param id names this form, so that sending it twice files one request
 * @param way how it came, on the officers' form
 * @param arrivedOn the day it came, on the officers' form
 * @param helped whether somebody was helped, on the officers' form
 */
record RequestForm(
        String id,
        String kind,
        String name,
        String proof,
        String contact,
        String address,
        String description,
        String form,
        String handover,
        String way,
        String arrivedOn,
        boolean helped) {
    static final String NAME = "typed";

    static RequestForm empty(UUID id, String arrivedOn) {
        return new RequestForm(id.toString(), "", "", "", "", "", "", "", "", "", arrivedOn, false);
    }

    RequestCheck.Answer read() {
        return RequestCheck.read(
                new RequestCheck.Typed(kind, name, proof, contact, address, description, form, handover));
    }

    BeanPropertyBindingResult errors(List<Flaw> flaws) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        flaws.forEach(flaw -> add(errors, field(flaw), key(flaw), code(flaw)));
        return errors;
    }

    static void add(BeanPropertyBindingResult errors, String field, String key, String code) {
        errors.addError(new FieldError(
                errors.getObjectName(),
                field,
                errors.getRawFieldValue(field),
                false,
                new String[] {key},
                arguments(),
                code));
    }

    static Object[] arguments() {
        return new Object[] {RequestCheck.MIN_DESCRIPTION, RequestCheck.MAX_DESCRIPTION};
    }

    static String field(Flaw flaw) {
        return flaw.part().name().toLowerCase(Locale.ROOT);
    }

    static String code(Flaw flaw) {
        return flaw.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(Flaw flaw) {
        return "request.flaw." + field(flaw) + "." + code(flaw);
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "request form " + id;
    }
}
