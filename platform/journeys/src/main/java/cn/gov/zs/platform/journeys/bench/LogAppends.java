package cn.gov.zs.platform.journeys.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cn.gov.zs.platform.local.LocalPlatform;
import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.LogProof;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.VerifierKey;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/**
 * Many notices published at once, from the moment they are stored until the signed checkpoint counts them all, while readers fetch
 * proofs of entries and verify each. Beside it the entries alone as documents, by the bare driver. A round begins when the service has
 * taken in the events of the one before; what it makes of them in quiet moments may still wait.
 */
final class LogAppends {
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 2;
    private static final int NOTICES = 5_000;
    private static final int READERS = 2;
    private static final int AT_ONCE = 500;
    private static final Duration BETWEEN_READS = Duration.ofMillis(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration GIVE_UP = Duration.ofMinutes(5);
    private static final String OFFERED = """
            {"specversion":"1.0","id":"%s","type":"housing.homes-offered.v1","source":"/bench","subject":"%s",\
            "time":"2026-11-23T01:00:00Z","sequence":"0000000000000000001","datacontenttype":"application/json",\
            "data":{"offerId":"%s","offeredOn":"2026-11-23","homes":[{"homeId":"%s","estate":"祈安苑","building":"3栋",\
            "number":"501","rooms":2,"floorArea":58.37,"address":"中山市南区街道祈安苑3栋501房"}]}}""";

    private final LocalPlatform platform;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> logged = new ArrayList<>();

    /** One round: entries per second by the log and by the bare driver, until all events were at the broker, and the proofs meanwhile. */
    private record Round(double log, double told, double bare, Latencies proofs, double proofsPerSecond) {}

    LogAppends(LocalPlatform platform) {
        this.platform = platform;
    }

    void measure(Report report) throws Exception {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(platform.addresses().mongo()))
                .writeConcern(WriteConcern.MAJORITY)
                .build();
        try (var mongo = MongoClients.create(settings)) {
            var database = mongo.getDatabase("disclosure");
            var notice = published(database);
            var key = VerifierKey.parse(
                    get("/log/verifier-key").lines().findFirst().orElseThrow());
            for (var round = 0; round < WARM_UPS; round++) {
                round(database, notice, key);
            }
            var rounds = new ArrayList<Round>();
            for (var round = 0; round < ROUNDS; round++) {
                rounds.add(round(database, notice, key));
            }
            tell(report, rounds);
        }
    }

    private static void tell(Report report, List<Round> rounds) {
        var proofs = new Latencies();
        rounds.forEach(round -> proofs.addAll(round.proofs()));
        report.section("The public log takes " + NOTICES + " notices published at once");
        report.figure(
                "entries per second until the signed checkpoint counts them, median of " + ROUNDS,
                Spread.of(rounds, Round::log).text("%.0f"),
                "≥ 500");
        report.figure(
                "entries per second until each one's event is at the broker",
                Spread.of(rounds, Round::told).text("%.0f"),
                "");
        report.figure(
                "the entries' documents by the bare driver, " + AT_ONCE + " at once, per second",
                Spread.of(rounds, Round::bare).text("%.0f"),
                "");
        report.figure(
                "ratio to the bare driver, median of " + ROUNDS + " rounds",
                Spread.of(rounds, round -> round.log() / round.bare()).text("%.2f"),
                "");
        report.figure(
                "proofs served and verified meanwhile, per second",
                Spread.of(rounds, Round::proofsPerSecond).text("%.0f"),
                "");
        report.figure("· a proof, median", "%.0f ms".formatted(proofs.percentile(0.5)), "");
        report.figure("· a proof, p99", "%.0f ms".formatted(proofs.percentile(0.99)), "");
    }

