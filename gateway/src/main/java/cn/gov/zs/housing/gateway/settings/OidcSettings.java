package cn.gov.zs.housing.gateway.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The login service.
 *
 * @param keycloakUrl Keycloak as the gateway reaches it, with its relative path: {@code http://host:port/auth}
 * @param realm the realm's name
 * @param clientId the gateway's client in that realm
 * @param clientSecret the client's secret
 * @param issuer the issuer tokens must name; absent: {@code <public address>/auth/realms/<realm>}
 * @param jwksUri where the signing keys are read; absent: below {@code keycloakUrl}
 */
public record OidcSettings(
        URI keycloakUrl,
        @DefaultValue("housing") String realm,
        @DefaultValue("housing-gateway") String clientId,
        ClientSecret clientSecret,
        @Nullable URI issuer,
        @Nullable URI jwksUri) {

    /** @throws MissingSettingException when Keycloak's address or the secret is absent */
    public OidcSettings {
        keycloakUrl = Required.address(keycloakUrl, "KEYCLOAK_URL");
        issuer = orNull(issuer);
        jwksUri = orNull(jwksUri);
        if (clientSecret == null) {
            throw new MissingSettingException("HOUSING_OIDC_CLIENT_SECRET", "is missing");
        }
    }

    /** A variable that is set to nothing says as little as one that is not set. */
    private static @Nullable URI orNull(@Nullable URI value) {
        return value == null || value.toString().isBlank() ? null : value;
    }
}
