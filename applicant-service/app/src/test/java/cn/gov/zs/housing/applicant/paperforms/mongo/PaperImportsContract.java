package cn.gov.zs.housing.applicant.paperforms.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.DraftSamples;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.paperforms.Clerk;
import cn.gov.zs.housing.applicant.paperforms.ImportAnswer;
import cn.gov.zs.housing.applicant.paperforms.PaperForm;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.housing.applicant.paperforms.PaperImport.Status;
import cn.gov.zs.housing.applicant.paperforms.PaperRun;
import cn.gov.zs.housing.applicant.paperforms.PaperSubmission;
import cn.gov.zs.housing.applicant.paperforms.PaperWalk;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code PaperImports} promises, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class PaperImportsContract {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Clerk CLERK = new Clerk("clerk-xiaolan", "小榄经办", "442000118", "");
    private static final Clerk VILLAGE = new Clerk("clerk-xinshi", "新市经办", "442000118", "442000118001");
    private static final Page FIRST = new Page(0, 20);

    private final TestKeys keys = new TestKeys();
    private MongoClient client;
    private MongoDatabase database;
    private MongoPaperImports imports;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        imports = new MongoPaperImports(store, keys.cipher());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void an_import_comes_back_as_it_was_kept_and_nothing_of_a_person_is_stored_in_plain() {
        var kept = uploaded("a", CLERK, 3);
        assertThat(imports.keep(kept)).isTrue();

        assertThat(imports.find(kept.id())).contains(kept);
        var stored =
                database.getCollection("paper-imports", Document.class).find().first();
        assertThat(String.valueOf(stored)).doesNotContain(DraftSamples.APPLICANT, "李美华");
    }

    @Test
    void the_same_workbook_is_kept_once_and_again_only_after_it_was_dropped() {
        var first = uploaded("a", CLERK, 2);
        assertThat(imports.keep(first)).isTrue();
        assertThat(imports.keep(uploaded("a", CLERK, 2))).isFalse();
        assertThat(imports.keep(uploaded("a", VILLAGE, 2))).as("another desk's").isTrue();

        imports.change(first.id(), found -> found.drop(AT));
        assertThat(imports.find(first.id()).orElseThrow().forms()).isEmpty();
        assertThat(imports.keep(first)).isTrue();
        assertThat(imports.find(first.id())).contains(first);
    }

    @Test
    void a_clerk_sees_her_township_or_village() {
        imports.keep(uploaded("a", CLERK, 1));
        imports.keep(uploaded("b", VILLAGE, 1));
        imports.keep(uploaded("c", new Clerk("x", "石岐经办", "442000001", ""), 1));

        assertThat(imports.list(CLERK, FIRST)).hasSize(2);
        assertThat(imports.count(CLERK)).isEqualTo(2);
        try (var all = imports.stream(CLERK);
                var village = imports.stream(VILLAGE)) {
            assertThat(all.toList()).isEqualTo(imports.list(CLERK, FIRST));
            assertThat(village.toList()).isEqualTo(imports.list(VILLAGE, FIRST));
        }
        assertThat(imports.list(VILLAGE, FIRST))
                .extracting(PaperImport::village)
                .containsExactly(VILLAGE.village());
    }

    @Test
    void it_is_confirmed_once() {
        var kept = uploaded("a", CLERK, 1);
        imports.keep(kept);
        assertThat(imports.change(kept.id(), found -> found.confirm(AT))).isInstanceOf(ImportAnswer.Done.class);
        assertThat(imports.change(kept.id(), found -> found.confirm(AT)))
                .isEqualTo(new ImportAnswer.NotDue(Status.CONFIRMED));
        assertThat(imports.change(kept.id(), found -> found.drop(AT)))
                .isEqualTo(new ImportAnswer.NotDue(Status.CONFIRMED));
        assertThat(imports.confirmed()).containsExactly(kept.id());
    }

    @Test
    void one_replica_at_a_time_has_it_until_it_falls_silent() {
        assertThat(imports.take("i", "one", AT, AT.plusSeconds(30))).isPresent();
        assertThat(imports.take("i", "two", AT.plusSeconds(30), AT.plusSeconds(60)))
                .isEmpty();
        assertThat(imports.take("i", "two", AT.plusSeconds(31), AT.plusSeconds(60)))
                .isPresent();
        assertThat(imports.advance("i", "one", 0, 5, List.of()))
                .as("it has lost it")
                .isFalse();
        assertThat(imports.advance("i", "two", 0, 5, List.of(7))).isTrue();
        assertThat(imports.advance("i", "two", 0, 5, List.of()))
                .as("done before")
                .isFalse();
        assertThat(imports.findRun("i").map(PaperRun::done)).contains(5);
    }

    @Test
    void a_crash_in_the_middle_ends_in_every_household_being_there_once() {
        var kept = uploaded("a", CLERK, 60);
        imports.keep(kept);
        imports.change(kept.id(), found -> found.confirm(AT));
        var handedIn = new Handed(40);

        assertThatThrownBy(() -> walk("one", handedIn, AT).walkAll()).hasMessage("the power fails");
        assertThat(imports.find(kept.id()).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
        assertThat(imports.findRun(kept.id()).map(PaperRun::done)).contains(25);
        walk("two", handedIn, AT.plusSeconds(5)).walkAll();
        assertThat(handedIn.ids).as("the first replica may still be at it").hasSize(40);
        walk("two", handedIn, AT.plusSeconds(31)).walkAll();

        assertThat(handedIn.ids.stream().distinct()).hasSize(60);
        assertThat(handedIn.ids)
                .as("fifteen were asked for twice, under the same numbers")
                .hasSize(75);
        var ended = imports.find(kept.id()).orElseThrow();
        assertThat(ended.status()).isEqualTo(Status.FINISHED);
        assertThat(ended.forms()).as("they are applications now").isEmpty();
        assertThat(imports.confirmed()).isEmpty();
    }

    @Test
    void what_nobody_confirms_for_thirty_days_is_dropped() {
        var kept = uploaded("a", CLERK, 1);
        imports.keep(kept);
        walk("one", new Handed(99), AT.plus(PaperWalk.PATIENCE)).dropForgotten();
        assertThat(imports.find(kept.id()).orElseThrow().status()).isEqualTo(Status.TO_CONFIRM);
        walk("one", new Handed(99), AT.plus(PaperWalk.PATIENCE).plusMillis(1)).dropForgotten();
        assertThat(imports.find(kept.id()).orElseThrow().forms()).isEmpty();
    }

    @Test
    void it_is_encrypted_anew_under_another_key() {
        imports.keep(uploaded("a", CLERK, 1));
        var sealed = imports.sealedCollection();
        assertThat(sealed.rewrite(PaperImport.idOf("a", CLERK))).isEqualTo(SealedCollection.Rewriting.DONE);
        assertThat(imports.find(PaperImport.idOf("a", CLERK))).contains(uploaded("a", CLERK, 1));
    }

    private PaperWalk walk(String replica, PaperSubmission submission, Instant now) {
        return new PaperWalk(imports, submission, replica, InstantSource.fixed(now), Duration.ofSeconds(30));
    }

    private static PaperImport uploaded(String digest, Clerk by, int households) {
        var forms = IntStream.range(0, households)
                .mapToObj(n -> new PaperForm(3 + n, DraftSamples.complete()))
                .toList();
        return PaperImport.uploaded(digest, by, forms, AT);
    }

    /** Remembers which applications were handed in; the power fails once, after so many. */
    private static final class Handed implements PaperSubmission {
        private final List<String> ids = new ArrayList<>();
        private final int powerFailsAfter;

        Handed(int powerFailsAfter) {
            this.powerFailsAfter = powerFailsAfter;
        }

        @Override
        public DraftAnswer check(Draft draft, ApplicationId id, String clerk, String clerkName, Instant at) {
            return new DraftAnswer.Complete(ApplicationSamples.submitted(id, "nobody", at));
        }

        @Override
        public void keep(Submitted application) {
            if (ids.size() == powerFailsAfter
                    && application.declaration().submittedAt().equals(AT)
                    && !failed) {
                failed = true;
                throw new IllegalStateException("the power fails");
            }
            ids.add(application.id().text());
        }

        private boolean failed;
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
