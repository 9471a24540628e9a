package cn.gov.zs.housing.applicant.intake.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.housing.applicant.intake.Section;
import cn.gov.zs.platform.crypto.UndecipherableException;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What drafts promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class DraftsContract {
    private static final Instant THEN = ApplicationSamples.SUBMITTED_AT;

    private MongoClient client;
    private MongoDatabase database;
    private MongoDrafts drafts;

    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(THEN), new NobodyPublishes());
        drafts = new MongoDrafts(store, new TestKeys().cipher());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_draft_comes_back_as_it_was_saved_and_is_stored_unreadable() {
        var draft = begin("li", THEN)
                .save(Section.APPLICANT, Map.of("applicant.name", "李美华", "hukou.detail", "沿江路\"12\"号"), THEN);
        drafts.begin(draft);

        assertThat(drafts.find(draft.id())).map(Versioned::state).contains(draft);
        assertThat(drafts.begin(draft)).as("its number is taken").isFalse();
        var stored = database.getCollection("drafts").find().first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).contains("li").doesNotContain("李美华", "沿江路", "applicant.name");
    }

    @Test
    void a_ciphertext_moved_to_another_draft_is_refused() {
        var one = begin("li", THEN).save(Section.APPLICANT, Map.of("applicant.name", "李美华"), THEN);
        var two = begin("chen", THEN);
        drafts.begin(one);
        drafts.begin(two);
        var collection = database.getCollection("drafts");
        var fields = Objects.requireNonNull(
                        collection.find(new Document("_id", one.id().text())).first())
                .getEmbedded(List.of("state", "fields"), String.class);
        collection.updateOne(
                new Document("_id", two.id().text()), new Document("$set", new Document("state.fields", fields)));

        assertThatExceptionOfType(UndecipherableException.class).isThrownBy(() -> drafts.find(two.id()));
    }

    @Test
    void of_sections_saved_at_once_from_one_version_one_is_kept_and_the_others_are_told() throws Exception {
        var draft = begin("li", THEN);
        drafts.begin(draft);
        var version = drafts.find(draft.id()).orElseThrow().version();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var saves = IntStream.range(0, 4)
                    .mapToObj(at -> (Callable<Boolean>) () -> saved(draft.id(), version, Section.values()[at + 1]))
                    .toList();
            var kept = 0;
            for (var save : threads.invokeAll(saves)) {
                kept += save.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }

        var after = drafts.find(draft.id()).orElseThrow();
        assertThat(after.state().fields()).hasSize(1);
        assertThat(after.version()).isGreaterThan(version);
    }

    private boolean saved(ApplicationId id, long version, Section section) {
        var typed = Map.of("singleParent", "true", "housing.current", "OWN", "incomeClass", "X", "assets.other", "1");
        try {
            drafts.change(id, version, kept -> kept.save(section, typed, THEN));
            return true;
        } catch (StaleVersionException changedMeanwhile) {
            return false;
        }
    }

    @Test
    void a_person_lists_her_own_of_one_channel_the_last_saved_first() {
        var older = begin("li", THEN);
        var newer = begin("li", THEN.plusSeconds(5));
        var window = SavedDraft.begin(new ApplicationId(UUID.randomUUID().toString()), Entry.atWindow("li", "李"), THEN);
        List.of(older, newer, window, begin("chen", THEN)).forEach(drafts::begin);

        assertThat(drafts.list("li", Entry.Channel.ONLINE, 10)).containsExactly(newer, older);
        assertThat(drafts.list("li", Entry.Channel.ONLINE, 1)).containsExactly(newer);
        assertThat(drafts.list("li", Entry.Channel.WINDOW, 10)).containsExactly(window);
    }

    @Test
    void what_is_older_than_a_moment_is_listed_and_removed_once() {
        var old = begin("li", THEN);
        var exactly = begin("li", THEN.plusSeconds(60));
        drafts.begin(exactly);
        drafts.begin(old);

        assertThat(drafts.listOlderThan(THEN.plusSeconds(60), 10)).containsExactly(old.id());
        drafts.remove(old.id());
        drafts.remove(old.id());
        assertThat(drafts.find(old.id())).isEmpty();
        assertThatExceptionOfType(AbsentException.class).isThrownBy(() -> drafts.change(old.id(), 1, kept -> kept));
    }

    @Test
    void of_a_draft_given_up_nothing_is_left_but_its_number() {
        var draft = begin("li", THEN).save(Section.APPLICANT, Map.of("applicant.name", "李美华"), THEN);
        drafts.begin(draft);
        var version = drafts.find(draft.id()).orElseThrow().version();

        assertThat(drafts.giveUp(draft.id(), THEN.plusSeconds(9))).isTrue();
        assertThat(drafts.giveUp(draft.id(), THEN.plusSeconds(99)))
                .as("again is as once")
                .isFalse();

        assertThat(drafts.find(draft.id())).isEmpty();
        assertThat(drafts.list("li", Entry.Channel.ONLINE, 10)).isEmpty();
        assertThat(drafts.listOlderThan(THEN.plusSeconds(999), 10)).isEmpty();
        assertThat(drafts.begin(draft)).as("its number is taken").isFalse();
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> drafts.change(draft.id(), version, kept -> kept));
        assertThatExceptionOfType(AbsentException.class)
                .isThrownBy(() -> drafts.change(draft.id(), version + 1, kept -> kept));
        var stored =
                Objects.requireNonNull(database.getCollection("drafts").find().first());
        assertThat(stored.getEmbedded(List.of("state", "fields"), String.class)).isNull();
        assertThat(stored.getEmbedded(List.of("state", "subject"), String.class))
                .isNull();
        assertThat(drafts.sealedCollection().rewrite(draft.id().text()))
                .as("a new key finds nothing to do, and no fault")
                .isEqualTo(SealedCollection.Rewriting.DONE);

        assertThat(drafts.listGivenUp(THEN.plusSeconds(9), 10)).isEmpty();
        assertThat(drafts.listGivenUp(THEN.plusSeconds(10), 10)).containsExactly(draft.id());
        drafts.remove(draft.id());
        assertThat(drafts.listGivenUp(THEN.plusSeconds(10), 10)).isEmpty();
    }

    @Test
    void a_draft_that_is_not_there_cannot_be_given_up() {
        assertThat(drafts.giveUp(new ApplicationId(UUID.randomUUID().toString()), THEN))
                .isFalse();
    }

    private static SavedDraft begin(String subject, Instant at) {
        return SavedDraft.begin(new ApplicationId(UUID.randomUUID().toString()), Entry.online(subject), at);
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
