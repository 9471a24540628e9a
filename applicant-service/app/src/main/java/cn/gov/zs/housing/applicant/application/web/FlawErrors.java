package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** Puts flaws where Spring's forms and platform-http's problems look for them; texts stand under {@code flaw.<code>}. */
public final class FlawErrors {
    private static final Pattern CO_APPLICANT = Pattern.compile("^coApplicants\\[(\\d+)]");
    private static final String NAME = "application";

    private FlawErrors() {}

    /** The flaws of an API body: 400 {@code field.invalid} with every field, and no value. */
    public static BindException problem(List<Flaw> flaws) {
        var result = new MapBindingResult(Map.of(), NAME);
        flaws.forEach(flaw -> result.addError(error(NAME, flaw.field(), null, flaw)));
        return new BindException(result);
    }

    /** The flaws of a form, beside the fields as they were typed. */
    static void addTo(BindingResult form, ApplicationForm typed, List<Flaw> flaws) {
        var used = typed.usedRows();
        for (Flaw flaw : flaws) {
            var field = inForm(flaw.field(), used);
            if (!form.hasFieldErrors(field)) {
                form.addError(error(form.getObjectName(), field, form.getRawFieldValue(field), flaw));
            }
        }
    }

    /** The flaws of another form, beside its fields as they were typed. */
    public static void addTo(BindingResult form, List<Flaw> flaws) {
        for (Flaw flaw : flaws) {
            if (!form.hasFieldErrors(flaw.field())) {
                form.addError(error(form.getObjectName(), flaw.field(), form.getRawFieldValue(flaw.field()), flaw));
            }
        }
    }

    /** A draft leaves unused rows out, so its co-applicant n stands in the form's n-th used row. */
    private static String inForm(String field, List<Integer> usedRows) {
        Matcher matcher = CO_APPLICANT.matcher(field);
        return matcher.find()
                ? matcher.replaceFirst("coApplicants[" + usedRows.get(Integer.parseInt(matcher.group(1))) + "]")
                : field;
    }

    private static FieldError error(String object, String field, @Nullable Object typed, Flaw flaw) {
        var code = flaw.kind().code();
        // the last code is the one programs see
        return new FieldError(object, field, typed, false, new String[] {"flaw." + code, code}, null, code);
    }
}
