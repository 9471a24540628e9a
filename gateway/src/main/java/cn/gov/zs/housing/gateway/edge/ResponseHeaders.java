package cn.gov.zs.housing.gateway.edge;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.housing.gateway.settings.Origins;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Writes the security headers of every answer, whoever made it. Keycloak's pages keep their own, which its scripts are
 * made for.
 */
@Component
@Order(EdgeOrder.RESPONSE_HEADERS)
public class ResponseHeaders implements WebFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String SANDBOX = "sandbox; default-src 'none'";
    private static final String HSTS = "Strict-Transport-Security";
    private static final String YEAR = "max-age=31536000; includeSubDomains";
    private static final Pattern VERSION_IN_PATH = Pattern.compile("/\\d+\\.\\d+[^/]*/");
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    private final boolean https;
    private final Map<String, String> ofEveryPage;

    ResponseHeaders(GatewaySettings settings) {
        https = settings.https();
        var issuer = Origins.of(URI.create(settings.issuer()));
        // browsers hold form-action against redirects too: POST /logout leads to Keycloak
        var formAction = issuer.equals(settings.publicOrigin()) ? "'self'" : "'self' " + issuer;
        ofEveryPage = ofEveryPage(
                https,
                "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; " + "form-action "
                        + formAction);
    }

    /** The answer is completed here, where a failure to store its session can still be told to the reader. */
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> write(exchange)));
        return chain.filter(exchange).then(Mono.defer(response::setComplete));
    }

    /** Writes them now: on an answer in place of one that failed on its way out, what was to be done before is not. */
    public void write(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        var request = exchange.getRequest();
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        if (Door.of(request) == Door.LOGIN_SERVICE) {
            if (https) {
                headers.set(HSTS, YEAR);
            }
            return;
        }
        // what a household uploaded keeps the stricter policy its service gave it
        var sandboxed = SANDBOX.equals(headers.getFirst(POLICY));
        ofEveryPage.forEach(headers::set);
        if (sandboxed) {
            headers.set(POLICY, SANDBOX);
        }
        caching(headers, request);
    }

    /** What every answer carries that is not Keycloak's, by name. */
    public Map<String, String> ofEveryPage() {
        return ofEveryPage;
    }

    private static Map<String, String> ofEveryPage(boolean https, String contentSecurityPolicy) {
        var headers = new LinkedHashMap<String, String>();
        if (https) {
            headers.put(HSTS, YEAR);
        }
        headers.put(POLICY, contentSecurityPolicy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Collections.unmodifiableMap(headers);
    }

    /** What says nothing about caching may hold a person's data; assets say it by their address. */
    private static void caching(HttpHeaders headers, ServerHttpRequest request) {
        var path = request.getPath().value();
        if (path.startsWith("/assets/") && headers.containsHeader(HttpHeaders.LAST_MODIFIED)) {
            var versioned = request.getQueryParams().containsKey("v")
                    || VERSION_IN_PATH.matcher(path).find();
            headers.setCacheControl(versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        } else if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.setCacheControl("no-store");
        }
    }
}
