package cn.gov.zs.housing.gateway.settings;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything the gateway can be told; {@code application.yaml} shows which environment variable feeds which part.
 *
 * @param publicUrl the address browsers use, such as {@code https://zfbz.zs.gov.cn}; decides cookies, redirects, HSTS
 * @param services where the four services listen
 * @param oidc the login service
 * @param sessions where and how long sessions live
 * @param limits sizes and rates
 * @param guard time limits, circuit breakers, retries
 * @param published what is kept of the public pages
 */
@ConfigurationProperties("housing.gateway")
public record GatewaySettings(
        URI publicUrl,
        @DefaultValue ServiceAddresses services,
        @DefaultValue OidcSettings oidc,
        @DefaultValue SessionSettings sessions,
        @DefaultValue LimitSettings limits,
        @DefaultValue GuardSettings guard,
        @DefaultValue PublishedSettings published) {

    /** @throws MissingSettingException when the public address is absent */
    public GatewaySettings {
        publicUrl = Required.address(publicUrl, "HOUSING_PUBLIC_URL");
    }

    /** Whether browsers reach the platform over TLS: cookies are Secure and HSTS is sent only then. */
    public boolean https() {
        return publicUrl.getScheme().equals("https");
    }

    /** The session cookie's name; {@code __Host-} makes browsers refuse it for any other host or without TLS. */
    public String sessionCookie() {
        return https() ? "__Host-session" : "session";
    }

    /** Scheme, host and port of the public address, as a browser writes it into {@code Origin}. */
    public String publicOrigin() {
        return Origins.of(publicUrl);
    }

    /** The issuer every token must name. */
    public String issuer() {
        return oidc.issuer() == null
                ? publicUrl + "/auth/realms/" + oidc.realm()
                : oidc.issuer().toString();
    }

    /** Keycloak's protocol end points for the gateway itself, past its own front door. */
    public String backChannel() {
        return oidc.keycloakUrl() + "/realms/" + oidc.realm() + "/protocol/openid-connect";
    }

    /** Keycloak's signing keys. */
    public String jwksUri() {
        return oidc.jwksUri() == null
                ? backChannel() + "/certs"
                : oidc.jwksUri().toString();
    }
}
