package cn.gov.zs.platform.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A topic as somebody else writes and reads it. */
public final class TestTopic implements AutoCloseable {

    private final String name;
    private final TestKafka kafka;
    private final KafkaProducer<String, byte @Nullable []> producer;
    private final CloudEvents json = new CloudEvents();
    private final Map<String, Long> sequences = new HashMap<>();

    private TestTopic(String name, TestKafka kafka) {
        this.name = name;
        this.kafka = kafka;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A new topic on the shared broker. */
    public static TestTopic create(String name) {
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", TestKafka.shared().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(6), Optional.empty())))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
        return open(name);
    }

    /** A topic of the shared broker that exists. */
    public static TestTopic open(String name) {
        return open(name, TestKafka.shared());
    }

    public static TestTopic open(String name, TestKafka kafka) {
        return new TestTopic(name, kafka);
    }

    public void send(String key, int count) {
        send(key, count, UUID.randomUUID().toString());
    }

    public void send(String key, int count, String id) {
        long sequence = sequences.merge(key, 1L, Long::sum);
        sendRaw(
                key,
                json.write(
                        id, Counted.TYPE, "/other", key, Instant.now(), sequence, json.data(new Counted(key, count))));
    }

    public void sendRaw(String key, byte @Nullable [] value) {
        try {
            producer.send(new ProducerRecord<>(name, key, value)).get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** All that is in the topic, per partition in order. */
    public List<String> read() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<String>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> all.add(new String(message.value(), UTF_8)));
            }
            return all;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
