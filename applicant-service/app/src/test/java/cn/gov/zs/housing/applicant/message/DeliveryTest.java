package cn.gov.zs.housing.applicant.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.message.Channel.Outcome;
import cn.gov.zs.housing.applicant.message.Delivery.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Test
    void what_is_taken_is_over_and_keeps_the_servers_answer() {
        var sent = begun(Delivery.queued(ChannelKind.E_MAIL, AT), AT).ended(1, new Outcome.Taken("250 queued"), AT);

        assertThat(sent.standing()).isEqualTo(new Standing.Sent(AT, "250 queued"));
        assertThat(sent.due()).isEmpty();
        assertThat(sent.begun(AT.plus(LEASE), AT.plus(LEASE))).isEmpty();
    }

    @Test
    void what_fails_is_tried_after_pauses_that_double_up_to_six_hours_and_given_up_after_sixteen_tries() {
        var delivery = Delivery.queued(ChannelKind.E_MAIL, AT);
        var at = AT;
        var pauses = new ArrayList<Long>();
        while (delivery.due().isPresent()) {
            at = delivery.due().get();
            delivery = begun(delivery, at).ended(delivery.tries() + 1, new Outcome.NotNow("away"), at);
            var began = at;
            delivery.due()
                    .ifPresent(next -> pauses.add(Duration.between(began, next).toMinutes()));
        }

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L).endsWith(360L, 360L).hasSize(15);
        assertThat(delivery.standing()).isEqualTo(new Standing.Failed(at, "away"));
        assertThat(delivery.tries()).isEqualTo(Delivery.MOST_TRIES);
        assertThat(Duration.between(AT, at)).isBetween(Duration.ofDays(1), Duration.ofDays(3));
    }

    @Test
    void a_letter_that_was_not_tried_costs_no_try() {
        var waiting = begun(Delivery.queued(ChannelKind.SMS, AT), AT).ended(1, new Outcome.NotTried(), AT);

        assertThat(waiting.tries()).isZero();
        assertThat(waiting.due()).contains(AT.plusSeconds(60));
    }

    @Test
    void a_replica_that_died_leaves_it_to_be_begun_again_and_its_late_failure_does_not_count() {
        var lost = begun(Delivery.queued(ChannelKind.E_MAIL, AT), AT);
        assertThat(lost.begun(AT.plusSeconds(119), AT.plusSeconds(300))).isEmpty();

        var again = begun(lost, AT.plus(LEASE));
        assertThat(again.tries()).isEqualTo(2);
        assertThat(again.ended(1, new Outcome.Refused("no"), AT)).isEqualTo(again);
        assertThat(again.ended(1, new Outcome.Taken("yes"), AT).standing())
                .as("that it arrived counts whenever it is told")
                .isInstanceOf(Standing.Sent.class);
    }

    @Property(tries = 300)
    void whatever_happens_it_ends_and_once_over_it_stays_as_it_is(@ForAll("outcomes") List<Outcome> outcomes) {
        var delivery = Delivery.queued(ChannelKind.WECHAT, AT);
        var at = AT;
        for (var outcome : outcomes) {
            var over = delivery.over();
            at = at.plus(Duration.ofHours(7));
            var next = delivery.begun(at, at.plus(LEASE)).orElse(delivery);
            next = next.ended(next.tries(), outcome, at);
            if (over.isPresent()) {
                assertThat(next).isEqualTo(delivery);
            }
            assertThat(next.tries()).isBetween(0, Delivery.MOST_TRIES);
            assertThat(next.due().isPresent()).isNotEqualTo(next.over().isPresent());
            delivery = next;
        }
    }

    @Provide
    Arbitrary<List<Outcome>> outcomes() {
        return Arbitraries.<Outcome>of(
                        new Outcome.Taken("250"),
                        new Outcome.Refused("550"),
                        new Outcome.NotNow("away"),
                        new Outcome.NotNow("x".repeat(9_000)),
                        new Outcome.NotTried())
                .list()
                .ofMaxSize(40);
    }

    private static Delivery begun(Delivery delivery, Instant at) {
        return delivery.begun(at, at.plus(LEASE)).orElseThrow();
    }
}
