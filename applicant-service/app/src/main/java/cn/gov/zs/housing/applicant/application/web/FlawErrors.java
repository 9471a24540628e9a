package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** Puts flaws where Spring's forms and platform-http's problems look for them; texts stand under {@code flaw.<code>}. */
public final class FlawErrors {
    private static final String NAME = "application";

    private FlawErrors() {}

    /** The flaws of an API body: 400 {@code field.invalid} with every field, and no value. */
    public static BindException problem(List<Flaw> flaws) {
        var result = new MapBindingResult(Map.of(), NAME);
        flaws.forEach(flaw -> result.addError(error(NAME, flaw.field(), null, flaw)));
        return new BindException(result);
    }

    /** The flaws of a draft, beside the fields of the form it was typed into. */
    static void addTo(BindingResult form, ApplicationForm typed, List<Flaw> flaws) {
        addTo(
                form,
                flaws.stream()
                        .map(flaw -> new Flaw(typed.inForm(flaw.field()), flaw.kind()))
                        .toList());
    }

    /** The flaws of another form, beside its fields as they were typed. */
    public static void addTo(BindingResult form, List<Flaw> flaws) {
        for (Flaw flaw : flaws) {
            if (!form.hasFieldErrors(flaw.field())) {
                form.addError(error(form.getObjectName(), flaw.field(), form.getRawFieldValue(flaw.field()), flaw));
            }
        }
    }

    private static FieldError error(String object, String field, @Nullable Object typed, Flaw flaw) {
        var code = flaw.kind().code();
        // the last code is the one programs see
        return new FieldError(object, field, typed, false, new String[] {"flaw." + code, code}, null, code);
    }
}
