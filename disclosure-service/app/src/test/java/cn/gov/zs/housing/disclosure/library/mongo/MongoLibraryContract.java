package cn.gov.zs.housing.disclosure.library.mongo;

import static cn.gov.zs.housing.disclosure.library.LibrarySamples.id;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.policy;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Attachment;
import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.GuidePart;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibrarySamples;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Pending;
import cn.gov.zs.housing.disclosure.library.Relation;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextHead;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.library.Withdrawn;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.uploads.MediaType;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every database has to do for the library. */
abstract class MongoLibraryContract {
    private static final LocalDate MADE = LibrarySamples.MADE;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Library library;

    MongoLibraryContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("library-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        library = new MongoLibrary(
                new AggregateStore(
                        database,
                        "disclosure.events",
                        new CloudEvents(),
                        InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                        new NobodyWaits()),
                database);
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    private LibraryText add(String name, TextBody body) {
        var text = published(name, body);
        assertThat(library.add(text)).isTrue();
        return text;
    }

    private void put(LibraryText text) {
        var read = library.find(text.id()).orElseThrow();
        library.<Done>change(text.id(), read.version(), _ -> Change.to(text));
    }

    @Test
    void every_kind_of_text_is_read_as_it_was_written() {
        var head = new TextHead("标题", "局", MADE, "示例");
        var paper = List.of(new Attachment(id("f").text(), "附件.pdf", MediaType.PDF, 7, "sha256:00"));
        var bodies = List.of(
                new TextBody.Policy(
                        head,
                        Optional.empty(),
                        MADE.plusDays(1),
                        Optional.of(MADE.plusYears(5)),
                        "正文\n二",
                        List.of(new Relation(Relation.Effect.AMENDS, id("x"))),
                        paper),
                new TextBody.Interpretation(head, id("x"), "解读", paper),
                new TextBody.Guide(head, MADE, Map.of(GuidePart.WHO, "家庭", GuidePart.FEE, "不收费"), paper),
                new TextBody.Answer(head, AnswerCategory.RENT, Optional.of(id("x")), "回应"),
                new TextBody.Answer(head, AnswerCategory.RENT, Optional.empty(), "回应"));
        for (var body : bodies) {
            var text = add("text-" + bodies.indexOf(body), body);
            var wish = new LibraryText(
                    text.id(),
                    text.kind(),
                    text.versions(),
                    Optional.of(new Pending.TakeDown(LibrarySamples.WRITER, LibrarySamples.AT, "误发")),
                    Optional.empty());
            assertThat(library.find(text.id()).orElseThrow().state()).isEqualTo(text);
            put(wish);
            assertThat(library.find(text.id()).orElseThrow().state()).isEqualTo(wish);
        }
    }

