package cn.gov.zs.housing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.InMemoryNotices;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeEnderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final InMemoryNotices notices = new InMemoryNotices();
    private final NoticeBoard board = new NoticeBoard(notices, () -> NoticeSamples.SALT);

    @Test
    void ends_a_notice_in_the_first_second_of_the_day_after_its_last_and_not_before() {
        publish(NoticeKind.FIRST_REVIEW, "a", DAY);

        endAt("2026-12-13T15:59:59Z");
        assertThat(ended()).isEmpty();

        // 00:00 in Shanghai is 16:00 of the day before in UTC
        endAt("2026-12-13T16:00:00Z");
        assertThat(ended())
                .singleElement()
                .satisfies(event -> assertThat(event.endedOn()).isEqualTo(LocalDate.of(2026, 12, 14)));
    }

    @Test
    void tells_of_each_end_once_however_often_it_looks() {
        publish(NoticeKind.HOMES, "a", DAY);

        endAt("2027-01-01T00:00:00Z");
        endAt("2027-01-01T00:00:01Z");

        assertThat(ended()).hasSize(1);
    }

    @Test
    void catches_up_in_one_run_when_the_clock_jumps() {
        for (int i = 0; i < 250; i++) {
            publish(NoticeKind.FIRST_REVIEW, "application-" + i, DAY);
        }
        publish(NoticeKind.FIRST_REVIEW, "young", DAY.plusDays(5));

        endAt("2026-12-14T02:00:00Z");

        assertThat(ended()).hasSize(250);
        assertThat(notices.find(NoticeId.of(NoticeKind.FIRST_REVIEW, "young")))
                .get()
                .isInstanceOf(Standing.class);
        assertThat(notices.find(NoticeId.of(NoticeKind.FIRST_REVIEW, "application-7")))
                .get()
                .isInstanceOf(Ended.class);
    }

    @Test
    void does_not_bring_back_a_notice_when_the_clock_is_behind() {
        publish(NoticeKind.HOMES, "a", DAY);
        endAt("2026-12-20T00:00:00Z");

        endAt("2026-11-24T00:00:00Z");

        assertThat(notices.find(NoticeId.of(NoticeKind.HOMES, "a"))).get().isInstanceOf(Ended.class);
    }

    private void publish(NoticeKind kind, String reference, LocalDate day) {
        var cause = new Envelope<>(kind + reference, "test.v1", "/test", reference, Instant.EPOCH, 1, "");
        assertThat(board.publish(cause, NoticeSamples.draft(kind, reference), NoticeSamples.morning(day)))
                .isTrue();
    }

    private void endAt(String moment) {
        new NoticeEnder(notices, board, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).endWhatIsOver();
    }

    private List<NoticePeriodEndedV1> ended() {
        return notices.events().stream()
                .map(event -> event.body())
                .filter(NoticePeriodEndedV1.class::isInstance)
                .map(NoticePeriodEndedV1.class::cast)
                .toList();
    }
}
