package cn.gov.zs.housing.gateway.route;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Shapes the headers a service gets. What a client might write to pass for somebody else, or for a proxy, is taken out;
 * who it is stands in the access token alone.
 */
@Component
public class Outbound {

    private static final Set<String> NEVER = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-original-host",
            "x-rewrite-url",
            "x-http-method-override",
            "remote-user",
            "x-remote-user",
            "x-user",
            "x-authenticated-user");

    private final GatewaySettings settings;

    Outbound(GatewaySettings settings) {
        this.settings = settings;
    }

    /**
     * @param door where the request came in
     * @param token the access token of the session, if somebody is logged in
     * @param client the address the request came from
     */
    public HttpHeaders shape(
            HttpHeaders incoming, ServerHttpRequest request, Door door, Optional<String> token, String client) {
        var headers = new HttpHeaders();
        incoming.forEach((name, values) -> {
            if (!imposture(name)) {
                headers.addAll(name, values);
            }
        });
        cookies(headers, request, door);
        authorization(headers, request, door, token);
        forwarded(headers, client);
        return headers;
    }

    private static boolean imposture(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded-") || NEVER.contains(name);
    }

    /** Services need the language only, Keycloak its own cookies; nobody behind the gateway sees the session's. */
    private void cookies(HttpHeaders headers, ServerHttpRequest request, Door door) {
        headers.remove(HttpHeaders.COOKIE);
        var kept = request.getHeaders().getOrDefault(HttpHeaders.COOKIE, List.of()).stream()
                .flatMap(header -> Stream.of(header.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> passes(cookie.split("=", 2)[0], door))
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, kept);
        }
    }

    private boolean passes(String cookie, Door door) {
        return door == Door.LOGIN_SERVICE
                ? !cookie.equals(settings.sessionCookie()) && !cookie.isEmpty()
                : cookie.equals("lang");
    }

    /** A token of the caller's own goes through on the API only; on pages the session alone says who is there. */
    private static void authorization(
            HttpHeaders headers, ServerHttpRequest request, Door door, Optional<String> token) {
        if (door == Door.LOGIN_SERVICE || (door.forPrograms() && Door.bringsToken(request))) {
            return;
        }
        headers.remove(HttpHeaders.AUTHORIZATION);
        token.ifPresent(headers::setBearerAuth);
    }

    private void forwarded(HttpHeaders headers, String client) {
        var address = settings.publicUrl();
        var port = address.getPort() != -1 ? address.getPort() : settings.https() ? 443 : 80;
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", address.getScheme());
        headers.set("X-Forwarded-Host", address.getAuthority());
        headers.set("X-Forwarded-Port", String.valueOf(port));
    }
}
