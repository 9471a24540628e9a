package cn.gov.zs.housing.gateway.login;

import org.springframework.http.HttpCookie;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Begins a login: authorization code with PKCE (S256), state and nonce, and the reader's language for Keycloak's page. */
class LoginRequests implements ServerOAuth2AuthorizationRequestResolver {

    private final DefaultServerOAuth2AuthorizationRequestResolver delegate;

    LoginRequests(ReactiveClientRegistrationRepository registrations) {
        delegate = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
        delegate.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return delegate.resolve(exchange).map(request -> inLanguageOf(exchange, request));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registrationId) {
        return delegate.resolve(exchange, registrationId).map(request -> inLanguageOf(exchange, request));
    }

    private static OAuth2AuthorizationRequest inLanguageOf(
            ServerWebExchange exchange, OAuth2AuthorizationRequest request) {
        HttpCookie lang = exchange.getRequest().getCookies().getFirst("lang");
        var locale = lang != null && lang.getValue().equals("en") ? "en" : "zh-CN";
        return OAuth2AuthorizationRequest.from(request)
                .additionalParameters(parameters -> parameters.put("ui_locales", locale))
                .build();
    }
}
