package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** How late cases are found unless somebody says otherwise. */
class StageSettingsTest {
    @Test
    void looks_every_five_seconds_unless_told_otherwise() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("housing.stages", StageSettings.class);
        assertThat(settings).isEqualTo(new StageSettings(Duration.ofSeconds(5), Duration.ofMinutes(1)));
    }

    @Test
    void durations_are_longer_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StageSettings(Duration.ZERO, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StageSettings(Duration.ofSeconds(5), Duration.ZERO));
    }
}
