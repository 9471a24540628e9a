package cn.gov.zs.housing.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

@Tag("zone-free")
class GatewaySettingsTest {

    private static final String PREFIX = "housing.gateway.";
    private static final Map<String, String> NEEDED = Map.of(
            PREFIX + "public-url", "http://127.0.0.1:8080",
            PREFIX + "services.applicant", "http://127.0.0.1:8081",
            PREFIX + "services.housing", "http://127.0.0.1:8082",
            PREFIX + "services.allocation", "http://127.0.0.1:8083",
            PREFIX + "services.disclosure", "http://127.0.0.1:8084/",
            PREFIX + "oidc.keycloak-url", "http://127.0.0.1:8085/auth",
            PREFIX + "oidc.client-secret", "a-secret-of-the-test",
            PREFIX + "sessions.mongodb-uri", "mongodb://user:password@127.0.0.1:8088");

    private static GatewaySettings bound(Map<String, String> more) {
        var all = new HashMap<>(NEEDED);
        all.putAll(more);
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("housing.gateway", GatewaySettings.class);
    }

    @Test
    void has_these_defaults() {
        var settings = bound(Map.of());

        assertThat(settings.issuer()).isEqualTo("http://127.0.0.1:8080/auth/realms/housing");
        assertThat(settings.jwksUri())
                .isEqualTo("http://127.0.0.1:8085/auth/realms/housing/protocol/openid-connect/certs");
        assertThat(settings.services().disclosure()).isEqualTo(URI.create("http://127.0.0.1:8084"));
        assertThat(settings.oidc().clientId()).isEqualTo("housing-gateway");
        assertThat(settings.sessions())
                .isEqualTo(new SessionSettings(
                        "mongodb://user:password@127.0.0.1:8088",
                        "gateway",
                        Duration.ofHours(8),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5)));
        assertThat(settings.limits())
                .isEqualTo(new LimitSettings(DataSize.ofMegabytes(11), 600, 60, 100_000, java.util.List.of()));
        assertThat(settings.guard())
                .isEqualTo(new GuardSettings(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(2),
                        2,
                        Duration.ofMillis(150),
                        20,
                        8,
                        50,
                        Duration.ofSeconds(1),
                        3));
        assertThat(settings.published())
                .isEqualTo(new PublishedSettings(
                        "",
                        "disclosure.events",
                        "",
                        DataSize.ofMegabytes(64),
                        DataSize.ofMegabytes(24),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10)));
        assertThat(settings.sessionCookie()).isEqualTo("session");
        assertThat(settings.https()).isFalse();
    }

    @Test
    void binds_cookies_to_the_host_when_the_public_address_has_tls() {
        var settings = bound(Map.of(PREFIX + "public-url", "https://zfbz.example.cn/"));

        assertThat(settings.sessionCookie()).isEqualTo("__Host-session");
        assertThat(settings.publicOrigin()).isEqualTo("https://zfbz.example.cn");
        assertThat(settings.issuer()).isEqualTo("https://zfbz.example.cn/auth/realms/housing");
    }

    @ParameterizedTest
    @CsvSource({
        "public-url, HOUSING_PUBLIC_URL",
        "services.applicant, HOUSING_APPLICANT_URL",
        "services.housing, HOUSING_HOUSING_URL",
        "services.allocation, HOUSING_ALLOCATION_URL",
        "services.disclosure, HOUSING_DISCLOSURE_URL",
        "oidc.keycloak-url, KEYCLOAK_URL",
        "oidc.client-secret, HOUSING_OIDC_CLIENT_SECRET",
        "sessions.mongodb-uri, MONGODB_URI",
    })
    void names_what_is_missing(String property, String setting) {
        assertThatThrownBy(() -> bound(Map.of(PREFIX + property, "")))
                .rootCause()
                .isInstanceOf(MissingSettingException.class)
                .hasMessage("The setting " + setting + " is missing");
    }

    @Test
    void refuses_an_address_that_is_none() {
        assertThatThrownBy(() -> bound(Map.of(PREFIX + "public-url", "localhost:8080")))
                .rootCause()
                .hasMessageContaining("HOUSING_PUBLIC_URL");
        assertThatThrownBy(() -> bound(Map.of(PREFIX + "services.housing", "ftp://127.0.0.1")))
                .rootCause()
                .hasMessageContaining("HOUSING_HOUSING_URL is not an address");
    }

    @Test
    void prints_no_secret() {
        assertThat(bound(Map.of()).toString()).doesNotContain("a-secret-of-the-test", "password");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.CN:80/x, http://example.cn",
        "https://example.cn:443, https://example.cn",
        "https://example.cn:8443, https://example.cn:8443",
        "http://127.0.0.1:8080/auth, http://127.0.0.1:8080",
    })
    void writes_an_origin_as_browsers_do(URI address, String origin) {
        assertThat(Origins.of(address)).isEqualTo(origin);
    }
}
