package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公示中断")
class InterruptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Standing notice = NoticeSamples.standing(NoticeKind.FIRST_REVIEW, DAY);

    private static Interruption days(int from, int to) {
        return NoticeSamples.interruption(DAY.plusDays(from), DAY.plusDays(to));
    }

    private static Standing extended(InterruptAnswer answer) {
        return ((InterruptAnswer.Extended) answer).notice();
    }

    @Test
    void two_lost_days_make_the_period_two_days_longer_and_leave_the_digest_as_it_was() {
        var longer = extended(notice.interrupt(days(3, 4), DAY.plusDays(5)));
        assertThat(longer.head().period().lastDay()).isEqualTo(DAY.plusDays(22));
        assertThat(longer.head().period().lostDays()).isEqualTo(2);
        assertThat(longer.canonical()).isEqualTo(notice.canonical());
        assertThat(NoticeDigest.of(longer.salt(), longer.canonical()))
                .isEqualTo(notice.head().digest());
        assertThat(longer.end(DAY.plusDays(22))).isInstanceOf(EndAnswer.StillStanding.class);
        assertThat(longer.end(DAY.plusDays(23))).isInstanceOf(EndAnswer.Over.class);
    }

    @Test
    void days_that_two_reports_name_are_lost_once() {
        var once = extended(notice.interrupt(days(3, 6), DAY.plusDays(8)));
        var twice = extended(once.interrupt(days(5, 7), DAY.plusDays(8)));
        assertThat(twice.head().period().lostDays()).isEqualTo(5);
        assertThat(twice.interrupt(days(4, 6), DAY.plusDays(8))).isEqualTo(new InterruptAnswer.NothingLost());
        assertThat(twice.interrupt(days(3, 6), DAY.plusDays(8))).isEqualTo(new InterruptAnswer.TakenBefore());
    }

    @Test
    void a_day_lost_within_an_extension_extends_again() {
        var once = extended(notice.interrupt(days(20, 20), DAY.plusDays(20)));
        var again = extended(once.interrupt(days(21, 21), DAY.plusDays(21)));
        assertThat(again.head().period().lastDay()).isEqualTo(DAY.plusDays(22));
    }

    @Test
    void refuses_what_cannot_have_been() {
        assertThat(notice.interrupt(days(-1, 3), DAY.plusDays(5)))
                .isEqualTo(new InterruptAnswer.BeforePublication(DAY));
        assertThat(notice.interrupt(days(3, 6), DAY.plusDays(5)))
                .isEqualTo(new InterruptAnswer.NotYet(DAY.plusDays(5)));
        assertThat(notice.interrupt(days(0, 0), DAY.plusDays(5))).isEqualTo(new InterruptAnswer.NothingLost());
        assertThat(notice.interrupt(days(21, 22), DAY.plusDays(23))).isEqualTo(new InterruptAnswer.NothingLost());
        assertThatIllegalArgumentException().isThrownBy(() -> days(4, 3));
    }
}
