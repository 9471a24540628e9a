package cn.gov.zs.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;

/** Turns what validation found into the fields of a problem. */
final class FieldProblems {

    private FieldProblems() {}

    static List<Problem.Field> from(BindingResult result) {
        return result.getAllErrors().stream().map(FieldProblems::from).toList();
    }

    static Problem from(MethodValidationResult result) {
        var fields = result.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter.getResolvableErrors().stream()
                        .map(error -> error instanceof ObjectError bound
                                ? from(bound)
                                : new Problem.Field(
                                        Objects.requireNonNullElse(
                                                parameter.getMethodParameter().getParameterName(), ""),
                                        code(lastCode(error)),
                                        error)))
                .toList();
        return Problem.ofFields(400, "field.invalid", fields);
    }

    private static Problem.Field from(ObjectError error) {
        var field = error instanceof FieldError inField ? inField.getField() : "";
        // Spring's own words for a failed conversion name Java classes.
        return error instanceof FieldError inField && inField.isBindingFailure()
                ? new Problem.Field(field, "type", "field.type")
                : new Problem.Field(field, code(error.getCode()), error);
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    /** A stable word for the constraint that failed: its name in kebab case, with one word for all kinds of absence. */
    static String code(@Nullable String constraint) {
        return switch (constraint) {
            case null -> "invalid";
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "typeMismatch" -> "type";
            default -> constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }
}
