package cn.gov.zs.platform.eventing.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * One listener container per topic. What a poll brought is acknowledged after all of it was handled; a fault has it delivered
 * again, for ever.
 */
public final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<ConcurrentMessageListenerContainer<@Nullable String, byte @Nullable []>> containers =
            new ArrayList<>();

    /**
     * @param kafka settings of every consumer: brokers, group
     * @param instance names this replica so that it gets its partitions back at once after a restart; null when it has no
     *     lasting name
     * @param concurrency threads per topic
     */
    public Listeners(
            Map<String, Object> kafka,
            @Nullable String instance,
            int concurrency,
            Subscriptions subscriptions,
            Inbox inbox) {
        for (var topic : subscriptions.topics()) {
            containers.add(container(settings(kafka, instance, topic), topic, concurrency, inbox));
        }
    }

    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    /** Starts again what ended against our will, such as a thread that ran out of memory. */
    public void restartEnded() {
        for (var container : containers) {
            if (!container.isInExpectedState()) {
                LOG.warn("{} ended and is started again", container.getBeanName());
                container.stop();
                container.start();
            }
        }
    }

    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    private static Map<String, Object> settings(Map<String, Object> kafka, @Nullable String instance, String topic) {
        var settings = new java.util.HashMap<>(kafka);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        if (instance != null) {
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance + "-" + topic);
        }
        return settings;
    }

    private static ConcurrentMessageListenerContainer<@Nullable String, byte @Nullable []> container(
            Map<String, Object> settings, String topic, int concurrency, Inbox inbox) {
        var properties = new ContainerProperties(topic);
        properties.setMessageListener(inbox);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        // a lost commit only brings the event again, and every handler tells a repeated event
        properties.setSyncCommits(false);
        var container = new ConcurrentMessageListenerContainer<@Nullable String, byte @Nullable []>(
                new DefaultKafkaConsumerFactory<>(settings), properties);
        container.setConcurrency(concurrency);
        container.setBeanName("inbox " + topic);
        container.setCommonErrorHandler(deliverAgain());
        return container;
    }

    private static DefaultErrorHandler deliverAgain() {
        var growing = new ExponentialBackOff(100, 2);
        growing.setMaxInterval(2_000);
        var handler = new DefaultErrorHandler(growing);
        // by default Spring Kafka drops records with a ClassCastException and the like: here none may be dropped
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.WARN);
        return handler;
    }
}
