package cn.gov.zs.housing.applicant.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ExchangeSettingsTest {
    @Test
    void has_these_defaults() {
        assertThat(bind(Map.of("housing.exchange.url", "http://127.0.0.1:1")))
                .isEqualTo(new ExchangeSettings(
                        "http://127.0.0.1:1",
                        Duration.ofSeconds(2),
                        3,
                        Duration.ofMillis(200),
                        20,
                        50,
                        Duration.ofSeconds(10),
                        32,
                        Duration.ofSeconds(2),
                        32,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(1)));
    }

    @Test
    void names_the_address_that_is_missing() {
        assertThatThrownBy(() -> bind(Map.of("housing.exchange.url", "")))
                .rootCause()
                .hasMessageContaining("EXCHANGE_URL");
        assertThatThrownBy(
                        () -> bind(Map.of("housing.exchange.url", "http://127.0.0.1:1", "housing.exchange.tries", "0")))
                .rootCause()
                .hasMessageContaining("tries");
    }

    private static ExchangeSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("housing.exchange", ExchangeSettings.class);
    }
}
