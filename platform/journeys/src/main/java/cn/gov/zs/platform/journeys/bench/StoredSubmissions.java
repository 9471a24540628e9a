package cn.gov.zs.platform.journeys.bench;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;

import cn.gov.zs.platform.local.Addresses;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
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
    private static final Duration LOOK = Duration.ofMillis(20);

    /** What is stored because of an application, each once, and where it names it. */
    private static final Map<String, String> FOLLOWING = Map.of("stage-clocks", "_id", "messages", "state.application");

    private final String copies = "bench." + UUID.randomUUID();
    private final MongoClient mongo;
    private final KafkaConsumer<String, byte[]> events;
    private final Producer<String, byte[]> producer;
    private final Map<String, List<byte[]>> eventsOf = new HashMap<>();

    private long submissions;

    /** How many events a submission has; known once the first were read. */
    private int eventsOfOne = 1;

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

    /**
     * What one submission left.
     *
     * @param documents the application, its clock and the message to its household
     * @param events as they were sent, the first first
     */
    record Left(String id, List<RawBsonDocument> documents, List<byte[]> events) {}

    /** Returns when all that these submissions lead to is stored and told. */
    void await(List<String> ids) throws InterruptedException {
        var end = System.nanoTime() + GIVE_UP.toNanos();
        var awaited = new HashSet<>(ids);
        awaited.removeIf(this::told);
        while (!awaited.isEmpty()) {
            inTime(end, awaited.size() + " submissions were not told");
            for (var event : events.poll(Duration.ofMillis(50))) {
                if (event.key() != null) {
                    events(event.key()).add(event.value());
                }
            }
            awaited.removeIf(this::told);
        }
        submissions += ids.size();
        for (var following : FOLLOWING.keySet()) {
            // of all: on a platform of the benchmark's own nobody else applies, and this question costs next to nothing
            while (collection(following).countDocuments() < submissions) {
                inTime(end, following + " are missing");
                Thread.sleep(LOOK);
            }
        }
    }

    private boolean told(String id) {
        return events(id).size() >= eventsOfOne;
    }

    private static void inTime(long end, String otherwise) {
        if (System.nanoTime() > end) {
            throw new IllegalStateException(otherwise);
        }
    }

    private List<byte[]> events(String id) {
        return eventsOf.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    /** What these submissions left; forgets their events. */
    List<Left> left(List<String> ids) {
        var left = ids.stream().map(this::left).toList();
        eventsOfOne = (int) left.getFirst()
                        .documents()
                        .getFirst()
                        .getInt64("nextSequence")
                        .getValue()
                - 1;
        return left;
    }

    private Left left(String id) {
        var documents = new ArrayList<RawBsonDocument>();
        documents.add(found("applications", "_id", id));
        FOLLOWING.forEach((name, field) -> documents.add(found(name, field, id)));
        return new Left(id, documents, requireNonNull(eventsOf.remove(id)));
    }

    private RawBsonDocument found(String name, String field, String id) {
        var found = collection(name).find(eq(field, id)).first();
        if (found == null) {
            throw new IllegalStateException(id + " is not in " + name);
        }
        return found;
    }

    private MongoCollection<RawBsonDocument> collection(String name) {
        return mongo.getDatabase("applicant").getCollection(name, RawBsonDocument.class);
    }

    private MongoCollection<RawBsonDocument> copies(int kind) {
        return mongo.getDatabase("bench").getCollection(copies + kind, RawBsonDocument.class);
    }

    /** Inserts the same documents elsewhere and sends the same events elsewhere; returns when all are kept. */
    boolean insertAndSend(Left left) throws ExecutionException, InterruptedException {
        for (var kind = 0; kind < left.documents().size(); kind++) {
            copies(kind).insertOne(left.documents().get(kind));
        }
        for (var event : left.events()) {
            producer.send(new ProducerRecord<>(copies, left.id(), event)).get();
        }
        return true;
    }

    @Override
    public void close() {
        IntStream.rangeClosed(0, FOLLOWING.size()).forEach(kind -> copies(kind).drop());
        events.close();
        producer.close();
        mongo.close();
    }
}
