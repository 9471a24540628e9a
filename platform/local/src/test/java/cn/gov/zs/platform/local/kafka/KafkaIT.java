package cn.gov.zs.platform.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.local.FreePorts;
import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.LocalPlatform;
import cn.gov.zs.platform.local.Options;
import cn.gov.zs.platform.local.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaIT {

    private static final int MESSAGES = 2_000;

    @TempDir
    Path directory;

    @Test
    void keeps_what_it_acknowledged_when_it_is_killed_and_serves_the_same_clients_again() throws Exception {
        Options options = Options.of(Layout.find().withVar(directory), new Ports(FreePorts.base(Ports.COUNT)))
                .only("kafka");
        try (LocalPlatform platform = LocalPlatform.start(options)) {
            String broker = platform.addresses().kafka();
            createTopic(broker);
            try (KafkaProducer<String, String> producer = producer(broker)) {
                sendAll(producer, "before");
                Duration silent = platform.killAndAwait("kafka", Duration.ofMinutes(3));
                System.out.println("the broker answered again " + silent.toMillis() + " ms after kill -9");
                sendAll(producer, "after");
            }
            List<String> received = receive(broker, 2 * MESSAGES);
            assertThat(received).doesNotHaveDuplicates().hasSize(2 * MESSAGES);
        }
    }

    private static void createTopic(String broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic("some.events", 3, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static void sendAll(KafkaProducer<String, String> producer, String text) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            sent.add(producer.send(new ProducerRecord<>("some.events", "key-" + i, text + "-" + i)));
        }
        for (Future<RecordMetadata> each : sent) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    private static KafkaProducer<String, String> producer(String broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all", "enable.idempotence", "true"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static List<String> receive(String broker, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "group.id", "test", "auto.offset.reset", "earliest");
        List<String> received = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("some.events"));
            long began = System.nanoTime();
            while (received.size() < count && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(60)) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(500))) {
                    received.add(each.value());
                }
            }
        }
        return received;
    }
}
