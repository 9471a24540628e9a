package cn.gov.zs.housing.applicant.admission.mongo;

import cn.gov.zs.housing.applicant.admission.AdmissionStandards;
import cn.gov.zs.housing.applicant.admission.AdmissionStandardsContract;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract in a database of its own, whichever server speaks MongoDB's protocol. */
abstract class MongoAdmissionStandardsContract extends AdmissionStandardsContract {
    private MongoClient client;
    private MongoDatabase database;
    private AdmissionStandards standards;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        standards = new MongoAdmissionStandards(new AggregateStore(
                database,
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-03-02T01:00:00Z")),
                new NothingToPublish()));
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Override
    protected AdmissionStandards standards() {
        return standards;
    }

    /** Standards announce nothing. */
    private static final class NothingToPublish implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
