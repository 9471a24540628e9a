package cn.gov.zs.platform.eventing.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.eventing.deadletter.BlockedKey.Stand;
import cn.gov.zs.platform.eventing.deadletter.Letter.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockedKeyTest {

    private static final Instant T0 = Instant.parse("2026-03-02T00:00:00Z");
    private static final Failure NOT_YET = new Failure(Failure.Kind.NOT_YET, "NotYetException: home h1");
    private static final Failure FATAL = new Failure(Failure.Kind.FATAL, "IllegalStateException");

    private static Received event(long offset) {
        return new Received("t", "k", 0, offset, "m" + offset, Received.Encoding.TEXT);
    }

    private static Instant at(long millis) {
        return T0.plusMillis(millis);
    }

    private static BlockedKey free() {
        return BlockedKey.free("t", "k", T0);
    }

    private static List<Status> statuses(BlockedKey key) {
        return key.letters().stream().map(Letter::status).toList();
    }

    @Test
    void an_event_that_failed_for_good_makes_the_key_dead_and_is_put_out() {
        var dead = free().failed(event(1), FATAL, at(0));

        assertThat(dead.stand()).isEqualTo(Stand.DEAD);
        assertThat(dead.retryAt()).isNull();
        assertThat(DeadLetterV1.between(free(), dead))
                .extracting(DeadLetterV1::offset)
                .containsExactly(1L);
    }

    @Test
    void an_event_that_must_wait_is_tried_again_with_growing_pauses_and_not_put_out() {
        var waiting = free().failed(event(1), NOT_YET, at(0));
        assertThat(waiting.stand()).isEqualTo(Stand.WAITING);
        assertThat(waiting.retryAt()).isEqualTo(at(500));

        var longer = waiting.failedAgain(0, 1, NOT_YET, at(500));
        assertThat(longer.retryAt()).isEqualTo(at(1_500));
        assertThat(longer.failedAgain(0, 1, NOT_YET, at(1_500)).retryAt()).isEqualTo(at(3_500));
        assertThat(DeadLetterV1.between(free(), longer)).isEmpty();
    }

    @Test
    void never_pauses_longer_than_ten_seconds() {
        var key = free().failed(event(1), NOT_YET, at(0));
        for (int i = 0; i < 40; i++) {
            key = key.failedAgain(0, 1, NOT_YET, at(1_000));
        }
        assertThat(key.retryAt()).isEqualTo(at(11_000));
    }

    @Test
    void after_a_minute_of_waiting_it_and_all_behind_it_are_dead_and_put_out() {
        var waiting = free().failed(event(1), NOT_YET, at(0)).park(event(2), at(10));

        assertThat(waiting.failedAgain(0, 1, NOT_YET, at(59_999)).stand()).isEqualTo(Stand.WAITING);
        var dead = waiting.failedAgain(0, 1, NOT_YET, at(60_000));
        assertThat(dead.stand()).isEqualTo(Stand.DEAD);
        assertThat(statuses(dead)).containsExactly(Status.OPEN, Status.PARKED);
        assertThat(DeadLetterV1.between(waiting, dead))
                .extracting(DeadLetterV1::offset)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_later_event_of_a_dead_key_is_parked_and_put_out_once() {
        var dead = free().failed(event(1), FATAL, at(0));
        var parked = dead.park(event(2), at(5));

        assertThat(statuses(parked)).containsExactly(Status.OPEN, Status.PARKED);
        assertThat(DeadLetterV1.between(dead, parked))
                .extracting(DeadLetterV1::offset)
                .containsExactly(2L);
        assertThat(parked.park(event(2), at(9))).as("delivered again").isEqualTo(parked);
        assertThat(parked.failed(event(1), FATAL, at(9))).as("delivered again").isEqualTo(parked);
    }

    @Test
    void what_took_effect_by_itself_leaves_nothing_behind() {
        var waiting = free().failed(event(1), NOT_YET, at(0)).park(event(2), at(1));

        var one = waiting.settled(0, 1, "", at(600));
        assertThat(statuses(one)).containsExactly(Status.PARKED);
        assertThat(one.stand()).isEqualTo(Stand.WAITING);
        var none = one.settled(0, 2, "", at(601));
        assertThat(none.letters()).isEmpty();
        assertThat(none.stand()).isEqualTo(Stand.SETTLED);
        assertThat(none.retryAt()).isNull();
    }

    @Test
    void what_staff_replayed_is_kept_with_who_and_when_and_without_the_message() {
        var dead = free().failed(event(1), FATAL, at(0)).park(event(2), at(5));

        var half = dead.settled(0, 1, "admin", at(Duration.ofDays(1).toMillis()));
        assertThat(half.stand()).isEqualTo(Stand.DEAD);
        var letter = half.letters().getFirst();
        assertThat(letter.status()).isEqualTo(Status.REPLAYED);
        assertThat(letter.settledBy()).isEqualTo("admin");
        assertThat(letter.settledAt()).isEqualTo(T0.plus(Duration.ofDays(1)));
        assertThat(letter.message()).isNull();
        assertThat(half.head())
                .hasValueSatisfying(next -> assertThat(next.offset()).isEqualTo(2));
    }

    @Test
    void two_who_settle_the_same_letter_settle_it_once() {
        var dead = free().failed(event(1), FATAL, at(0)).park(event(2), at(5));
        var once = dead.settled(0, 1, "one", at(10));

        assertThat(once.settled(0, 1, "two", at(11))).isEqualTo(once);
    }

    @Test
    void a_dead_letter_that_must_only_wait_stays_with_staff() {
        var dead = free().failed(event(1), FATAL, at(0));

        assertThat(dead.failedAgain(0, 1, NOT_YET, at(10)).stand()).isEqualTo(Stand.DEAD);
    }

    @Test
    void prints_neither_message_nor_person() {
        assertThat(event(7).toString()).doesNotContain("m7");
        assertThat(free().failed(event(7), FATAL, at(0)).toString()).doesNotContain("m7");
    }
}
