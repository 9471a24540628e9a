package cn.gov.zs.housing.gateway.edge;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.housing.gateway.settings.LimitSettings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Limits how fast one client address may ask without being logged in. Each gateway counts for itself: two gateways let
 * twice as much through. Assets cost nothing and are not counted.
 */
@Component
@Order(EdgeOrder.RATE)
class RateLimit implements WebFilter {

    private final Cache<String, Bucket> buckets;
    private final LimitSettings limits;
    private final ClientAddress clientAddress;
    private final String sessionCookie;

    RateLimit(GatewaySettings settings, ClientAddress clientAddress) {
        this.limits = settings.limits();
        this.clientAddress = clientAddress;
        this.sessionCookie = settings.sessionCookie();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.addresses())
                // after this time an unused bucket is full again, so forgetting it changes nothing
                .expireAfterAccess(Duration.ofSeconds(1 + limits.burst() / limits.perSecond()))
                .build();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!counts(request)) {
            return chain.filter(exchange);
        }
        var probe = buckets.get(whose(clientAddress.of(request)), address -> fullBucket())
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return chain.filter(exchange);
        }
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return Mono.error(ProblemException.refusedFor(wait, 429, "rate.limited"));
    }

    /** Doors for everybody, and knocking at the others without a session or a token. */
    private boolean counts(ServerHttpRequest request) {
        var path = request.getPath().value();
        if (path.startsWith("/assets/") || path.startsWith("/actuator/")) {
            return false;
        }
        return Door.of(request).anonymous()
                || (!request.getCookies().containsKey(sessionCookie) && !Door.bringsToken(request));
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** A household holds a whole /64 of IPv6 addresses: they share one bucket. */
    static String whose(String address) {
        return Network.literal(address)
                .filter(Inet6Address.class::isInstance)
                .map(ip -> HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), 8)) + "/64")
                .orElse(address);
    }
}
