package cn.gov.zs.housing.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void every_entry_has_its_text_and_an_address_on_this_site() throws IOException {
        var texts = read("/messages/portal.properties");
        var entries = read("/portal.properties")
                .getProperty("platform.pages.navigation")
                .split(",");
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            var parts = entry.strip().split(":");
            assertThat(parts).hasSize(2);
            assertThat(texts.getProperty("layout.nav." + parts[0])).isNotBlank();
            assertThat(parts[1]).startsWith("/").doesNotStartWith("//");
        });
    }

    private static Properties read(String resource) throws IOException {
        var properties = new Properties();
        try (var in =
                new InputStreamReader(requireNonNull(NavigationTest.class.getResourceAsStream(resource)), UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
