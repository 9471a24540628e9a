package cn.gov.zs.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what controllers throw, after every {@code @ExceptionHandler} had its turn. */
final class ProblemResolver implements HandlerExceptionResolver {

    private final ProblemHandler handler;

    ProblemResolver(ProblemHandler handler) {
        this.handler = handler;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object controller, Exception thrown) {
        try {
            handler.handle(thrown, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException("the answer could not be sent", e);
        }
        return new ModelAndView();
    }
}
