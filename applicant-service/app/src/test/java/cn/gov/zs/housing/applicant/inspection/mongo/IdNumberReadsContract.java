package cn.gov.zs.housing.applicant.inspection.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the records of looks promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class IdNumberReadsContract {
    /** The last second of 24 November in Shanghai. */
    private static final Instant LATE = Instant.parse("2026-11-24T15:59:59Z");

    private static final Optional<LocalDate> NO_DAY = Optional.empty();
    private static final Optional<String> ANYBODY = Optional.empty();
    private static final String FIRST_CASE = "00000000-0000-0000-0000-00000000000a";
    private static final String OTHER_CASE = "00000000-0000-0000-0000-00000000000b";
    private static final IdNumberRead OLD = read("r1", LATE, "s-wang", "王晓明", FIRST_CASE);
    private static final IdNumberRead NEXT_DAY = read("r2", LATE.plusSeconds(1), "s-wang", "王晓明", OTHER_CASE);
    private static final IdNumberRead OTHERS = read("r3", LATE.plusSeconds(1), "s-chen", "陈伟", FIRST_CASE);

    private MongoClient client;
    private MongoIdNumberReads reads;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        reads = new MongoIdNumberReads(new AggregateStore(
                client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry()),
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(LATE),
                new NobodyPublishes()));
        List.of(OTHERS, OLD, NEXT_DAY).forEach(reads::keep);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void lists_newest_first_by_day_in_shanghai_by_who_looked_and_by_case_on_pages_as_in_the_stream() {
        assertThat(listed(NO_DAY, ANYBODY)).containsExactly(OTHERS, NEXT_DAY, OLD);
        assertThat(listed(Optional.of(LocalDate.parse("2026-11-24")), ANYBODY)).containsExactly(OLD);
        assertThat(listed(Optional.of(LocalDate.parse("2026-11-25")), ANYBODY)).containsExactly(OTHERS, NEXT_DAY);
        assertThat(listed(NO_DAY, Optional.of("s-wang"))).containsExactly(NEXT_DAY, OLD);
        assertThat(listed(NO_DAY, Optional.of("陈伟"))).containsExactly(OTHERS);
        assertThat(listed(ReadListing.of(new ApplicationId(FIRST_CASE)))).containsExactly(OTHERS, OLD);
        assertThat(reads.list(new ReadListing(NO_DAY, ANYBODY, Optional.empty()), new Page(1, 2)))
                .containsExactly(OLD);
    }

    @Test
    void a_record_is_never_written_over_and_removed_only_when_it_is_old() {
        assertThatIllegalStateException().isThrownBy(() -> reads.keep(OLD));
        assertThat(reads.remove(OLD.id(), LATE)).isFalse();
        assertThat(reads.remove(OLD.id(), LATE.plusSeconds(1))).isTrue();
        assertThat(listed(NO_DAY, ANYBODY)).containsExactly(OTHERS, NEXT_DAY);
    }

    private List<IdNumberRead> listed(Optional<LocalDate> day, Optional<String> staff) {
        return listed(new ReadListing(day, staff, Optional.empty()));
    }

    private List<IdNumberRead> listed(ReadListing listing) {
        var page = reads.list(listing, new Page(0, 20));
        try (var all = reads.stream(listing)) {
            assertThat(all.toList()).isEqualTo(page);
        }
        assertThat(reads.count(listing)).isEqualTo(page.size());
        return page;
    }

    private static IdNumberRead read(String id, Instant at, String subject, String name, String application) {
        return new IdNumberRead(id, at, subject, name, "township-reviewer", application, 0, "核对户籍");
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
