package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.draft.DraftSamples;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewNoticesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = NoticeSamples.morning(DAY);
    private static final Proposal DRAFT = DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app");
    private static final Proposal CORRECTED = DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app", "name=李美花");

    private final InMemoryNotices notices = new InMemoryNotices();
    private final NoticeBoard board = new NoticeBoard(notices, () -> NoticeSamples.SALT);
    private final ReviewNotices reviews = new ReviewNotices(notices, board, DraftSamples.publishing(notices, board));

    @Test
    void the_first_passing_is_noticed_under_the_name_it_always_had() {
        reviews.passed(event("1"), DRAFT, NOW);
        reviews.passed(event("1"), DRAFT, NOW.plusSeconds(5));

        assertThat(all())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.head().id()).isEqualTo(NoticeId.of(NoticeKind.FIRST_REVIEW, "app")));
        assertThat(published()).hasSize(1);
    }

    @Test
    void a_correction_takes_the_standing_notice_down_and_starts_a_whole_period() {
        reviews.passed(event("1"), DRAFT, NOW);
        var nineteenDaysLater = NoticeSamples.morning(DAY.plusDays(19));

        reviews.corrected(event("2"), CORRECTED, nineteenDaysLater);
        reviews.corrected(event("2"), CORRECTED, nineteenDaysLater.plusSeconds(9));

        assertThat(all()).hasSize(2);
        assertThat(all().getFirst()).isInstanceOfSatisfying(Standing.class, standing -> {
            assertThat(standing.content()).isEqualTo(NoticeSamples.household("李美花"));
            assertThat(standing.head().period().lastDay()).isEqualTo(DAY.plusDays(39));
        });
        assertThat(all().getLast()).isInstanceOfSatisfying(TakenDown.class, down -> {
            assertThat(down.reason()).isEqualTo(TakenDown.Reason.CORRECTED);
            assertThat(down.on()).isEqualTo(DAY.plusDays(19));
            assertThat(((Remains.Removed) down.remains()).items()).contains(PublicItem.APPLICANT_NAME);
        });
        assertThat(published()).hasSize(2);
        assertThat(notices.listOver(DAY.plusDays(30), 10)).isEmpty();
        assertThat(board.end(NoticeId.of(NoticeKind.FIRST_REVIEW, "app"), DAY.plusDays(30)))
                .isEmpty();
    }

    @Test
    void a_crash_between_taking_down_and_putting_up_is_mended_by_the_same_event() {
        reviews.passed(event("1"), DRAFT, NOW);
        board.takeDown(NoticeId.of(NoticeKind.FIRST_REVIEW, "app"), DAY, TakenDown.Reason.CORRECTED);

        reviews.corrected(event("2"), CORRECTED, NOW.plusSeconds(60));

        assertThat(notices.list(filter().in(Phase.STANDING), 0, 10).items()).hasSize(1);
        assertThat(published()).hasSize(2);
    }

    @Test
    void a_correction_that_comes_when_the_period_is_over_is_noticed_all_the_same() {
        reviews.passed(event("1"), DRAFT, NOW);
        board.end(NoticeId.of(NoticeKind.FIRST_REVIEW, "app"), DAY.plusDays(21));

        reviews.corrected(event("2"), CORRECTED, NoticeSamples.morning(DAY.plusDays(21)));

        assertThat(all()).hasSize(2).first().isInstanceOf(Standing.class);
        assertThat(all()).last().isInstanceOf(Ended.class);
    }

    @Test
    void a_review_passed_again_is_noticed_again_and_its_repetition_is_not() {
        reviews.passed(event("1"), DRAFT, NOW);
        board.takeDown(NoticeId.of(NoticeKind.FIRST_REVIEW, "app"), DAY, TakenDown.Reason.REVIEWED_AGAIN);

        reviews.passed(event("3"), CORRECTED, NOW.plusSeconds(60));
        reviews.passed(event("3"), CORRECTED, NOW.plusSeconds(90));
        reviews.passed(event("1"), DRAFT, NOW.plusSeconds(95));

        assertThat(all()).hasSize(2);
        assertThat(published()).hasSize(2);
    }

    @Test
    void an_upheld_objection_takes_down_what_stands_and_its_repetition_leaves_the_notice_of_the_next_review() {
        reviews.passed(event("1"), DRAFT, NOW);
        reviews.corrected(event("2"), CORRECTED, NOW.plusSeconds(10));
        var first = NoticeId.of(NoticeKind.FIRST_REVIEW, "app");
        var decidedAt = NOW.plusSeconds(20);

        reviews.reviewedAgain(first, decidedAt, NOW.plusSeconds(21));
        assertThat(notices.list(filter().in(Phase.STANDING), 0, 10).items()).isEmpty();
        reviews.passed(event("3"), DRAFT, NOW.plusSeconds(30));
        reviews.reviewedAgain(first, decidedAt, NOW.plusSeconds(40));

        assertThat(notices.list(filter().in(Phase.STANDING), 0, 10).items()).hasSize(1);
        reviews.reviewedAgain(new NoticeId("nobody"), decidedAt, NOW);
    }

    @Test
    void never_do_two_notices_of_a_kind_stand_at_once() {
        reviews.passed(event("1"), DRAFT, NOW);
        reviews.corrected(event("2"), CORRECTED, NOW);
        reviews.passed(event("3"), DRAFT, NOW);
        reviews.corrected(event("4"), CORRECTED, NOW.plusSeconds(1));

        assertThat(notices.list(filter().in(Phase.STANDING), 0, 10).items()).hasSize(1);
        assertThat(notices.list(filter().in(Phase.TAKEN_DOWN), 0, 10).items()).hasSize(3);
    }

    private List<Notice> all() {
        return notices.list(filter(), 0, 10).items();
    }

    private static NoticeFilter filter() {
        return new NoticeFilter(
                Optional.of(NoticeKind.FIRST_REVIEW), Optional.empty(), Optional.empty(), Optional.of("app"));
    }

    private List<?> published() {
        return notices.events().stream()
                .filter(event -> event.type().equals(NoticePublishedV1.TYPE))
                .toList();
    }

    private static Envelope<?> event(String id) {
        return new Envelope<>(id, "t", "/s", "app", NOW, 1, "");
    }
}
