package cn.gov.zs.platform.eventing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {

    private static EventingSettings bound(Map<String, Object> given) {
        var context = context(given);
        context.register(Only.class);
        context.refresh();
        try (context) {
            return context.getBean(EventingSettings.class);
        }
    }

    private static AnnotationConfigApplicationContext context(Map<String, Object> given) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", new HashMap<>(given)));
        return context;
    }

    @org.springframework.boot.context.properties.EnableConfigurationProperties(EventingSettings.class)
    @org.springframework.context.annotation.PropertySource("classpath:cn/gov/zs/platform/eventing/defaults.properties")
    static class Only {}

    @Test
    void a_service_need_only_name_itself_and_its_broker() {
        var settings =
                bound(Map.of("platform.eventing.service", "applicant", "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9"));

        assertThat(settings.topic()).isEqualTo("applicant.events");
        assertThat(settings.deadLetterTopic()).isEqualTo("applicant.dead-letters");
        assertThat(settings.source()).isEqualTo("/applicant-service");
        assertThat(settings.pages()).isEqualTo("/staff/dead-letters/applicant");
        assertThat(settings.bootstrapServers()).isEqualTo("127.0.0.1:9");
        assertThat(settings.concurrency()).isEqualTo(2);
        assertThat(settings.sweep()).hasSeconds(2);
    }

    @Test
    void a_missing_service_stops_the_start_with_its_name() {
        assertThatThrownBy(() -> bound(Map.of("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9")))
                .rootCause()
                .hasMessage("missing setting: platform.eventing.service");
    }

    @Test
    void a_missing_broker_stops_the_start_with_its_name() {
        assertThatThrownBy(() -> bound(Map.of("platform.eventing.service", "applicant")))
                .rootCause()
                .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void a_missing_database_stops_the_start_with_its_name() {
        var context = context(Map.of("platform.eventing.service", "applicant"));
        context.register(MongoAutoConfiguration.class);

        assertThatThrownBy(context::refresh).rootCause().hasMessageContaining("MONGODB_URI");
    }

    @Test
    void the_connection_string_never_prints_itself() {
        assertThat(new MongoSettings("mongodb://me:secret@db", "applicant").toString())
                .doesNotContain("secret");
    }

    @Test
    void a_replica_with_a_port_of_its_own_has_a_name_that_outlives_a_restart() {
        var settings =
                bound(Map.of("platform.eventing.service", "applicant", "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9"));
        var onAPort = new MockEnvironment().withProperty("server.port", "8081");

        assertThat(Replica.name(settings, onAPort))
                .startsWith("applicant-")
                .endsWith("-8081")
                .isEqualTo(Replica.name(settings, onAPort));
        assertThat(Replica.name(settings, new MockEnvironment().withProperty("server.port", "0")))
                .isNull();
        assertThat(Replica.name(settings, new MockEnvironment())).isNull();
    }
}
