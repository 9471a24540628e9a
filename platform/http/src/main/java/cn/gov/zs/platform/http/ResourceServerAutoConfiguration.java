package cn.gov.zs.platform.http;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Every service checks the token itself: whoever reaches it past the gateway still needs a good one. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(OidcSettings.class)
public class ResourceServerAutoConfiguration {

    /** Open in every service: the probes, the style sheets, the description of the interface, the public door. */
    private static final String[] ALWAYS_PUBLIC = {
        "/actuator/health/**", "/assets/**", "/openapi/**", "/error", "/api/v1/public/**"
    };

    private static final int FETCH_MILLIS = 3_000;
    private static final int KEYS_MAX_BYTES = 256 * 1024;
    private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(4);

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain bearerTokens(
            HttpSecurity http, HttpSettings settings, ProblemHandler problems, ObjectProvider<RoleRules> roleRules) {
        return http
                // No cookie means anything here, so no other site can make a browser act with it. The gateway, which
                // does have a session cookie, checks where a request comes from (docs/decisions/0021).
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // The gateway writes the security headers, once for all.
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(rules -> {
                    rules.requestMatchers(ALWAYS_PUBLIC).permitAll();
                    roleRules.orderedStream().forEach(more -> more.apply(rules));
                    rules.requestMatchers(settings.publicPaths().toArray(String[]::new))
                            .permitAll();
                    rules.anyRequest().authenticated();
                })
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::handle))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::handle)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(authorities())))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(OidcSettings oidc) throws MalformedURLException {
        // Keys already fetched stay good while Keycloak is away; without this every login would die with it.
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        oidc.jwksUri().toURL(),
                        new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, KEYS_MAX_BYTES))
                .outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
                .build();
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(validator(oidc));
        return decoder;
    }

    /** Expiry is checked against real time, also when the demo's clock runs ahead: Keycloak does not know that clock. */
    private static DelegatingOAuth2TokenValidator<Jwt> validator(OidcSettings oidc) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(10)),
                new JwtIssuerValidator(oidc.issuer()),
                // Keycloak's lightweight tokens have no subject; we keep nothing else of a person.
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(oidc.audience())));
    }

    private static JwtAuthenticationConverter authorities() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Callers.roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        return converter;
    }
}
