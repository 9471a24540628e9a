package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.CaseWalk;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.ReEncryption;
import cn.gov.zs.housing.applicant.encryption.ReEncryption.Status;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.encryption.mongo.MongoReEncryptions;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys rotate while people work. */
@Tag("zone-free")
class RotationIT {
    private static final int DOCUMENTS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestKeys keys = new TestKeys();
    private final List<ReEncryptionWorker> workers = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private MongoApplications applications;
    private MongoReEncryptions requests;

    @BeforeEach
    void open() {
        client = MongoClients.create(TestMongo.shared().uri());
        database = client.getDatabase("rotation-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database,
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(ApplicationSamples.SUBMITTED_AT),
                new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
        requests = new MongoReEncryptions(store);
    }

    @AfterEach
    void close() {
        workers.forEach(ReEncryptionWorker::stop);
        database.drop();
        client.close();
    }

    @Test
    void nothing_is_lost_while_writers_write_and_afterwards_the_old_key_can_go() throws Exception {
        var ids = submitted(DOCUMENTS);
        keys.addNewKey();
        requests.request("subject-security-admin", Instant.parse("2026-11-23T04:00:00Z"));
        work(400);
        work(400);
        var late = new ArrayList<ApplicationId>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var half = ids.size() / 2;
            List<Callable<Object>> writers = List.of(
                    () -> reviewed(ids.subList(0, half)),
                    () -> reviewed(ids.subList(half, ids.size())),
                    () -> late.addAll(submitted(40)));
            for (var ended : threads.invokeAll(writers)) {
                ended.get();
            }
        }

        awaitStatus(Status.DONE);
        assertThat(documents().countDocuments(Filters.ne("state.keyId", TestKeys.NEW.text())))
                .isZero();
        documents().find().forEach(document -> assertThat(document.toJson()).doesNotContain("1." + TestKeys.OLD + "."));
        keys.removeOldKey();
        assertThat(ids)
                .allSatisfy(id -> assertThat(applications.find(id)).hasValueSatisfying(found -> {
                    assertThat(found.state().state()).isEqualTo(ApplicationState.FIRST_NOTICE_STANDING);
                    assertThat(found.state().declaration())
                            .isEqualTo(ApplicationSamples.submitted(
                                            id, ApplicationSamples.OWNER, ApplicationSamples.SUBMITTED_AT)
                                    .declaration());
                    assertThat(found.version()).as("re-encryption is no change").isEqualTo(5);
                }));
        assertThat(late).allSatisfy(id -> assertThat(applications.find(id)).isPresent());
    }

    @Test
    void it_goes_on_after_a_crash_and_is_taken_over_from_a_silent_replica() {
        submitted(30);
        keys.addNewKey();
        requests.request("subject-security-admin", Instant.parse("2026-11-23T04:00:00Z"));
        var first = work(40);
        await().atMost(PATIENCE).until(() -> remaining() < 30);
        first.stop();
        var left = remaining();
        assertThat(left).as("stopped half-way").isPositive();

        // the lease of the one that fell silent ends one second later
        work(400);

        awaitStatus(Status.DONE);
        assertThat(remaining()).isZero();
    }

    @Test
    void asking_twice_is_asking_once_and_asking_again_later_starts_anew() {
        submitted(3);
        var asked = requests.request("subject-security-admin", Instant.parse("2026-11-23T04:00:00Z"));
        assertThat(requests.request("subject-other", Instant.parse("2026-11-23T05:00:00Z")))
                .isEqualTo(asked);

        work(400);
        awaitStatus(Status.DONE);
        assertThat(requests.request("subject-other", Instant.parse("2026-11-23T06:00:00Z")))
                .extracting(ReEncryption::status, ReEncryption::requestedBy)
                .containsExactly(Status.RUNNING, "subject-other");
    }

    @Test
    void what_cannot_be_read_stays_and_is_told() {
        var ids = submitted(4);
        documents()
                .updateOne(
                        Filters.eq("_id", ids.getFirst().text()),
                        Updates.set("state.declaration.hukou.detail", "1." + TestKeys.OLD + ".AAAA"));
        keys.addNewKey();
        requests.request("subject-security-admin", Instant.parse("2026-11-23T04:00:00Z"));

        work(400);

        awaitStatus(Status.STUCK);
        assertThat(requests.find()).map(ReEncryption::unreadable).contains(1);
        assertThat(remaining()).isEqualTo(1);
    }

    private ReEncryptionWorker work(int documentsPerSecond) {
        var settings = new ReEncryptionSettings(
                documentsPerSecond, Duration.ofMillis(50), Duration.ofMillis(300), Duration.ofSeconds(1));
        var worker = new ReEncryptionWorker(
                requests, List.of(applications.sealedCollection()), keys.cipher(), settings, InstantSource.system());
        workers.add(worker);
        worker.start();
        return worker;
    }

    private void awaitStatus(Status status) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(requests.find().map(ReEncryption::status)).contains(status));
    }

    private long remaining() {
        return applications.sealedCollection().countNotUnder(TestKeys.NEW);
    }

    private List<ApplicationId> submitted(int count) {
        var ids = new ArrayList<ApplicationId>();
        for (int number = 0; number < count; number++) {
            var id = new ApplicationId(UUID.randomUUID().toString());
            assertThat(applications.submit(ApplicationSamples.submitted(
                            id, ApplicationSamples.OWNER, ApplicationSamples.SUBMITTED_AT)))
                    .isTrue();
            ids.add(id);
        }
        return ids;
    }

    /** Four changes each, three by people's forms, one by an event. */
    private String reviewed(List<ApplicationId> ids) {
        for (var id : ids) {
            CaseWalk.toTheFirstNotice(applications, id);
            applications.advance(
                    new Envelope<>(
                            "published-" + id.text(), "t.v1", "/t", "k", ApplicationSamples.SUBMITTED_AT, 1, "body"),
                    id,
                    application -> Progress.noticePublished(
                            application, NoticeStage.FIRST_REVIEW, ApplicationSamples.firstNotice()));
        }
        return "reviewed";
    }

    private com.mongodb.client.MongoCollection<Document> documents() {
        return database.getCollection("applications");
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
