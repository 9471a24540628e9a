package cn.gov.zs.platform.workdays.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.YearNotice;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On the embedded server, which the demo runs on. */
class MongoAdoptedNoticesIT {
    private final MongoClient client = MongoClients.create(TestMongo.shared().uri());
    private final String database = "calendar-" + UUID.randomUUID();
    private final MongoAdoptedNotices notices = new MongoAdoptedNotices(new AggregateStore(
            client.getDatabase(database).withCodecRegistry(DocumentCodecs.registry()),
            "events",
            new CloudEvents(),
            InstantSource.fixed(Instant.EPOCH),
            new NobodyWaits()));

    @AfterEach
    void forget() {
        client.getDatabase(database).drop();
        client.close();
    }

    private static AdoptedNotice notice(int revision, LocalDate day) {
        return new AdoptedNotice(
                revision, new YearNotice(2027, "示例", List.of(new CalendarDay(day, CalendarDay.Kind.OFF, "示例"))));
    }

    @Test
    void keeps_a_notice_once_whole_and_never_another_under_its_name() {
        var first = notice(1, LocalDate.of(2027, 1, 4));
        assertThat(notices.add(first)).isTrue();
        assertThat(notices.add(first)).isFalse();
        assertThatThrownBy(() -> notices.add(notice(1, LocalDate.of(2027, 1, 5))))
                .hasMessageContaining("2027-1");
        assertThat(notices.list()).containsExactly(first);
        assertThat(notices.calendar().get().version()).isEqualTo("tyme4j-1.4.9+2027-1");
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
