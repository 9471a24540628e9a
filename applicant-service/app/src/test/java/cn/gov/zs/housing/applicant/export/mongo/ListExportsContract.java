package cn.gov.zs.housing.applicant.export.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the records of exported lists promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class ListExportsContract {
    private static final Instant AT = Instant.parse("2026-11-24T01:02:03.004Z");

    private MongoClient client;
    private MongoListExports exports;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        exports = new MongoListExports(new AggregateStore(
                client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry()),
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(AT),
                new NobodyPublishes()));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void keeps_what_went_out_and_lists_it_newest_first_on_pages_as_in_the_stream() {
        IntStream.range(0, 5).forEach(number -> exports.keep(export(number)));

        assertThat(exports.count()).isEqualTo(5);
        assertThat(exports.list(new Page(0, 2))).containsExactly(export(4), export(3));
        assertThat(exports.list(new Page(2, 2))).containsExactly(export(0));
        try (var all = exports.stream()) {
            assertThat(all).containsExactly(export(4), export(3), export(2), export(1), export(0));
        }
    }

    @Test
    void two_of_the_same_instant_keep_their_order() {
        exports.keep(at("b"));
        exports.keep(at("a"));
        exports.keep(at("c"));

        try (var all = exports.stream()) {
            assertThat(all).extracting(ListExport::id).containsExactly("c", "b", "a");
        }
        assertThat(exports.list(new Page(1, 1))).extracting(ListExport::id).containsExactly("b");
    }

    @Test
    void a_record_is_never_written_over() {
        exports.keep(at("a"));

        assertThatIllegalStateException().isThrownBy(() -> exports.keep(at("a")));
        assertThat(exports.count()).isEqualTo(1);
    }

    private static ListExport export(int number) {
        return new ListExport(
                "id-" + (9 - number),
                AT.plusSeconds(number),
                "subject-wang",
                "王晓明",
                "city-reviewer",
                "applications",
                number == 0 ? "" : "state=APPEALED",
                number * 100_000L);
    }

    private static ListExport at(String id) {
        return new ListExport(id, AT, "subject-wang", "王晓明", "auditor", "list-exports", "", 1);
    }

    /** Records announce nothing. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {
            throw new AssertionError("no event is due");
        }
    }
}
