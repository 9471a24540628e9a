package cn.gov.zs.platform.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the {@code iss} a token must carry: the address browsers know Keycloak by
 * @param jwksUri where the signing keys are fetched: the address this service reaches Keycloak by. The two differ, and
 *     the issuer is never asked, so that a service starts while Keycloak is down
 * @param audience the {@code aud} a token must carry
 */
@ConfigurationProperties("housing.oidc")
public record OidcSettings(
        String issuer,
        URI jwksUri,
        @DefaultValue("housing-api") String audience) {

    /** Refuses to start without the mandatory two, naming the one that is missing. */
    public OidcSettings(@Nullable String issuer, @Nullable URI jwksUri, @DefaultValue("housing-api") String audience) {
        if (issuer == null || issuer.isBlank()) {
            throw new MissingSettingException("HOUSING_OIDC_ISSUER", "housing.oidc.issuer");
        }
        if (jwksUri == null || jwksUri.toString().isBlank()) {
            throw new MissingSettingException("HOUSING_OIDC_JWKS_URI", "housing.oidc.jwks-uri");
        }
        this.issuer = issuer;
        this.jwksUri = jwksUri;
        this.audience = audience;
    }
}