    @Test
    void a_number_names_one_policy_whoever_is_first_and_is_free_again_once_it_came_down() throws Exception {
        try (var many = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> library.add(published("p" + i, policy("中府〔2026〕1号", MADE))))
                    .toList();
            var added = 0;
            for (var answer : many.invokeAll(asked)) {
                added += answer.get() ? 1 : 0;
            }
            assertThat(added).isOne();
        }
        var there = library.findByNumber(new DocumentNumber("中府〔2026〕1号")).orElseThrow();
        put(down(there));
        assertThat(library.findByNumber(new DocumentNumber("中府〔2026〕1号"))).isEmpty();
        assertThat(library.add(published("again", policy("中府〔2026〕1号", MADE)))).isTrue();
        assertThat(library.add(published("none-1", unnumbered()))).isTrue();
        assertThat(library.add(published("none-2", unnumbered()))).isTrue();
    }

    private static TextBody unnumbered() {
        return new TextBody.Answer(new TextHead("问", "局", MADE, ""), AnswerCategory.OTHER, Optional.empty(), "答");
    }

    private static LibraryText down(LibraryText text) {
        return new LibraryText(
                text.id(),
                text.kind(),
                text.versions(),
                Optional.empty(),
                Optional.of(new Withdrawn(LibrarySamples.WRITER, LibrarySamples.OTHER, LibrarySamples.AT, "误发")));
    }

    @Test
    void who_changes_what_was_changed_since_looks_again() {
        var text = add("a", policy("中府〔2026〕1号", MADE));
        var read = library.find(text.id()).orElseThrow().version();
        library.<Done>change(text.id(), read, _ -> Change.to(down(text)));
        assertThatThrownBy(() -> library.<Done>change(text.id(), read, _ -> Change.to(text)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void lists_what_is_public_what_names_it_and_for_staff_what_waits_first() {
        var old = add("old", policy("中府〔2025〕1号", MADE.minusYears(1)));
        var next = add("new", policy("中府〔2026〕1号", MADE, new Relation(Relation.Effect.REPEALS, id("old"))));
        var gone = add("gone", policy("中府〔2026〕2号", MADE, new Relation(Relation.Effect.AMENDS, id("old"))));
        put(down(gone));
        var draft = new LibraryText(
                id("draft"),
                TextKind.POLICY,
                List.of(),
                Optional.of(LibrarySamples.draft(policy("中府〔2026〕3号", MADE))),
                Optional.empty());
        assertThat(library.add(draft)).isTrue();

        assertThat(library.listNaming(List.of(id("old")))).containsExactly(next);
        assertThat(library.listNaming(List.<TextId>of())).isEmpty();
        try (var all = library.streamPublic()) {
            assertThat(all).containsExactlyInAnyOrder(next, old);
        }
        assertThat(library.listForStaff(0, 10).items())
                .as("what waits comes first")
                .hasSize(4)
                .first()
                .isEqualTo(draft);
    }

    @Test
    void whatever_is_published_or_taken_down_changes_the_state_and_nothing_else_does() {
        var before = library.state();
        var text = add("a", policy("中府〔2026〕1号", MADE));
        var published = library.state();
        assertThat(published).isNotEqualTo(before);
        assertThat(library.state()).isEqualTo(published);

        var draft = LibrarySamples.draft(policy("中府〔2026〕2号", MADE));
        var begun = new LibraryText(id("draft"), TextKind.POLICY, List.of(), Optional.of(draft), Optional.empty());
        assertThat(library.add(begun)).isTrue();
        assertThat(library.state()).as("nobody reads a draft").isEqualTo(published);

        put(down(text));
        assertThat(library.state()).isNotEqualTo(published);
    }

    @Test
    void the_state_is_as_short_in_a_large_library() {
        IntStream.rangeClosed(1, 30).forEach(i -> add("p" + i, policy("中府〔2026〕" + i + "号", MADE)));
        var length = library.state().length();
        IntStream.rangeClosed(31, 60).forEach(i -> add("p" + i, policy("中府〔2026〕" + i + "号", MADE)));
        assertThat(library.state()).hasSize(length);
    }

    @Test
    void what_was_written_since_has_to_be_announced_and_is_listed_behind_a_place() {
        var text = add("a", policy("中府〔2026〕1号", MADE));
        var unannounced = library.listUnannounced("", 10).getFirst();
        put(down(text));
        library.markAnnounced(unannounced);
        assertThat(library.listUnannounced("", 10)).as("it changed meanwhile").hasSize(1);
        var later = library.listUnannounced("", 10).getFirst();
        library.markAnnounced(later);
        assertThat(library.find(text.id()).orElseThrow().version())
                .as("no officer's form is stale because of it")
                .isEqualTo(later.version());
        assertThat(library.listUnannounced("", 10)).isEmpty();

        add("b", policy("中府〔2026〕3号", MADE));
        add("c", policy("中府〔2026〕4号", MADE));
        var first = library.listUnannounced("", 1).getFirst();
        assertThat(library.listUnannounced(first.id(), 10))
                .as("the other one")
                .hasSize(1)
                .extracting(each -> each.id())
                .doesNotContain(first.id());
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
