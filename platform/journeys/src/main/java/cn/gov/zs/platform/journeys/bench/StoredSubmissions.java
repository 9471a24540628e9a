package cn.gov.zs.platform.journeys.bench;

import static com.mongodb.client.model.Filters.in;

import cn.gov.zs.platform.local.Addresses;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.RawBsonDocument;

/** What submissions left in the database and at the broker, and the same written there again by the bare clients. */
final class StoredSubmissions implements AutoCloseable {
    private static final String TOPIC = "applicant.events";
    private static final Duration GIVE_UP = Duration.ofSeconds(60);

    private final String copies = "bench." + UUID.randomUUID();
    private final MongoClient mongo;
    private final KafkaConsumer<String, byte[]> events;
    private final Producer<String, byte[]> producer;
    private final Map<String, byte[]> eventOf = new HashMap<>();

    StoredSubmissions(Addresses addresses) throws ExecutionException, InterruptedException {
        this.mongo = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(addresses.mongo()))
                .writeConcern(WriteConcern.MAJORITY)
                .build());
        Map<String, Object> broker = Map.of("bootstrap.servers", addresses.kafka());
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(copies, 6, (short) 1)))
                    .all()
                    .get();
        }
        this.producer = new KafkaProducer<>(
                with(broker, Map.of("acks", "all", "enable.idempotence", "true", "linger.ms", "0")),
                new StringSerializer(),
                new ByteArraySerializer());
        this.events = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = events.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        events.assign(partitions);
        events.seekToEnd(partitions);
        partitions.forEach(events::position);
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** Reads the topic until an event of each of these is there. */
    void awaitEvents(List<String> ids) {
        var awaited = new HashSet<>(ids);
        awaited.removeAll(eventOf.keySet());
        var end = System.nanoTime() + GIVE_UP.toNanos();
        while (!awaited.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(awaited.size() + " submissions were told to nobody");
            }
            for (var event : events.poll(Duration.ofMillis(50))) {
                if (event.key() != null) {
                    eventOf.putIfAbsent(event.key(), event.value());
                    awaited.remove(event.key());
                }
            }
        }
    }

    /** The stored documents of these applications. */
    List<RawBsonDocument> documents(List<String> ids) {
        var found = mongo.getDatabase("applicant")
                .getCollection("applications", RawBsonDocument.class)
                .find(in("_id", ids))
                .into(new ArrayList<>());
        if (found.size() != ids.size()) {
            throw new IllegalStateException(found.size() + " of " + ids.size() + " submissions are stored");
        }
        return found;
    }

    /** Inserts the document elsewhere and sends its event elsewhere; returns when both are kept. */
    boolean insertAndSend(RawBsonDocument document) throws ExecutionException, InterruptedException {
        mongo.getDatabase("bench").getCollection(copies, RawBsonDocument.class).insertOne(document);
        var id = document.getString("_id").getValue();
        producer.send(new ProducerRecord<>(copies, id, eventOf.getOrDefault(id, id.getBytes(StandardCharsets.UTF_8))))
                .get();
        return true;
    }

    @Override
    public void close() {
        mongo.getDatabase("bench").getCollection(copies).drop();
        events.close();
        producer.close();
        mongo.close();
    }
}
