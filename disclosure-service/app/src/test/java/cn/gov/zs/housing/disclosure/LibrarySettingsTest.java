package cn.gov.zs.housing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@Tag("zone-free")
class LibrarySettingsTest {
    private static LibrarySettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("library", LibrarySettings.class);
    }

    @Test
    void counts_from_2026_and_has_no_samples_unless_told() {
        assertThat(bound(Map.of()).dutiesFrom()).isEqualTo("2026-01-01");
        assertThat(bound(Map.of()).samples()).isFalse();
        assertThat(bound(Map.of("library.samples", "true")).samples()).isTrue();
        assertThat(bound(Map.of("library.duties-from", "2027-03-01")).dutiesFrom())
                .isEqualTo("2027-03-01");
    }
}
