package cn.gov.zs.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Which kind of address a request came for. */
final class Paths {

    private Paths() {}

    /** The raw path the caller used, also while the container's error page is being made. */
    static String original(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    /** Programs below {@code /api/} read problem+json, people read pages. {@code /api} itself is a page. */
    static boolean isApi(HttpServletRequest request) {
        return original(request).startsWith("/api/");
    }

    /** What concerns one person and must not stay in any cache. */
    static boolean isPrivate(HttpServletRequest request) {
        var path = original(request);
        return request.getHeader("Authorization") != null
                || Stream.of("/my", "/staff", "/fragments").anyMatch(path::startsWith)
                || (isApi(request) && !path.startsWith("/api/v1/public/"));
    }
}
