package cn.gov.zs.housing.disclosure.catalogue;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.morning;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.draft.DraftSamples;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyBookTest {
    private static final LocalDate DAY = parse("2026-03-02");

    private final DutySamples.Desk desk = new DutySamples.Desk();
    private final NoticeBoard board = new NoticeBoard(desk.notices, () -> NoticeSamples.SALT);
    private final ReviewNotices reviews =
            new ReviewNotices(desk.notices, board, DraftSamples.publishing(desk.notices, board));

    @Test
    void a_review_passed_twice_over_is_two_duties_each_fulfilled_by_its_own_notice() {
        review("event-1", DAY);
        pass("event-1", DAY.plusDays(1));
        review("event-2", DAY.plusDays(10));
        assertThat(duty("event-2").publications()).isEmpty();
        pass("event-2", DAY.plusDays(11));
        review("event-1", DAY);

        assertThat(desk.duties.all()).hasSize(2);
        assertThat(duty("event-1").current().orElseThrow().publishedId())
                .isEqualTo(NoticeId.of(NoticeKind.FIRST_REVIEW, "app").text());
        assertThat(duty("event-2").current().orElseThrow().publishedId())
                .isEqualTo(
                        NoticeId.of(NoticeKind.FIRST_REVIEW, "app", "event-2").text());
        assertThat(duty("event-2").publishedOn()).contains(DAY.plusDays(11));
    }

    @Test
    void a_notice_that_was_up_before_its_duty_was_told_fulfils_it_all_the_same() {
        pass("event-1", DAY.plusDays(1));
        desk.book.publishedHere(Trigger.FIRST_REVIEW_PASSED, "app");
        assertThat(desk.duties.all()).isEmpty();
        review("event-1", DAY);
        assertThat(duty("event-1").publishedOn()).contains(DAY.plusDays(1));
    }

    @Test
    void a_notice_that_never_comes_leaves_its_duty_overdue() {
        review("event-1", DAY);
        desk.book.publishedHere(Trigger.FIRST_REVIEW_PASSED, "app");
        assertThat(duty("event-1").on(DAY.plusDays(60))).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void a_draw_told_before_its_plan_finds_its_homes_when_the_plan_comes_and_after_it_at_once() {
        desk.book.arose(Trigger.HOMES_OFFERED, "offer", new Arising(DAY, "祈安苑", null));
        desk.book.arose(Trigger.BATCH_DRAWN, "batch", new Arising(DAY.plusDays(14), "第一批次", null));
        desk.offers.drawn("batch", DAY.plusDays(14));
        assertThat(homes().draw()).isEmpty();

        plan();
        desk.offers.planPublished("batch");
        assertThat(homes().due().on()).isEqualTo(DAY.plusDays(3));
        desk.offers.drawn("batch", DAY.plusDays(14));
        assertThat(homes().draw()).contains(DAY.plusDays(14));
    }

    @Test
    void a_draw_whose_homes_were_offered_before_there_was_a_catalogue_still_makes_a_duty() {
        desk.book.drawn("offer", DAY.plusDays(14));
        assertThat(homes().due().on()).isEqualTo(DAY.plusDays(3));
        assertThat(homes().arising()).isEmpty();
    }

    @Test
    void what_happened_before_the_first_catalogue_is_no_duty() {
        desk.book.arose(Trigger.BATCH_FROZEN, "batch", new Arising(parse("2018-12-31"), "旧批次", null));
        desk.book.drawn("offer", parse("2018-12-31"));
        assertThat(desk.duties.all()).isEmpty();
    }

    @Test
    void a_month_reported_twice_was_public_at_the_first_report_whichever_is_told_first() {
        var month = new Arising(parse("2026-02-28"), "2026-02", Township.XIAOLAN);
        desk.book.publishedElsewhere(
                Trigger.MONTH_ENDED, "m", month, "/construction/2026", morning(parse("2026-04-01")));
        desk.book.publishedElsewhere(
                Trigger.MONTH_ENDED, "m", month, "/construction/2026", morning(parse("2026-03-05")));
        var duty = desk.duties.all().getFirst();
        assertThat(duty.publishedOn()).contains(parse("2026-03-05"));
        assertThat(duty.on(parse("2026-12-01"))).isEqualTo(DutyState.KEPT);
    }

    @Test
    void of_two_days_told_of_one_duty_the_earlier_holds_with_its_words() {
        desk.book.arose(Trigger.SUBSIDY_PAID, "2026-02.1", new Arising(DAY.plusDays(2), "2026-02 第二部分", null));
        desk.book.arose(Trigger.SUBSIDY_PAID, "2026-02.1", new Arising(DAY, "2026-02", null));
        desk.book.arose(Trigger.SUBSIDY_PAID, "2026-02.1", new Arising(DAY.plusDays(1), "2026-02 第三部分", null));
        assertThat(desk.duties.all()).singleElement().satisfies(duty -> {
            assertThat(duty.arising()).contains(new Arising(DAY, "2026-02", null));
            assertThat(duty.due().from()).isEqualTo(DAY);
        });
    }

    @Test
    void a_channel_reported_for_a_notice_reaches_every_duty_it_fulfils() {
        review("event-1", DAY);
        pass("event-1", DAY);
        var notice = NoticeId.of(NoticeKind.FIRST_REVIEW, "app").text();
        desk.book.publishedHere(Trigger.FIRST_REVIEW_PASSED, "app");
        desk.book.served(notice, Channel.BOARD, DAY.plusDays(1), "张贴记录 7");
        assertThat(duty("event-1").served(Channel.BOARD)).isPresent();
    }

    private void review(String event, LocalDate on) {
        desk.book.arose(Trigger.FIRST_REVIEW_PASSED, "app", event, new Arising(on, "", Township.XIAOLAN));
    }

    private void pass(String event, LocalDate on) {
        var cause = new Envelope<>(event, "t", "/s", "app", morning(on), 1, "");
        reviews.passed(cause, DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app"), morning(on));
        desk.book.publishedHere(Trigger.FIRST_REVIEW_PASSED, "app");
    }

    private void plan() {
        desk.documents.put(new PublicDocument(
                "batch",
                "sha256:" + "ab".repeat(32),
                morning(DAY.plusDays(2)),
                new DocumentBody.BatchPlan(
                        "第一批次", "offer", List.of(ApplicationType.LOCAL_LOW_INCOME), morning(DAY.plusDays(2)), 3, 2)));
    }

    private Duty duty(String event) {
        return desk.duties
                .find(new DutyKey("first-review", "app", event).id())
                .orElseThrow()
                .state();
    }

    private Duty homes() {
        return desk.duties
                .find(new DutyKey("homes", "offer").id())
                .orElseThrow()
                .state();
    }
}
