package cn.gov.zs.platform.eventing.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code platform.eventing.*}: this service's place among the events.
 *
 * @param service short name, such as {@code applicant}: consumer group and the name of its dead letters. Must be set.
 * @param topic where it publishes; {@code <service>.events} unless set
 * @param source of its events in CloudEvents' sense; {@code /<service>-service} unless set
 * @param bootstrapServers brokers; from {@code KAFKA_BOOTSTRAP_SERVERS}. Must be set.
 * @param instance name of this replica that outlives a restart; host and port unless set
 * @param pages path of its dead letters' pages; {@code /staff/dead-letters/<service>} unless set
 * @param concurrency threads per topic listened to
 * @param sweep how often the relay looks for events that others left behind
 */
@ConfigurationProperties("platform.eventing")
public record EventingSettings(
        @Nullable String service,
        @Nullable String topic,
        @Nullable String source,
        @Nullable String bootstrapServers,
        @Nullable String instance,
        @Nullable String pages,
        @DefaultValue("2") int concurrency,
        @DefaultValue("2s") Duration sweep) {

    public EventingSettings {
        service = Setting.required(service, "platform.eventing.service");
        bootstrapServers =
                Setting.required(bootstrapServers, "platform.eventing.bootstrap-servers (KAFKA_BOOTSTRAP_SERVERS)");
        topic = Setting.orElse(topic, service + ".events");
        source = Setting.orElse(source, "/" + service + "-service");
        pages = Setting.orElse(pages, "/staff/dead-letters/" + service);
    }

    @Override
    public String service() {
        return Setting.required(service, "platform.eventing.service");
    }

    @Override
    public String topic() {
        return Setting.required(topic, "platform.eventing.topic");
    }

    @Override
    public String source() {
        return Setting.required(source, "platform.eventing.source");
    }

    @Override
    public String bootstrapServers() {
        return Setting.required(bootstrapServers, "platform.eventing.bootstrap-servers");
    }

    @Override
    public String pages() {
        return Setting.required(pages, "platform.eventing.pages");
    }

    /** Topic of what this service could not process. */
    public String deadLetterTopic() {
        return service() + ".dead-letters";
    }
}