    /** A notice as the service stores it, from an event. */
    private RawBsonDocument published(MongoDatabase database) throws Exception {
        var offer = UUID.randomUUID().toString();
        var event = OFFERED.formatted(UUID.randomUUID(), offer, offer, UUID.randomUUID());
        Map<String, Object> broker =
                Map.of("bootstrap.servers", platform.addresses().kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("housing.events", offer, event)).get();
        }
        var notices = database.getCollection("notices", RawBsonDocument.class);
        await("the notice is logged", () -> notices.countDocuments(eq("state.logged", true)) == 1);
        var notice = notices.find().first();
        if (notice == null) {
            throw new IllegalStateException("the notice is gone");
        }
        logged.add(notice.getString("_id").getValue());
        return notice;
    }

    private Round round(MongoDatabase database, RawBsonDocument notice, VerifierKey key) throws Exception {
        var before = size();
        var heardBefore = heard(database);
        var copies = copies(notice);
        var notices = database.getCollection("notices");
        var running = new AtomicBoolean(true);
        var proofs = new Latencies();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = new ArrayList<Future<?>>();
            for (var reader = 0; reader < READERS; reader++) {
                reading.add(readers.submit(() -> read(proofs, key, running)));
            }
            double log;
            double told;
            var began = System.nanoTime();
            try {
                insert(notices, copies);
                await("the log holds them", () -> size() >= before + NOTICES);
                log = NOTICES / seconds(began);
                var entries = database.getCollection("log-entries");
                await(
                        "their events are at the broker",
                        () -> entries.find(gt("pendingSince", new Date(0)))
                                        .limit(1)
                                        .first()
                                == null);
                told = NOTICES / seconds(began);
            } finally {
                running.set(false);
            }
            for (var each : reading) {
                each.get();
            }
            var served = proofs.count() / seconds(began);
            copies.forEach(copy -> logged.add(copy.getString("_id")));
            await("the service has heard of its own entries", () -> heard(database) >= heardBefore + NOTICES);
            var done = new Round(log, told, bare(database), proofs, served);
            System.out.printf(
                    "%.0f entries/s, told %.0f/s, bare %.0f/s, %.0f proofs/s%n",
                    done.log(), done.told(), done.bare(), done.proofsPerSecond());
            return done;
        }
    }

    /** Each entry it heard of leaves an order for archive files, and then the files. */
    private static long heard(MongoDatabase database) {
        return database.getCollection("archive-orders").countDocuments()
                + database.getCollection("archive-files").countDocuments() / 2;
    }

    private static List<Document> copies(RawBsonDocument notice) {
        var copies = new ArrayList<Document>();
        for (var copy = 0; copy < NOTICES; copy++) {
            var id = UUID.randomUUID().toString();
            var document = notice.decode(new DocumentCodec());
            document.put("_id", id);
            var state = document.get("state", Document.class);
            state.put("noticeId", id);
            state.remove("logged");
            copies.add(document);
        }
        return copies;
    }

    private static <T> void insert(MongoCollection<T> collection, List<T> documents) {
        for (var from = 0; from < documents.size(); from += AT_ONCE) {
            collection.insertMany(documents.subList(from, Math.min(documents.size(), from + AT_ONCE)));
        }
    }

    /** The newest entries as they are stored, once more into a collection of their own. */
    private static double bare(MongoDatabase database) {
        var entries = database.getCollection("log-entries", RawBsonDocument.class)
                .find()
                .limit(NOTICES)
                .into(new ArrayList<>());
        var copy = database.getCollection("bench-" + UUID.randomUUID(), RawBsonDocument.class);
        var began = System.nanoTime();
        insert(copy, entries);
        var perSecond = entries.size() / seconds(began);
        copy.drop();
        return perSecond;
    }

    private void read(Latencies proofs, VerifierKey key, AtomicBoolean running) {
        while (running.get()) {
            var item = logged.get(ThreadLocalRandom.current().nextInt(logged.size()));
            var began = System.nanoTime();
            var proof = LogProof.parse(get("/log/entries/notice-published." + item + "/proof"));
            proofs.add(System.nanoTime() - began);
            if (!proof.proves(proof.extraBytes(), key.name(), key)) {
                throw new IllegalStateException("a proof does not prove its entry");
            }
            LockSupport.parkNanos(BETWEEN_READS.toNanos());
        }
    }

    private long size() {
        return Checkpoint.parse(SignedNote.parse(get("/log/checkpoint")).text()).size();
    }

    private String get(String path) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(platform.addresses().service("disclosure") + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(String what, Condition condition) {
        var began = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - began > GIVE_UP.toNanos()) {
                throw new IllegalStateException("it did not come about that " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
