package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells who looks at a page of the gateway, also where no security filter has run: on the page that tells of an error. */
@Component
public class Visitor {

    private static final Logger log = LoggerFactory.getLogger(Visitor.class);

    private final ServerSecurityContextRepository sessions;
    private final String sessionCookie;

    Visitor(ServerSecurityContextRepository sessions, GatewaySettings settings) {
        this.sessions = sessions;
        this.sessionCookie = settings.sessionCookie();
    }

    /** The display name of whoever is logged in; empty too when that cannot be found out now. */
    public Mono<Optional<String>> nameOf(ServerWebExchange exchange) {
        if (!exchange.getRequest().getCookies().containsKey(sessionCookie)) {
            return Mono.just(Optional.empty());
        }
        return sessions.load(exchange)
                .mapNotNull(SecurityContext::getAuthentication)
                .map(Visitor::displayName)
                .onErrorResume(e -> {
                    log.info("shown to an anonymous reader: {}", e.getMessage());
                    return Mono.just(Optional.empty());
                })
                .defaultIfEmpty(Optional.empty());
    }

    private static Optional<String> displayName(Authentication user) {
        return user.getPrincipal() instanceof OidcUser oidc
                ? Optional.ofNullable(oidc.getFullName()).or(() -> Optional.ofNullable(oidc.getPreferredUsername()))
                : Optional.empty();
    }
}
