package cn.gov.zs.housing.gateway.address;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Through which of the platform's doors a request comes: what is asked of it depends on that alone. */
public enum Door {
    /** {@code /my}, {@code /staff}: pages of a person who is logged in. */
    PERSONAL_PAGE,
    /** {@code /api/v1} without {@code /public}: a session, or a token the caller brings. */
    PROTECTED_API,
    /** {@code /api/v1/public}: programs without login. */
    PUBLIC_API,
    /** {@code /auth}: Keycloak, which guards itself. */
    LOGIN_SERVICE,
    /** Everything else: pages for everybody. */
    PUBLIC_PAGE;

    /** The door of {@code request}. */
    public static Door of(ServerHttpRequest request) {
        return of(request.getPath().pathWithinApplication().value());
    }

    static Door of(String path) {
        if (below(path, "/my") || below(path, "/staff")) {
            return PERSONAL_PAGE;
        }
        if (below(path, "/api/v1/public")) {
            return PUBLIC_API;
        }
        if (path.startsWith("/api/")) {
            return PROTECTED_API;
        }
        return below(path, "/auth") ? LOGIN_SERVICE : PUBLIC_PAGE;
    }

    /** Whether a program stands at this door: it is answered in problem+json and never sent to a login page. */
    public boolean forPrograms() {
        return this == PROTECTED_API || this == PUBLIC_API;
    }

    /** Whether a request may come in here without anybody being logged in. */
    public boolean anonymous() {
        return this == PUBLIC_PAGE || this == PUBLIC_API || this == LOGIN_SERVICE;
    }

    /** Whether the caller brings a token of its own. */
    public static boolean bringsToken(ServerHttpRequest request) {
        var value = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return value != null && value.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private static boolean below(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
