package cn.gov.zs.housing.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

@Tag("zone-free")
class StockSettingsTest {

    @Test
    void comes_with_the_two_estates_of_the_work_plan() throws Exception {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        ConfigurationPropertySources.attach(environment);
        assertThat(Binder.get(environment)
                        .bind("housing.stock", StockSettings.class)
                        .get())
                .isEqualTo(new StockSettings(List.of("祈安苑", "平安苑")));
    }

    @Test
    void does_not_start_without_an_estate() {
        assertThatThrownBy(() -> new StockSettings(List.of())).hasMessageContaining("housing.stock.estates");
    }
}
