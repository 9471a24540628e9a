package cn.gov.zs.housing.disclosure.mailing;

import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.FIRST_REVIEW;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.GATHER;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.HOMES;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.NOW;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.UNTIL;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.asking;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.following;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.nobodyYet;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.only;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.notice.Township;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriberTest {
    private static final List<String> OF_HOMES = Topic.keysOf(HOMES, Optional.empty(), Optional.of("offer-1"));

    @Test
    void a_wish_tells_nothing_until_it_is_confirmed_and_nothing_of_before() {
        var asked = asking(1);
        assertThat(asked.tell("notice-published.a", 9, OF_HOMES, NOW, GATHER)).isEqualTo(asked);
        assertThat(asked.keys()).isEmpty();

        var follows = asked.confirm(1, NOW, 5).orElseThrow();
        assertThat(follows.tell("notice-published.a", 4, OF_HOMES, NOW, GATHER)).isEqualTo(follows);
        assertThat(follows.tell("notice-published.a", 5, OF_HOMES, NOW, GATHER).waiting())
                .contains(new Waiting.News("notice-published.a", 5, NOW.plus(GATHER)));
    }

    @Test
    void an_entry_is_told_once_however_often_it_is_tried() {
        var told = following(1, Topic.ALL, Pace.AT_ONCE).tell("notice-published.a", 5, OF_HOMES, NOW, GATHER);
        assertThat(told.tell("notice-published.a", 5, OF_HOMES, NOW, GATHER)).isEqualTo(told);

        var sent = told.told(told.due(NOW.plus(GATHER)));
        assertThat(sent.waiting()).isEmpty();
        assertThat(sent.tell("notice-published.a", 5, OF_HOMES, NOW, GATHER)).isEqualTo(sent);
    }

    @Test
    void an_unconfirmed_wish_is_forgotten_at_its_hour_and_not_before_it() {
        var asked = asking(1);
        assertThat(asked.expires()).isEqualTo(UNTIL);
        assertThat(asked.forgetExpired(UNTIL.minusMillis(1))).isEqualTo(asked);
        assertThat(asked.confirm(1, UNTIL.minusMillis(1), 0)).isPresent();
        assertThat(asked.confirm(1, UNTIL, 0)).isEmpty();
        var forgotten = asked.forgetExpired(UNTIL);
        assertThat(forgotten.wishes()).isEmpty();
        assertThat(forgotten.waiting()).isEmpty();
    }

    @Test
    void nobody_fills_an_others_letter_box() {
        var subscriber = nobodyYet(1);
        for (int each = 0; each < 10; each++) {
            var topic = new Topic(Optional.of(FIRST_REVIEW), Optional.of(Township.values()[each]), Optional.empty());
            subscriber = subscriber.ask(topic, Set.of(), Pace.AT_ONCE, NOW, UNTIL);
            subscriber = subscriber.ask(topic, Set.of(), Pace.DAILY, NOW, UNTIL);
        }
        assertThat(subscriber.wishes()).hasSize(Subscriber.MOST_ASKED);
        assertThat(subscriber.waiting()).hasSize(Subscriber.MOST_ASKED);
    }

    @Test
    void a_confirmed_wish_takes_the_place_of_the_older_one_of_its_topic() {
        var subscriber = following(1, only(HOMES), Pace.AT_ONCE)
                .ask(only(HOMES), Set.of(), Pace.DAILY, NOW, UNTIL)
                .confirm(2, NOW, 7)
                .orElseThrow();
        assertThat(subscriber.wishes()).singleElement().satisfies(wish -> {
            assertThat(wish.number()).isEqualTo(2);
            assertThat(wish.pace()).isEqualTo(Pace.DAILY);
        });
    }

    @Test
    void a_letter_is_one_replicas_until_its_hold_is_over() {
        var told = following(1, Topic.ALL, Pace.AT_ONCE).tell("notice-published.a", 5, OF_HOMES, NOW, Duration.ZERO);
        assertThat(told.due(NOW)).hasSize(1);
        var held = told.hold(NOW.plusSeconds(120));
        assertThat(held.due(NOW.plusSeconds(119))).isEmpty();
        assertThat(held.look()).isEqualTo(NOW.plusSeconds(120));
        assertThat(held.due(NOW.plusSeconds(120))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:59:59Z, 2026-11-23T00:00:00Z",
        "2026-11-23T00:00:00Z, 2026-11-24T00:00:00Z",
        "2026-11-23T15:59:59Z, 2026-11-24T00:00:00Z",
        "2026-11-23T16:00:00Z, 2026-11-24T00:00:00Z"
    })
    void a_daily_letter_is_due_at_the_next_eight_in_the_morning_in_shanghai(Instant told, Instant due) {
        assertThat(Pace.DAILY.due(told, GATHER)).isEqualTo(due);
    }

    @Test
    void a_topic_finds_what_it_asks_for_and_nothing_else() {
        var xiaolan = new Topic(Optional.of(FIRST_REVIEW), Optional.of(Township.XIAOLAN), Optional.empty());
        var ofXiaolan = Topic.keysOf(FIRST_REVIEW, Optional.of(Township.XIAOLAN), Optional.empty());
        var ofFusha = Topic.keysOf(FIRST_REVIEW, Optional.of(Township.FUSHA), Optional.empty());
        assertThat(xiaolan.keys(Set.of())).containsAnyElementsOf(ofXiaolan).doesNotContainAnyElementsOf(ofFusha);
        assertThat(Topic.ALL.keys(Set.of())).containsAnyElementsOf(ofFusha).containsAnyElementsOf(OF_HOMES);
        var batch = new Topic(Optional.empty(), Optional.empty(), Optional.of("batch-1"));
        assertThat(batch.keys(Set.of("batch-1", "offer-1"))).containsAnyElementsOf(OF_HOMES);
        assertThat(batch.keys(Set.of("batch-2", "offer-2"))).doesNotContainAnyElementsOf(OF_HOMES);
    }

    @Test
    void what_can_never_match_is_told_so() {
        var township = Optional.of(Township.XIAOLAN);
        assertThat(new Topic(Optional.of(HOMES), township, Optional.empty()).empty())
                .isTrue();
        assertThat(new Topic(Optional.of(FIRST_REVIEW), Optional.empty(), Optional.of("b")).empty())
                .isTrue();
        assertThat(new Topic(Optional.empty(), township, Optional.empty()).empty())
                .isFalse();
        assertThat(new Topic(Optional.of(FIRST_REVIEW), township, Optional.empty()).empty())
                .isFalse();
        assertThat(Topic.ALL.empty()).isFalse();
    }

    @Test
    void prints_no_address() {
        assertThat(asking(1).toString()).doesNotContain("reader", "secret");
    }
}
