package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.listing.Stretch;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Notices} does, wherever it keeps them. Each test finds it empty. */
public abstract class NoticesContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Outgoing EVENT = Outgoing.of("test.v1", Map.of("a", 1));

    private final AtomicInteger salt = new AtomicInteger();

    protected abstract Notices notices();

    @ParameterizedTest
    @EnumSource
    void gives_back_what_it_was_given_standing_and_ended(NoticeKind kind) {
        var notice = add(kind, "r", DAY);
        assertThat(notices().find(notice.head().id())).contains(notice);

        var ended = ((EndAnswer.Over)
                        board().end(notice.head().id(), DAY.plusDays(40)).orElseThrow())
                .notice();
        assertThat(notices().find(notice.head().id())).contains(ended);
    }

    @Test
    void gives_back_its_objections_and_what_was_taken_down() {
        var notice = add(NoticeKind.CITY_REVIEW, "r", DAY);
        var one = new ObjectionNumber("YY-00000-00001");
        board().object(id(notice), one, "内容与事实不符", DAY);
        assertThat(notices().find(id(notice)).orElseThrow()).isInstanceOfSatisfying(Standing.class, standing -> {
            assertThat(standing.objections()).containsExactly(one);
            assertThat(standing.content()).isEqualTo(notice.content());
        });

        board().takeDown(id(notice), DAY.plusDays(2), TakenDown.Reason.CORRECTED);

        assertThat(notices().find(id(notice)))
                .contains(new TakenDown(
                        notice.head(),
                        DAY.plusDays(2),
                        TakenDown.Reason.CORRECTED,
                        new Remains.Removed(notice.content().personalItems()),
                        List.of(one)));
        assertThat(list(NoticeFilter.ALL.in(Phase.TAKEN_DOWN))).containsExactly(id(notice));
        assertThat(notices().listOver(DAY.plusDays(40), 10)).isEmpty();
    }

    @Test
    void homes_that_nobody_will_draw_come_down_stay_readable_and_say_why() {
        var notice = add(NoticeKind.HOMES, "o", DAY);
        board().homesNotDrawn("o", DAY.plusDays(2), TakenDown.Reason.BATCH_CANCELLED, "3栋渗水");
        board().homesNotDrawn("o", DAY.plusDays(3), TakenDown.Reason.POOL_GIVEN_UP, "又一次");

        assertThat(notices().find(id(notice)))
                .contains(new TakenDown(
                        notice.head(),
                        DAY.plusDays(2),
                        TakenDown.Reason.BATCH_CANCELLED,
                        "3栋渗水",
                        new Remains.Kept((HomesOnOffer) notice.content(), notice.salt()),
                        List.of()));
        assertThat(notices().listOver(DAY.plusDays(40), 10)).isEmpty();
        assertThatThrownBy(() -> board().homesNotDrawn("unheard", DAY, TakenDown.Reason.BATCH_CANCELLED, "早到"))
                .isInstanceOf(NotYetException.class);
    }

    @Test
    void homes_whose_period_is_over_have_ended_and_do_not_come_down() {
        var notice = add(NoticeKind.HOMES, "o", DAY);
        board().end(id(notice), DAY.plusDays(11));
        board().homesNotDrawn("o", DAY.plusDays(12), TakenDown.Reason.BATCH_CANCELLED, "3栋渗水");
        assertThat(notices().find(id(notice)).orElseThrow()).isInstanceOf(Ended.class);
    }

    @Test
    void knows_which_event_a_notice_came_from() {
        var cause = cause();
        var notice = NoticeSamples.draft(NoticeKind.HOMES, "o").publish(NoticeSamples.morning(DAY), NoticeSamples.SALT);
        notices().add(cause, notice, EVENT);

        assertThat(notices().handled(cause, id(notice))).isTrue();
        assertThat(notices().handled(cause(), id(notice))).isFalse();
        assertThat(notices().handled(cause, NoticeId.of(NoticeKind.HOMES, "other")))
                .isFalse();
    }

    @Test
    void knows_no_notice_that_was_never_added() {
        var nobody = NoticeId.of(NoticeKind.HOMES, "nobody");
        assertThat(notices().find(nobody)).isEmpty();
        assertThatThrownBy(() -> board().end(nobody, DAY)).isInstanceOf(AbsentException.class);
    }

    @Test
    void adds_a_notice_once_and_keeps_the_first() {
        var first = add(NoticeKind.HOMES, "offer", DAY);
        var again = NoticeSamples.draft(NoticeKind.HOMES, "offer")
                .publish(NoticeSamples.morning(DAY.plusDays(3)), new Salt("ff".repeat(32)));

        assertThat(notices().add(cause(), again, EVENT)).isFalse();
        assertThat(notices().find(first.head().id())).contains(first);
    }

    @Test
    void lists_as_over_only_standing_notices_whose_last_day_has_passed_the_longest_over_first() {
        var review = add(NoticeKind.FIRST_REVIEW, "a", DAY);
        var homes = add(NoticeKind.HOMES, "b", DAY);
        var later = add(NoticeKind.FIRST_REVIEW, "c", DAY.plusDays(1));

        assertThat(notices().listOver(DAY.plusDays(10), 10)).isEmpty();
        assertThat(notices().listOver(DAY.plusDays(11), 10)).containsExactly(id(homes));
        assertThat(notices().listOver(DAY.plusDays(20), 10)).containsExactly(id(homes));
        assertThat(notices().listOver(DAY.plusDays(40), 10)).containsExactly(id(homes), id(review), id(later));
        assertThat(notices().listOver(DAY.plusDays(40), 2)).containsExactly(id(homes), id(review));

        board().end(id(homes), DAY.plusDays(40));
        assertThat(notices().listOver(DAY.plusDays(40), 10)).containsExactly(id(review), id(later));
    }

    @Test
    void lists_newest_first_by_what_a_reader_asks_for() {
        var old = add(NoticeKind.FIRST_REVIEW, "a", DAY);
        var middle = add(NoticeKind.CITY_REVIEW, "a", DAY.plusDays(1));
        var young = add(NoticeKind.HOMES, "b", DAY.plusDays(2));
        board().end(id(old), DAY.plusDays(21));

        var all = NoticeFilter.ALL;
        assertThat(list(all)).containsExactly(id(young), id(middle), id(old));
        assertThat(list(all.of(NoticeKind.HOMES))).containsExactly(id(young));
        assertThat(list(all.in(Phase.ENDED))).containsExactly(id(old));
        assertThat(list(all.of(NoticeKind.FIRST_REVIEW).in(Phase.STANDING))).isEmpty();
        assertThat(list(new NoticeFilter(
                        Optional.empty(), Optional.of(Township.XIAOLAN), Optional.empty(), Optional.empty())))
                .containsExactly(id(middle), id(old));
        assertThat(list(new NoticeFilter(
                        Optional.empty(), Optional.of(Township.SHIQI), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(list(new NoticeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("a"))))
                .containsExactly(id(middle), id(old));
    }

    @Test
    void hands_out_every_notice_once_page_by_page() {
        var added = IntStream.range(0, 7)
                .mapToObj(i -> id(add(NoticeKind.FIRST_REVIEW, "r" + i, DAY)))
                .toList();
        var seen = IntStream.range(0, 3)
                .mapToObj(page -> notices().list(NoticeFilter.ALL, page, 3))
                .toList();

        assertThat(seen).extracting(page -> page.items().size()).containsExactly(3, 3, 1);
        assertThat(seen).extracting(page -> page.more()).containsExactly(true, true, false);
        assertThat(seen).allMatch(page -> page.total() == 7);
        assertThat(seen.stream().flatMap(page -> page.items().stream()).map(NoticesContract::id))
                .containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void lists_standing_notices_with_the_first_to_end_at_the_top() {
        var review = add(NoticeKind.FIRST_REVIEW, "a", DAY);
        var homes = add(NoticeKind.HOMES, "b", DAY.plusDays(5));
        var gone = add(NoticeKind.HOMES, "c", DAY.minusDays(5));
        board().end(id(gone), DAY.plusDays(6));

        assertThat(notices().listStanding(0, 10).items().stream().map(NoticesContract::id))
                .containsExactly(id(homes), id(review));
    }

    @Test
    void one_of_many_replicas_ends_a_notice_and_the_others_find_it_ended() throws Exception {
        var notice = add(NoticeKind.RESULT, "batch", DAY);
        Callable<Optional<EndAnswer>> replica = () -> board().end(id(notice), DAY.plusDays(21));
        try (var replicas = Executors.newFixedThreadPool(8)) {
            var answers =
                    replicas.invokeAll(List.of(replica, replica, replica, replica, replica, replica, replica, replica));
            var ended = 0;
            for (var answer : answers) {
                ended += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(ended).isEqualTo(1);
        }
    }

    protected final Standing add(NoticeKind kind, String reference, LocalDate publishedOn) {
        var notice = NoticeSamples.draft(kind, reference)
                .publish(NoticeSamples.morning(publishedOn), new Salt("%064x".formatted(salt.incrementAndGet())));
        assertThat(notices().add(cause(), notice, EVENT)).isTrue();
        return notice;
    }

    protected final NoticeBoard board() {
        return new NoticeBoard(notices(), () -> NoticeSamples.SALT);
    }

    protected static Envelope<?> cause() {
        return new Envelope<>(
                UUID.randomUUID().toString(), "test.v1", "/test", "r", Instant.parse("2026-11-23T00:00:00Z"), 1, "");
    }

    @Test
    void hands_out_pages_by_places_in_both_directions_each_notice_once() {
        var all = new ArrayList<NoticeId>();
        for (int i = 0; i < 7; i++) {
            all.addFirst(id(add(i % 2 == 0 ? NoticeKind.HOMES : NoticeKind.RESULT, "r" + i, DAY.plusDays(i / 2))));
        }
        var byPlace = notices().list(NoticeFilter.ALL, true, Optional.empty(), 10);
        assertThat(byPlace).hasSize(7);
        assertThat(byPlace.stream().map(each -> each.head().place())).isSortedAccordingTo(Comparator.reverseOrder());

        var seen = new ArrayList<NoticeId>();
        var page = stretch(Optional.empty(), Optional.empty());
        assertThat(page.newer()).isEmpty();
        while (page.older().isPresent()) {
            page.items().forEach(each -> seen.add(id(each)));
            page = stretch(page.older(), Optional.empty());
        }
        page.items().forEach(each -> seen.add(id(each)));
        assertThat(seen)
                .containsExactlyElementsOf(
                        byPlace.stream().map(NoticesContract::id).toList());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);

        var back = stretch(Optional.empty(), page.newer());
        assertThat(back.items().stream().map(NoticesContract::id)).containsExactlyElementsOf(seen.subList(3, 6));
        assertThat(back.older()).isPresent();
        assertThat(back.newer()).isPresent();

        var homes =
                new NoticeFilter(Optional.of(NoticeKind.HOMES), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(notices().list(homes, false, Optional.empty(), 2)).hasSize(2);
        assertThat(notices().count(homes, 3)).isEqualTo(3);
        assertThat(notices().count(homes, 100)).isEqualTo(4);
    }

    private Stretch<Notice> stretch(Optional<Place> before, Optional<Place> after) {
        return Stretch.of(
                (older, from, limit) -> notices().list(NoticeFilter.ALL, older, from, limit),
                (Notice each) -> each.head().place(),
                before,
                after,
                3);
    }

    @Test
    void says_what_stood_at_the_end_of_a_day() {
        var early = add(NoticeKind.FIRST_REVIEW, "early", DAY);
        var corrected = add(NoticeKind.CITY_REVIEW, "corrected", DAY.plusDays(1));
        var late = add(NoticeKind.HOMES, "late", DAY.plusDays(2));
        board().takeDown(id(corrected), DAY.plusDays(3), TakenDown.Reason.CORRECTED);
        board().end(id(early), DAY.plusDays(21));

        assertThat(standingAt(DAY.minusDays(1))).isEmpty();
        assertThat(standingAt(DAY)).containsExactly(id(early));
        assertThat(standingAt(DAY.plusDays(2))).containsExactly(id(late), id(corrected), id(early));
        assertThat(standingAt(DAY.plusDays(3)))
                .as("taken down on that day, so not there at its end")
                .containsExactly(id(late), id(early));
        assertThat(standingAt(DAY.plusDays(20))).containsExactly(id(late), id(early));
        assertThat(standingAt(DAY.plusDays(21))).containsExactly(id(late));
        assertThat(notices()
                        .listStandingAt(DAY.plusDays(2), Optional.of(late.head().place()), 1))
                .extracting(NoticesContract::id)
                .containsExactly(id(corrected));
    }

    private List<NoticeId> standingAt(LocalDate day) {
        return notices().listStandingAt(day, Optional.empty(), 10).stream()
                .map(NoticesContract::id)
                .toList();
    }

    private List<NoticeId> list(NoticeFilter filter) {
        return notices().list(filter, 0, 10).items().stream()
                .map(NoticesContract::id)
                .toList();
    }

    private static NoticeId id(Notice notice) {
        return notice.head().id();
    }

    @Test
    void an_interrupted_notice_is_over_later_and_says_why_also_after_its_end() {
        var notice = add(NoticeKind.FIRST_REVIEW, "r", DAY);
        var lost = NoticeSamples.interruption(DAY.plusDays(3), DAY.plusDays(4));

        assertThat(board().interrupt(id(notice), lost, DAY.plusDays(5))).isInstanceOf(InterruptAnswer.Extended.class);
        assertThat(board().interrupt(id(notice), lost, DAY.plusDays(5))).isEqualTo(new InterruptAnswer.TakenBefore());
        assertThat(notices().listOver(DAY.plusDays(22), 10)).isEmpty();
        assertThat(notices().listOver(DAY.plusDays(23), 10)).containsExactly(id(notice));

        board().end(id(notice), DAY.plusDays(23));
        assertThat(notices().find(id(notice)).orElseThrow().head().period().interruptions())
                .containsExactly(lost);
        assertThat(board().interrupt(
                                id(notice),
                                NoticeSamples.interruption(DAY.plusDays(9), DAY.plusDays(9)),
                                DAY.plusDays(24)))
                .isEqualTo(new InterruptAnswer.DownAlready(DAY.plusDays(23)));
    }
}
