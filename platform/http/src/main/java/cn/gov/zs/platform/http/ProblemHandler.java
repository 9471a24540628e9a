package cn.gov.zs.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Answers any exception: with its problem when it has one, with an incident number when the fault is ours. */
final class ProblemHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemRenderer renderer;
    private final List<ProblemMapping> mappings;

    ProblemHandler(ProblemRenderer renderer, List<ProblemMapping> mappings) {
        this.renderer = renderer;
        this.mappings = List.copyOf(mappings);
    }

    void handle(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            log.warn(
                    "{} {} broke off after its answer had begun: {}",
                    request.getMethod(),
                    Paths.original(request),
                    thrown.getClass().getName());
            return;
        }
        response.reset();
        var problem = known(thrown).orElseGet(() -> incident(thrown, request));
        if (thrown instanceof HttpRequestMethodNotSupportedException wrong && wrong.getSupportedMethods() != null) {
            response.setHeader("Allow", String.join(", ", wrong.getSupportedMethods()));
        }
        renderer.render(problem, request, response);
    }

    private Optional<Problem> known(Throwable thrown) {
        return mappings.stream()
                .flatMap(mapping -> mapping.of(thrown).stream())
                .findFirst()
                .map(ProblemException::problem)
                .or(() -> Problems.from(thrown));
    }

    /** 401; says with RFC 6750's header whether a token was missing or bad. */
    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        response.reset();
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        renderer.render(Problem.of(401, "login.required"), request, response);
    }

    /** 403 from a role rule. */
    void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        handle(thrown, request, response);
    }

    private static Problem incident(Throwable thrown, HttpServletRequest request) {
        var incident = UUID.randomUUID().toString();
        log.error(
                "incident {}: {} {}\n{}", incident, request.getMethod(), Paths.original(request), SafeTrace.of(thrown));
        return Problem.incident(incident);
    }
}
