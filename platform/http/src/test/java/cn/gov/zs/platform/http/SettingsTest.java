package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class SettingsTest {

    @Test
    void takes_a_megabyte_and_opens_nothing_unless_told() {
        var settings = bind(Map.of("platform.http.max-body", "1MB"), "platform.http", HttpSettings.class);
        assertThat(settings)
                .isEqualTo(new HttpSettings(List.of(), DataSize.ofMegabytes(1), List.of(), DataSize.ofMegabytes(11)));
        assertThat(bindOrCreate("platform.http", HttpSettings.class)).isEqualTo(settings);
    }

    @Test
    void believes_tokens_for_our_audience_by_default() {
        var settings = bind(
                Map.of("housing.oidc.issuer", "http://i", "housing.oidc.jwks-uri", "http://k"),
                "housing.oidc",
                OidcSettings.class);
        assertThat(settings).isEqualTo(new OidcSettings("http://i", URI.create("http://k"), "housing-api"));
    }

    @Test
    void names_the_setting_that_is_missing() {
        assertThatThrownBy(() -> bind(Map.of("housing.oidc.issuer", "http://i"), "housing.oidc", OidcSettings.class))
                .hasRootCauseInstanceOf(MissingSettingException.class)
                .rootCause()
                .hasMessageContaining("HOUSING_OIDC_JWKS_URI");
        assertThatThrownBy(() -> bindOrCreate("housing.oidc", OidcSettings.class))
                .hasRootCauseInstanceOf(MissingSettingException.class)
                .rootCause()
                .hasMessageContaining("HOUSING_OIDC_ISSUER");
    }

    private static <T> T bind(Map<String, String> properties, String prefix, Class<T> type) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind(prefix, type)
                .get();
    }

    private static <T> T bindOrCreate(String prefix, Class<T> type) {
        return new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate(prefix, type);
    }
}
