package cn.gov.zs.housing.applicant.seed;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationSeed;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.KeyFile;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.sm.Sm3BlindIndex;
import cn.gov.zs.platform.crypto.sm.Sm4FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.UuidRepresentation;

/** Writes applications into the database of a running applicant-service, encrypted under its keys. */
public final class Seed implements AutoCloseable {
    private static final int WRITERS = 24;

    private final MongoClient client;
    private final ApplicationSeed applications;
    private final Instant now;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * @param mongo the database server's connection string
     * @param keyFile the service's keys
     * @param now the platform's time
     * @throws IOException when the keys cannot be read
     */
    public Seed(String mongo, Path keyFile, Instant now) throws IOException {
        this.now = now;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .codecRegistry(DocumentCodecs.registry())
                .applyConnectionString(new ConnectionString(mongo))
                .build());
        var rings = KeyRings.fixed(KeyFile.read(Files.readString(keyFile)));
        var store = new AggregateStore(
                client.getDatabase("applicant"),
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(now),
                new NoEvents());
        this.applications =
                new ApplicationSeed(store, new Sm4FieldCipher(rings, new SecureRandom()), new Sm3BlindIndex(rings));
    }

    /** So many applications, just in, in this township (code). */
    public void submitted(String township, int count) throws InterruptedException {
        add(new Households(Townships.get(township), now)::submitted, count);
    }

    /** So many applications, filed to the city, in this township (code). */
    public void filed(String township, int count) throws InterruptedException {
        add(new Households(Townships.get(township), now)::filed, count);
    }

    private void add(IntFunction<Application> household, int count) throws InterruptedException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var written = IntStream.range(0, count)
                    .<Future<?>>mapToObj(_ -> writers.submit(() -> addOne(household.apply(next.getAndIncrement()))))
                    .toList();
            for (var one : written) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an application could not be written", failed.getCause());
        }
    }

    private void addOne(Application application) {
        if (!applications.add(application)) {
            throw new IllegalStateException("number drawn twice: " + application.id());
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** Nothing is told, so nothing is pending. */
    private static final class NoEvents implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {
            // no outbox is written to
        }

        @Override
        public void in(String collection, String id) {
            throw new IllegalStateException("a seeded application told of itself");
        }
    }
}
