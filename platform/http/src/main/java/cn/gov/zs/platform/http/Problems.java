package cn.gov.zs.platform.http;

import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Knows which problem an exception is. What it does not know is a fault of ours. */
final class Problems {

    private Problems() {}

    /** The problem told to the caller; empty when the fault is ours. */
    static Optional<Problem> from(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case ProblemException e -> e.problem();
                    case RefusedInputException e -> e.problem();
                    case HttpMessageNotReadableException e -> BodyProblems.from(e);
                    case MethodArgumentNotValidException e -> fields(e.getBindingResult());
                    case BindException e -> fields(e.getBindingResult());
                    case HandlerMethodValidationException e -> FieldProblems.from(e);
                    case MethodValidationException e -> FieldProblems.from(e);
                    case MethodArgumentTypeMismatchException e when inPath(e) -> Problem.of(404, "absent");
                    case TypeMismatchException e -> field(e.getPropertyName(), "type");
                    case MissingServletRequestParameterException e -> field(e.getParameterName(), "required");
                    case MissingRequestValueException e when e.getStatusCode().is5xxServerError() -> null;
                    case ServletRequestBindingException e -> Problem.of(400, "request.malformed");
                    case HttpRequestMethodNotSupportedException e -> Problem.of(405, "method.not-allowed");
                    case HttpMediaTypeNotSupportedException e -> Problem.of(415, "media-type.unsupported");
                    case HttpMediaTypeNotAcceptableException e -> Problem.of(406, "media-type.not-acceptable");
                    case NoResourceFoundException e -> Problem.of(404, "absent");
                    case NoHandlerFoundException e -> Problem.of(404, "absent");
                    case MultipartException e -> Problem.of(415, "media-type.unsupported");
                    case RequestRejectedException e -> Problem.of(400, "request.malformed");
                    case InvalidParameterException e -> ofStatus(e.getErrorCode());
                    case AuthenticationServiceException e -> Problem.of(503, "login.unavailable");
                    case AuthenticationException e -> Problem.of(401, "login.required");
                    case AccessDeniedException e -> Problem.of(403, "role.missing");
                    case ErrorResponse e
                    when !e.getStatusCode().is5xxServerError() ->
                        ofStatus(e.getStatusCode().value());
                    default -> null;
                });
    }

    /** The problem of a bare status, as the container reports it. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "request.malformed");
            case 401 -> Problem.of(401, "login.required");
            case 403 -> Problem.of(403, "role.missing");
            case 404 -> Problem.of(404, "absent");
            case 405 -> Problem.of(405, "method.not-allowed");
            case 406 -> Problem.of(406, "media-type.not-acceptable");
            case 408 -> Problem.of(408, "request.timeout");
            case 413 -> Problem.of(413, "body.too-large");
            case 415 -> Problem.of(415, "media-type.unsupported");
            default -> Problem.of(status, "request.refused");
        };
    }

    private static Problem fields(BindingResult result) {
        return Problem.ofFields(400, "field.invalid", FieldProblems.from(result));
    }

    private static Problem field(@Nullable String name, String code) {
        return Problem.ofFields(
                400, "field.invalid", List.of(new Problem.Field(name == null ? "" : name, code, "field." + code)));
    }

    /** An address with an id that cannot be one leads nowhere: 404, as for an id that is nobody's. */
    private static boolean inPath(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class);
    }
}
