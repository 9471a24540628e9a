package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

@Tag("zone-free")
class EvidenceSettingsTest {
    @Test
    void ten_megabytes_a_file_and_sixty_a_case_unless_the_office_says_otherwise() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("housing.evidence", EvidenceSettings.class))
                .isEqualTo(new EvidenceSettings(
                        DataSize.ofMegabytes(10), 60, 8, Duration.ofHours(1), Duration.ofHours(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "largest,11MB",
        "largest,10B",
        "most,0",
        "most,1001",
        "uploads-at-once,0",
        "left-over-after,10s",
        "sweep,0s"
    })
    void what_the_gateway_or_the_memory_cannot_bear_stops_the_start(String name, String value) {
        var settings = new MapConfigurationPropertySource(Map.of("housing.evidence." + name, value));
        assertThatThrownBy(() -> new Binder(settings).bindOrCreate("housing.evidence", EvidenceSettings.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
