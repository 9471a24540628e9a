package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Who may pass which door, and how one logs in and out. What a role may do, the services decide. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    @Bean
    ServerSecurityContextRepository sessionLogins() {
        return new WebSessionServerSecurityContextRepository();
    }

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http,
            ServerSecurityContextRepository sessions,
            ReactiveClientRegistrationRepository registrations,
            SessionTokens tokens,
            WantedPage wantedPage,
            LoginRequired loginRequired,
            LoginFailed loginFailed,
            GatewaySettings settings) {
        return http.authorizeExchange(doors -> doors.pathMatchers("/my/**", "/staff/**")
                        .authenticated()
                        .pathMatchers("/api/v1/public/**")
                        .permitAll()
                        .pathMatchers("/api/v1/**")
                        .access(sessionOrToken())
                        .anyExchange()
                        .permitAll())
                .oauth2Login(login -> login.clientRegistrationRepository(registrations)
                        .authorizedClientRepository(tokens)
                        .securityContextRepository(sessions)
                        .authorizationRequestResolver(new LoginRequests(registrations))
                        .authenticationSuccessHandler(loggedIn(wantedPage, settings))
                        .authenticationFailureHandler(loginFailed))
                .securityContextRepository(sessions)
                .requestCache(cache -> cache.requestCache(wantedPage))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(loginRequired))
                .logout(logout -> logout.requiresLogout(
                                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/logout"))
                        .logoutHandler((exchange, authentication) ->
                                exchange.getExchange().getSession().flatMap(WebSession::invalidate))
                        .logoutSuccessHandler(endKeycloakSession(registrations, settings)))
                // edge.CrossSiteGuard does it without a token in every form, and without reading a streamed body
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                // edge.ResponseHeaders writes them all in one place
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .build();
    }

    /** A token the caller brings is checked by the service that gets it. */
    private static ReactiveAuthorizationManager<AuthorizationContext> sessionOrToken() {
        return (authentication, context) ->
                Door.bringsToken(context.getExchange().getRequest())
                        ? Mono.just(new AuthorizationDecision(true))
                        : authentication
                                .map(user -> new AuthorizationDecision(user.isAuthenticated()))
                                .cast(AuthorizationResult.class)
                                .defaultIfEmpty(new AuthorizationDecision(false));
    }

    /** From now on the session may rest as long as a logged-in one may; its id was changed just before. */
    private static ServerAuthenticationSuccessHandler loggedIn(WantedPage wantedPage, GatewaySettings settings) {
        var toWantedPage = new RedirectServerAuthenticationSuccessHandler("/my");
        toWantedPage.setRequestCache(wantedPage);
        return (exchange, authentication) -> exchange.getExchange()
                .getSession()
                .doOnNext(session -> session.setMaxIdleTime(settings.sessions().idle()))
                .then(toWantedPage.onAuthenticationSuccess(exchange, authentication));
    }

    private static ServerLogoutSuccessHandler endKeycloakSession(
            ReactiveClientRegistrationRepository registrations, GatewaySettings settings) {
        var handler = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(settings.publicUrl() + "/");
        handler.setLogoutSuccessUrl(URI.create("/"));
        return handler;
    }
}
