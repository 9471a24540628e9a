package cn.gov.zs.platform.journeys.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The floor under every event: one message through the same broker, acknowledged by all, from send to receipt. */
final class BareBroker {
    private final String bootstrap;
    private final String topic;

    BareBroker(String bootstrap, String runId) {
        this.bootstrap = bootstrap;
        this.topic = "bench." + runId;
    }

    Latencies measure(int perSecond, Duration length) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        }
        var latencies = new Latencies();
        var running = new AtomicBoolean(true);
        var ready = new CountDownLatch(1);
        var reader = Thread.ofVirtual().start(() -> read(latencies, running, ready));
        ready.await();
        var properties = new Properties();
        properties.put("bootstrap.servers", bootstrap);
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        var messages = (int) (perSecond * length.toSeconds());
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new LongSerializer())) {
            var pace = new Pace(perSecond);
            var sent = new ArrayList<Future<?>>();
            for (var i = 0; i < messages; i++) {
                sent.add(producer.send(new ProducerRecord<>(topic, "k" + i, pace.await())));
            }
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        }
        while (latencies.count() < messages && reader.isAlive()) {
            reader.join(Duration.ofMillis(50));
        }
        running.set(false);
        reader.join();
        return latencies;
    }

    private void read(Latencies latencies, AtomicBoolean running, CountDownLatch ready) {
        var properties = new Properties();
        properties.put("bootstrap.servers", bootstrap);
        properties.put("group.id", topic);
        properties.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new LongDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (running.get()) {
                var records = consumer.poll(Duration.ofMillis(100));
                if (!consumer.assignment().isEmpty()) {
                    ready.countDown();
                }
                var now = System.nanoTime();
                records.forEach(message -> latencies.add(now - message.value()));
            }
        }
    }
}
