package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@Tag("zone-free")
class ReEncryptionSettingsTest {
    @Test
    void has_these_defaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new ReEncryptionSettings(
                        200, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource({"documents-per-second,0", "documents-per-second,10001", "pause,0s", "settle,-1s", "lease,0s"})
    void refuses_what_would_never_end_or_never_rest(String name, String value) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(Map.of(name, value)));
    }

    private static ReEncryptionSettings bound(Map<String, String> settings) {
        var source = new MapConfigurationPropertySource();
        settings.forEach((name, value) -> source.put("housing.re-encryption." + name, value));
        return new Binder(source).bindOrCreate("housing.re-encryption", ReEncryptionSettings.class);
    }
}
