package cn.gov.zs.housing.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Keeps a login's tokens in its session: the two tokens and nothing else. Spring's own repository would store the whole
 * client registration, client secret included, with every session.
 */
@Component
class SessionTokens implements ServerOAuth2AuthorizedClientRepository {

    private static final String ACCESS = "access-token";
    private static final String REFRESH = "refresh-token";

    private final ReactiveClientRegistrationRepository registrations;

    SessionTokens(ReactiveClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Spring Security's
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registrationId, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession().flatMap(session -> {
            OAuth2AccessToken access = session.getAttribute(ACCESS);
            if (access == null) {
                return Mono.empty();
            }
            @Nullable OAuth2RefreshToken refresh = session.getAttribute(REFRESH);
            return registrations.findByRegistrationId(registrationId).map(registration ->
                    (T) new OAuth2AuthorizedClient(registration, principal.getName(), access, refresh));
        });
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> put(session, client.getAccessToken(), client.getRefreshToken()))
                .then();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registrationId, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> {
                    session.getAttributes().remove(ACCESS);
                    session.getAttributes().remove(REFRESH);
                })
                .then();
    }

    private static void put(WebSession session, OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        session.getAttributes().put(ACCESS, access);
        if (refresh != null) {
            session.getAttributes().put(REFRESH, refresh);
        }
    }
}
