package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectionToNoticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ObjectionNumber ONE = new ObjectionNumber("YY-00000-00001");
    private static final ObjectionNumber TWO = new ObjectionNumber("YY-00000-00002");
    private static final NoticeId ID = NoticeId.of(NoticeKind.FIRST_REVIEW, "app");

    private final InMemoryNotices notices = new InMemoryNotices();
    private final NoticeBoard board = new NoticeBoard(notices, () -> NoticeSamples.SALT);

    @BeforeEach
    void publish() {
        board.publish(
                new Envelope<>("e", "t", "/s", "app", NoticeSamples.morning(DAY), 1, ""),
                NoticeSamples.draft(NoticeKind.FIRST_REVIEW, "app"),
                NoticeSamples.morning(DAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 20})
    void is_taken_on_the_day_of_publication_and_until_the_last_day(int day) {
        assertThat(board.object(ID, ONE, "内容与事实不符", DAY.plusDays(day))).isInstanceOf(ObjectAnswer.Taken.class);
        assertThat(notices.events()).extracting(Outgoing::type).contains(ObjectionFiledV1.TYPE);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 400})
    void is_refused_afterwards_with_clause_and_last_day_even_if_the_notice_was_not_ended_yet(int day) {
        assertThat(board.object(ID, ONE, "内容与事实不符", DAY.plusDays(day)))
                .isEqualTo(new ObjectAnswer.PeriodOver(DAY.plusDays(20), Clause.REVIEWED_HOUSEHOLD));
        board.end(ID, DAY.plusDays(day));
        assertThat(board.object(ID, ONE, "内容与事实不符", DAY.plusDays(day)))
                .isEqualTo(new ObjectAnswer.PeriodOver(DAY.plusDays(20), Clause.REVIEWED_HOUSEHOLD));
    }

    @Test
    void the_same_number_twice_is_one_objection() {
        board.object(ID, ONE, "内容与事实不符", DAY);
        assertThat(board.object(ID, ONE, "内容与事实不符", DAY)).isEqualTo(new ObjectAnswer.TakenBefore());
        board.object(ID, TWO, "另有住房", DAY);

        assertThat(notices.find(ID).orElseThrow().objections()).containsExactly(ONE, TWO);
        assertThat(notices.events())
                .filteredOn(event -> event.type().equals(ObjectionFiledV1.TYPE))
                .hasSize(2);
    }

    @Test
    void is_told_before_the_end_of_the_period_as_an_event_of_the_same_notice() {
        board.object(ID, ONE, "内容与事实不符", DAY.plusDays(20));
        board.end(ID, DAY.plusDays(21));

        assertThat(notices.events())
                .extracting(Outgoing::type)
                .endsWith(ObjectionFiledV1.TYPE, NoticePeriodEndedV1.TYPE);
        assertThat(notices.find(ID).orElseThrow().objections()).containsExactly(ONE);
    }

    @Test
    void a_notice_that_was_taken_down_takes_none_and_keeps_those_it_had() {
        board.object(ID, ONE, "内容与事实不符", DAY);
        board.takeDown(ID, DAY.plusDays(3), TakenDown.Reason.REVIEWED_AGAIN);

        assertThat(board.object(ID, TWO, "另有住房", DAY.plusDays(3)))
                .isEqualTo(new ObjectAnswer.DownAlready(DAY.plusDays(3)));
        assertThat(board.object(ID, ONE, "内容与事实不符", DAY.plusDays(3))).isEqualTo(new ObjectAnswer.TakenBefore());
        assertThat(notices.find(ID).orElseThrow().objections()).containsExactly(ONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOMES", "RESULT"})
    void homes_and_results_are_not_objected_to_here_and_never_come_down_for_a_household(NoticeKind kind) {
        var standing = NoticeSamples.standing(kind, DAY);
        assertThat(standing.object(ONE, DAY)).isEqualTo(new ObjectAnswer.NotOfHousehold(kind));
        assertThatIllegalStateException().isThrownBy(() -> standing.takeDown(DAY, TakenDown.Reason.CORRECTED, ""));
    }
}
