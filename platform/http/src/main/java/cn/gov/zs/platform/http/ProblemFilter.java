package cn.gov.zs.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: what breaks before a controller is reached is a problem like any other. */
final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemHandler handler;

    ProblemFilter(ProblemHandler handler) {
        this.handler = handler;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            AddressText.requireUtf8(request.getQueryString());
            AddressText.requireUtf8(request.getRequestURI());
            if (Paths.isPrivate(request)) {
                response.setHeader("Cache-Control", "no-store");
            }
            chain.doFilter(request, response);
        } catch (ServletException e) {
            handler.handle(e.getCause() == null ? e : e.getCause(), request, response);
        } catch (IOException | RuntimeException e) {
            handler.handle(e, request, response);
        }
    }
}
