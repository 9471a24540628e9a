package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the access token that goes with a request: the one of the session, renewed when it is about to expire. On pages
 * for everybody nothing that goes wrong here keeps the page from being shown; the reader is anonymous then.
 */
@Component
public class TokenRelay {

    private static final Logger log = LoggerFactory.getLogger(TokenRelay.class);

    /** A token must last until the service has checked it, on a clock that may differ a little. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final SessionTokens tokens;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final InstantSource time;
    private final String sessionCookie;

    TokenRelay(
            SessionTokens tokens,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            InstantSource time,
            GatewaySettings settings) {
        this.tokens = tokens;
        this.keycloak = keycloak;
        this.time = time;
        this.sessionCookie = settings.sessionCookie();
    }

    /**
     * The token of whoever is logged in; empty for an anonymous reader.
     *
     * @return fails with a {@link LoginAgainException} when a login is needed again, and with a
     *     {@link ProblemException} 503 when Keycloak or the session database does not answer; neither on public doors
     */
    public Mono<Optional<String>> tokenFor(ServerWebExchange exchange) {
        if (!exchange.getRequest().getCookies().containsKey(sessionCookie)) {
            return Mono.just(Optional.empty());
        }
        var token = exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(user -> tokenOf(user, exchange).map(Optional::of))
                .defaultIfEmpty(Optional.empty());
        if (!Door.of(exchange.getRequest()).anonymous()) {
            return token;
        }
        return token.onErrorResume(e -> {
            log.info("shown to an anonymous reader: {}", e.getMessage());
            return Mono.just(Optional.empty());
        });
    }

    private Mono<String> tokenOf(OAuth2AuthenticationToken user, ServerWebExchange exchange) {
        return tokens.loadAuthorizedClient(user.getAuthorizedClientRegistrationId(), user, exchange)
                .switchIfEmpty(Mono.error(() -> new LoginAgainException("the session has no token")))
                .flatMap(client -> endsSoon(client.getAccessToken())
                        ? renew(client, user, exchange)
                        : Mono.just(client.getAccessToken().getTokenValue()));
    }

    private boolean endsSoon(OAuth2AccessToken token) {
        var end = token.getExpiresAt();
        return end != null && !time.instant().isBefore(end.minus(MARGIN));
    }

    private Mono<String> renew(
            OAuth2AuthorizedClient client, OAuth2AuthenticationToken user, ServerWebExchange exchange) {
        var refresh = client.getRefreshToken();
        if (refresh == null) {
            return Mono.error(new LoginAgainException("the token ended and cannot be renewed"));
        }
        var request =
                new OAuth2RefreshTokenGrantRequest(client.getClientRegistration(), client.getAccessToken(), refresh);
        return keycloak.getTokenResponse(request)
                .onErrorMap(TokenRelay::whyNotRenewed)
                .flatMap(answer -> keep(answer, client, user, exchange)
                        .thenReturn(answer.getAccessToken().getTokenValue()));
    }

    private Mono<Void> keep(
            OAuth2AccessTokenResponse answer,
            OAuth2AuthorizedClient client,
            OAuth2AuthenticationToken user,
            ServerWebExchange exchange) {
        var refresh = answer.getRefreshToken() == null ? client.getRefreshToken() : answer.getRefreshToken();
        var renewed = new OAuth2AuthorizedClient(
                client.getClientRegistration(), user.getName(), answer.getAccessToken(), refresh);
        return tokens.saveAuthorizedClient(renewed, user, exchange);
    }

    /** Keycloak said no: its session is over, so is ours. It could not be asked: nobody has to log in again for that. */
    private static Throwable whyNotRenewed(Throwable failure) {
        if (failure instanceof OAuth2AuthorizationException e
                && !LoginFailed.unreachable(e)
                && "invalid_grant".equals(e.getError().getErrorCode())) {
            return new LoginAgainException("Keycloak ended the session");
        }
        return ProblemException.unavailable(Upstream.KEYCLOAK.key(), false, failure);
    }
}
