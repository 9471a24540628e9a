package cn.gov.zs.housing.gateway.edge;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Keeps other sites from acting with a visitor's session (CSRF). A request that changes something and carries the
 * session cookie must come from one of our own pages: the browser says so in Sec-Fetch-Site or, where it does not send
 * that, in Origin. A request that says neither is refused. Without the cookie there is no session to abuse.
 */
@Component
@Order(EdgeOrder.CROSS_SITE)
class CrossSiteGuard implements WebFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String sessionCookie;
    private final String publicOrigin;

    CrossSiteGuard(GatewaySettings settings) {
        this.sessionCookie = settings.sessionCookie();
        this.publicOrigin = settings.publicOrigin();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        return !usesSession(request) || fromOurOwnPage(request.getHeaders())
                ? chain.filter(exchange)
                : Mono.error(ProblemException.refused(403, "csrf.refused"));
    }

    /** Keycloak guards its own forms; a broker's answer may reach it from another site. */
    private boolean usesSession(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getCookies().containsKey(sessionCookie)
                && Door.of(request) != Door.LOGIN_SERVICE;
    }

    private boolean fromOurOwnPage(HttpHeaders headers) {
        var site = headers.getFirst("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : publicOrigin.equals(headers.getOrigin());
    }
}
