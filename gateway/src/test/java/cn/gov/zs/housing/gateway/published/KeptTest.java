package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.DAY;
import static cn.gov.zs.housing.gateway.published.KeptSamples.END;
import static cn.gov.zs.housing.gateway.published.KeptSamples.NOON;
import static cn.gov.zs.housing.gateway.published.KeptSamples.at;
import static cn.gov.zs.housing.gateway.published.KeptSamples.card;
import static cn.gov.zs.housing.gateway.published.KeptSamples.kept;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.published.Kept.Verdict;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.pages.ItemCard.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void is_shown_at_once_on_the_day_it_was_published_however_long_nobody_asked() {
        var kept = kept(card("1", State.STANDING, DAY, END), "a");

        assertThat(kept.verdict(at(NOON.plus(Duration.ofHours(8)), false))).isEqualTo(Verdict.AT_ONCE);
    }

    @Test
    void is_confirmed_first_on_a_later_day_once_a_minute_has_passed() {
        var kept = kept(card("1", State.STANDING, DAY.minusDays(3), END), "a");

        assertThat(kept.verdict(at(NOON.plusSeconds(60), false))).isEqualTo(Verdict.AT_ONCE);
        assertThat(kept.verdict(at(NOON.plusSeconds(61), false))).isEqualTo(Verdict.ASK_FIRST);
        kept.confirm(NOON.plusSeconds(61));
        assertThat(kept.verdict(at(NOON.plusSeconds(62), false))).isEqualTo(Verdict.AT_ONCE);
    }

    @Test
    void is_made_anew_for_the_next_day_because_it_tells_how_many_days_are_left() {
        var kept = kept(card("1", State.STANDING, DAY, END), "a");

        assertThat(kept.verdict(at(Instant.parse("2026-12-01T15:59:59Z"), false)))
                .isEqualTo(Verdict.AT_ONCE);
        assertThat(kept.verdict(at(Instant.parse("2026-12-01T16:00:00Z"), false)))
                .isEqualTo(Verdict.ASK_FIRST);
    }

    @Test
    void is_never_shown_from_the_moment_its_personal_data_must_be_gone_whoever_is_down() {
        var kept = kept(card("1", State.STANDING, DAY, END), "a");

        for (var away : new boolean[] {false, true}) {
            assertThat(kept.verdict(at(END.minusMillis(1), away))).isNotEqualTo(Verdict.NEVER);
            assertThat(kept.showable(at(END.minusMillis(1), away))).isTrue();
            assertThat(kept.verdict(at(END, away))).isEqualTo(Verdict.NEVER);
            assertThat(kept.showable(at(END, away))).isFalse();
        }
    }

    @Test
    void is_asked_for_first_when_somebody_has_changed_something() {
        var kept = kept(card("1", State.STANDING, DAY, END), "a");

        kept.doubt();
        assertThat(kept.verdict(at(NOON, false))).isEqualTo(Verdict.ASK_FIRST);
        kept.confirm(NOON);
        assertThat(kept.verdict(at(NOON, false))).isEqualTo(Verdict.AT_ONCE);
    }

    @Test
    void tells_its_age_once_its_service_has_been_away_for_a_minute() {
        var kept = kept(card("1", State.STANDING, DAY, END), "a");

        assertThat(kept.verdict(at(NOON.plusSeconds(60), true))).isEqualTo(Verdict.AT_ONCE);
        assertThat(kept.verdict(at(NOON.plusSeconds(61), true))).isEqualTo(Verdict.ASK_FIRST);
        var aged = kept.aged(kept.forms(), KeptSamples.SECURITY);
        assertThat(aged.verdict(at(NOON.plusSeconds(61), true))).isEqualTo(Verdict.AT_ONCE);
        assertThat(aged.age(at(NOON.plusSeconds(61), true))).hasSeconds(61);
        // and the line goes when the service is back
        assertThat(aged.verdict(at(NOON.plusSeconds(61), false))).isEqualTo(Verdict.ASK_FIRST);
    }

    @Test
    void a_settled_one_is_shown_on_any_day_and_a_list_never_without_a_question() {
        var settled = kept(card("1", State.SETTLED, DAY.minusDays(300), null), "a");
        var list = kept(card("2", State.LIVING, DAY, END), "a");

        assertThat(settled.verdict(at(NOON.plus(Duration.ofHours(3)), false))).isEqualTo(Verdict.AT_ONCE);
        assertThat(list.verdict(at(NOON, false))).isEqualTo(Verdict.ASK_FIRST);
    }

    @Test
    void a_file_belongs_to_no_day_and_is_shown_on_any() {
        var tile = KeptSamples.tile();

        assertThat(tile.verdict(at(NOON.plus(Duration.ofDays(30)), false))).isEqualTo(Verdict.AT_ONCE);
        assertThat(tile.verdict(at(NOON.plus(Duration.ofDays(30)), true))).isEqualTo(Verdict.AT_ONCE);
        assertThat(tile.forAnotherDay(at(NOON, false))).isFalse();
    }

    @Test
    void is_not_read_again_as_long_as_its_version_is_the_same() {
        var tile = KeptSamples.tile();
        var card = tile.card();
        var today = ItemCard.ofFinal(card.key(), card.files(), "", card.publishedOn(), DAY, false);
        var more =
                ItemCard.ofFinal(card.key(), List.of("/log/tile/0/000", "/more"), "", card.publishedOn(), DAY, false);

        assertThat(tile.saysAll(today)).isTrue();
        assertThat(tile.saysAll(more)).isFalse();
        assertThat(tile.aged(tile.forms(), KeptSamples.SECURITY).saysAll(today)).isFalse();
        var page = kept(card("1", State.STANDING, DAY, END), "a");
        assertThat(page.saysAll(page.card())).as("only its bytes tell").isFalse();
    }

    @Test
    void the_absence_of_another_service_is_none_of_its_own() {
        var kept = kept(card("1", State.STANDING, DAY, END), "a");
        var allocationAway =
                new Kept.Moment(NOON, NOON.plusSeconds(61), new Edition(DAY, false), Set.of(Upstream.ALLOCATION));

        assertThat(allocationAway.away(kept.card())).isFalse();
        assertThat(kept.verdict(allocationAway)).isEqualTo(Verdict.AT_ONCE);
    }
}
