package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.housing.gateway.settings.PublishedSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears on the topic of disclosure-service which items have changed. Every gateway hears everything and remembers no place in the
 * topic: it begins at the end, and what was published before stands in the service's list. Of an event it reads which item it
 * names and nothing more, so it needs no contract.
 */
@Component
final class PublicationEvents implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PublicationEvents.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);

    /** After these an item says less than before. */
    private static final Set<String> ENDS =
            Set.of("disclosure.notice-period-ended.v1", "disclosure.notice-taken-down.v1");

    private final ShelfKeepers keepers;
    private final PublishedSettings settings;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private volatile @Nullable Thread thread;

    PublicationEvents(ShelfKeepers keepers, GatewaySettings settings) {
        this.keepers = keepers;
        this.settings = settings.published();
    }

    /** Takes in one event; what is none, or names no item, is passed over. */
    void hear(byte @Nullable [] message) {
        if (message == null) {
            return;
        }
        try {
            var event = mapper.readTree(message);
            var data = event.path("data");
            var key = key(data);
            if (key == null) {
                return;
            }
            if (ENDS.contains(event.path("type").asString(""))) {
                keepers.gone(key);
            } else {
                keepers.changed(key);
            }
            keepers.changedAbout(data.path("reference").asString(""));
            keepers.stirred();
        } catch (JacksonException broken) {
            log.warn("a message on {} cannot be read", settings.topic());
        }
    }

    private static @Nullable String key(JsonNode data) {
        if (data.hasNonNull("noticeId")) {
            return "notices/" + data.path("noticeId").asString("");
        }
        if (data.hasNonNull("documentId")) {
            return "documents/" + data.path("documentId").asString("");
        }
        if (data.hasNonNull("itemId")) {
            var kind = data.path("kind").asString("");
            return (kind.startsWith("notice-") ? "notices/" : "documents/")
                    + data.path("itemId").asString("");
        }
        return null;
    }

    private void listen() {
        while (thread == Thread.currentThread()) {
            try (var consumer = new KafkaConsumer<byte[], byte[]>(
                    kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                var partitions = consumer.partitionsFor(settings.topic(), Duration.ofSeconds(10)).stream()
                        .map(each -> new TopicPartition(each.topic(), each.partition()))
                        .toList();
                if (partitions.isEmpty()) {
                    Thread.sleep(RETRY);
                    continue;
                }
                consumer.assign(partitions);
                consumer.seekToEnd(partitions);
                partitions.forEach(consumer::position);
                log.info("hears what is published on {}", settings.topic());
                // whatever was published before this place in the topic
                keepers.listAnew();
                while (thread == Thread.currentThread()) {
                    consumer.poll(POLL).forEach(each -> hear(each.value()));
                }
            } catch (InterruptedException | InterruptException stopped) {
                return;
            } catch (KafkaException away) {
                log.info("no events of what is published at the moment: {}", away.getMessage());
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(RETRY);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private Map<String, Object> kafka() {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG,
                50,
                CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                // what ran out of the topic while the broker was away is found in the service's list
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                10_000,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                500);
    }

    @Override
    public synchronized void start() {
        if (settings.bootstrapServers().isBlank()) {
            log.info("KAFKA_BOOTSTRAP_SERVERS is not set: what is published is only asked for");
        } else if (thread == null) {
            var listening = Thread.ofPlatform().name("publications").daemon().unstarted(this::listen);
            thread = listening;
            listening.start();
        }
    }

    @Override
    public synchronized void stop() {
        // it leaves within one poll; interrupted, the client could not close what it has open
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
