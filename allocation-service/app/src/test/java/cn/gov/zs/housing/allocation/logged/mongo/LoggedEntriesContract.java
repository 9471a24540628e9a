package cn.gov.zs.housing.allocation.logged.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.logged.LogProofs;
import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.housing.allocation.logged.LoggedEntry;
import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import cn.gov.zs.housing.allocation.rules.published.LogStep.Kind;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of the entries that were heard, whichever server keeps them. */
@Tag("zone-free")
abstract class LoggedEntriesContract {

    private static final Instant AT = Instant.parse("2026-12-12T02:00:00Z");
    private static final LogStep SHEET = step(Kind.SCORE_SHEET, "sheet-1", "11");
    private static final LogStep PLAN = step(Kind.BATCH_PLAN, "batch-1", "22");
    private static final LogStep APPROVAL = step(Kind.BATCH_APPROVAL, "batch-1", "22");
    private static final LogStep SEALING = step(Kind.BATCH_SEALING, "batch-1", "33");

    private MongoClient client;
    private LoggedEntries entries;

    /** Connection string of the server. */
    abstract String server();

    @BeforeEach
    void connect() {
        client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(DocumentCodecs.registry())
                .applyConnectionString(new ConnectionString(server()))
                .build());
        entries = new MongoLoggedEntries(new AggregateStore(
                client.getDatabase("logged-" + UUID.randomUUID()),
                "allocation.events",
                new CloudEvents(),
                InstantSource.fixed(AT),
                new Quiet()));
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    private static LogStep step(Kind kind, String reference, String digest) {
        return new LogStep(kind, reference, "sha256:" + digest.repeat(32));
    }

    private void keep(LogStep step, long index) {
        keep(step, index, "entry " + index);
    }

    private void keep(LogStep step, long index, String text) {
        var event = new Envelope<>(UUID.randomUUID().toString(), "", "", "", AT, 1, "");
        entries.keep(
                event,
                new LoggedEntry(
                        "document-published." + step.kind() + index,
                        step,
                        new LogFile.Entry("checkpoint", text, index, List.of("ab".repeat(32))),
                        "key"));
    }

    @Test
    void an_entry_is_found_as_it_was_heard_first_and_no_other_is() {
        keep(PLAN, 3_000_000_000L);
        keep(PLAN, 3_000_000_000L, "something else");
        keep(APPROVAL, 4);
        keep(step(Kind.BATCH_PLAN, "batch-2", "22"), 5);
        keep(step(Kind.BATCH_PLAN, "batch-1", "44"), 6);
        assertThat(entries.of(PLAN))
                .singleElement()
                .isEqualTo(new LoggedEntry(
                        "document-published.BATCH_PLAN3000000000",
                        PLAN,
                        new LogFile.Entry("checkpoint", "entry 3000000000", 3_000_000_000L, List.of("ab".repeat(32))),
                        "key"));
        assertThat(entries.of(SEALING)).isEmpty();
    }

    @Test
    void the_proofs_are_complete_only_with_every_step_and_name_what_is_missing() {
        var steps = List.of(SHEET, PLAN, APPROVAL, SEALING);
        keep(SEALING, 12);
        keep(PLAN, 5);
        assertThat(LogProofs.of(steps, entries)).isEqualTo(new LogProofs.Missing(List.of(SHEET, APPROVAL)));
        keep(APPROVAL, 9);
        // a sheet may be logged whenever it was adopted
        keep(SHEET, 20);
        assertThat(LogProofs.of(steps, entries)).isInstanceOfSatisfying(LogProofs.Complete.class, complete -> {
            assertThat(complete.file().key()).isEqualTo("key");
            assertThat(complete.file().entries())
                    .extracting(LogFile.Entry::index)
                    .containsExactly(20L, 5L, 9L, 12L);
        });
    }

    @Test
    void the_same_step_of_an_earlier_attempt_is_passed_over() {
        var steps = List.of(PLAN, APPROVAL, SEALING);
        keep(PLAN, 5);
        keep(APPROVAL, 9);
        keep(SEALING, 7);
        assertThat(LogProofs.of(steps, entries)).isEqualTo(new LogProofs.Missing(List.of(SEALING)));
        keep(SEALING, 11);
        assertThat(LogProofs.of(steps, entries)).isInstanceOf(LogProofs.Complete.class);
    }

    /** No event is published by this store. */
    private static final class Quiet implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
