package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/**
 * The gateway as Keycloak's client. Every end point is written down, so that nothing is discovered at start-up and the
 * gateway starts without Keycloak: browsers are sent to the public address, the gateway itself asks past it.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    static final String REGISTRATION = "housing";
    static final String CALLBACK = "/login/oauth2/code/" + REGISTRATION;
    static final String START = "/oauth2/authorization/" + REGISTRATION;

    @Bean
    InMemoryReactiveClientRegistrationRepository clientRegistrations(GatewaySettings settings) {
        return new InMemoryReactiveClientRegistrationRepository(registration(settings));
    }

    static ClientRegistration registration(GatewaySettings settings) {
        var issuer = settings.issuer();
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.oidc().clientId())
                .clientSecret(settings.oidc().clientSecret().value())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(settings.publicUrl() + CALLBACK)
                .scope("openid", "profile")
                .authorizationUri(issuer + "/protocol/openid-connect/auth")
                .tokenUri(settings.backChannel() + "/token")
                .jwkSetUri(settings.jwksUri())
                .issuerUri(issuer)
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", issuer + "/protocol/openid-connect/logout"))
                .build();
    }

    /** For the back channel only: short limits, because a person waits at the other end. */
    private static WebClient backChannel(GatewaySettings settings) {
        var http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        settings.guard().connect().toMillis())
                .responseTimeout(Duration.ofSeconds(5));
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForToken(
            GatewaySettings settings) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(backChannel(settings));
        return client;
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshForToken(GatewaySettings settings) {
        var client = new WebClientReactiveRefreshTokenTokenResponseClient();
        client.setWebClient(backChannel(settings));
        return client;
    }

    /** Checks an ID token's signature, issuer, audience and time. */
    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokenDecoders(GatewaySettings settings) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwksUri())
                .webClient(backChannel(settings))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration(settings))));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return registration -> decoder;
    }
}
