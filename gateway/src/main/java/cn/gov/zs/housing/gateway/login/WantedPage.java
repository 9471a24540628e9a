package cn.gov.zs.housing.gateway.login;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Remembers during a login which page was asked for. Unlike Spring's own cache it leaves the session alone on every
 * other request, so that public pages do not depend on the session database.
 */
@Component
class WantedPage implements ServerRequestCache {

    private static final String ATTRIBUTE = "wanted-page";

    /** A page can be shown again after the login; a form that was sent cannot, so its sender lands on the first page. */
    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return Mono.empty();
        }
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(ATTRIBUTE, pathAndQuery(request.getURI())))
                .then();
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session ->
                        Mono.justOrEmpty((String) session.getAttributes().remove(ATTRIBUTE)))
                .map(URI::create);
    }

    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return Mono.empty();
    }

    private static String pathAndQuery(URI uri) {
        var query = uri.getRawQuery();
        return uri.getRawPath() + (query == null ? "" : "?" + query);
    }
}
