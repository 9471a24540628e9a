package cn.gov.zs.platform.http;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells what is wrong with a body that could not be read: never a class name, never the value that was sent. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem from(HttpMessageNotReadableException e) {
        return switch (cause(e)) {
            case null -> Problem.of(400, "body.missing");
            case RefusedInputException refused -> refused.problem();
            case UnrecognizedPropertyException unknown -> fields("body.unknown-field", unknown, "unknown");
            case InputCoercionException tooBig
            when !tooBig.getPath().isEmpty() -> fields("field.invalid", tooBig, "type");
            case StreamReadException malformed -> Problem.of(400, "body.malformed");
            case DatabindException mismatch
            when !mismatch.getPath().isEmpty() -> fields("field.invalid", mismatch, "type");
            default -> Problem.of(400, "body.malformed");
        };
    }

    /** A refused body or Jackson's word, whichever wraps the other. */
    private static @Nullable Throwable cause(Throwable e) {
        Throwable found = null;
        for (var at = e.getCause(); at != null; at = at.getCause()) {
            if (at instanceof RefusedInputException) {
                return at;
            }
            if (found == null || (at instanceof JacksonException && !(found instanceof JacksonException))) {
                found = at;
            }
        }
        return found;
    }

    private static Problem fields(String code, JacksonException e, String fieldCode) {
        return Problem.ofFields(400, code, List.of(new Problem.Field(path(e), fieldCode, "field." + fieldCode)));
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
