package cn.gov.zs.housing.disclosure.mailing;

import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.GATHER;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.HOMES;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.NOW;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.UNTIL;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.asking;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.following;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.id;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.nobodyYet;
import static cn.gov.zs.housing.disclosure.mailing.SubscriberSamples.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Subscribers} does, wherever it keeps them. Each test finds it empty. */
public abstract class SubscribersContract {
    protected abstract Subscribers subscribers();

    @Test
    void gives_back_what_it_was_given() {
        var follows = following(1, only(HOMES), Pace.DAILY)
                .tell("notice-published.a", 5, keys(), NOW, GATHER)
                .ask(Topic.ALL, Set.of(), Pace.AT_ONCE, NOW, UNTIL)
                .hold(NOW.plusSeconds(120));
        put(follows);
        assertThat(subscribers().find(id(1))).contains(follows);
        assertThat(subscribers().find(id(2))).isEmpty();
    }

    @Test
    void one_without_a_wish_is_not_kept() {
        assertThat(subscribers().change(id(1), Optional.of(nobodyYet(1)), known -> known))
                .isEmpty();
        assertThat(subscribers().find(id(1))).isEmpty();

        put(asking(1));
        assertThat(subscribers().change(id(1), Optional.empty(), known -> known.stop(1)))
                .isEmpty();
        assertThat(subscribers().find(id(1))).isEmpty();
        assertThat(subscribers().change(id(1), Optional.empty(), known -> known.stop(1)))
                .as("safe to repeat")
                .isEmpty();

        put(asking(2));
        subscribers().remove(id(2));
        subscribers().remove(id(2));
        assertThat(subscribers().find(id(2))).isEmpty();
    }

    @Test
    void finds_who_follows_page_by_page() {
        put(asking(1));
        for (int each = 2; each <= 6; each++) {
            put(following(each, each == 3 ? only(SubscriberSamples.FIRST_REVIEW) : Topic.ALL, Pace.AT_ONCE));
        }
        assertThat(subscribers().listFollowing(keys(), "", 3)).containsExactly(id(2), id(4), id(5));
        assertThat(subscribers().listFollowing(keys(), id(5).text(), 3)).containsExactly(id(6));
    }

    @Test
    void finds_what_is_due_and_what_is_to_be_forgotten() {
        put(asking(1));
        put(following(2, Topic.ALL, Pace.DAILY).tell("notice-published.a", 5, keys(), NOW, GATHER));
        put(following(3, Topic.ALL, Pace.AT_ONCE));
        assertThat(subscribers().listDue(NOW, 10)).containsExactly(id(1));
        assertThat(subscribers().listDue(NOW.minusMillis(1), 10)).isEmpty();
        assertThat(subscribers().listDue(NOW.plusSeconds(86_400), 10)).containsExactly(id(1), id(2));
        assertThat(subscribers().listExpired(UNTIL, 10)).containsExactly(id(1));
        assertThat(subscribers().listExpired(UNTIL.minusMillis(1), 10)).isEmpty();
    }

    @Test
    void how_far_the_log_is_told_begins_at_its_end_and_never_goes_back() {
        assertThat(subscribers().told(7)).isEqualTo(7);
        assertThat(subscribers().told(9)).isEqualTo(7);
        subscribers().told(7, 8);
        subscribers().told(7, 8);
        assertThat(subscribers().told(9)).isEqualTo(8);
    }

    protected void put(Subscriber subscriber) {
        subscribers().change(subscriber.id(), Optional.of(subscriber), known -> subscriber);
    }

    private static List<String> keys() {
        return Topic.keysOf(HOMES, Optional.empty(), Optional.of("offer-1"));
    }
}
