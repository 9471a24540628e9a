package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "FIRST_REVIEW, 2026-11-23", "FIRST_REVIEW, 2026-12-12", "FIRST_REVIEW, 2026-12-13",
        "CITY_REVIEW,  2026-12-13", "HOMES,        2026-12-03", "RESULT,       2026-12-13",
        // a clock that stands before the publication
        "RESULT,       2026-11-01"
    })
    void refuses_to_end_early_and_names_the_clause_and_the_first_lawful_day(NoticeKind kind, LocalDate today) {
        var notice = NoticeSamples.standing(kind, DAY);

        assertThat(notice.end(today))
                .isEqualTo(
                        new EndAnswer.StillStanding(DAY.plusDays(Clause.of(kind).days() + 1), Clause.of(kind)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOMES")
    void keeps_no_personal_detail_when_it_ends(NoticeKind kind) {
        var notice = NoticeSamples.standing(kind, DAY);

        var over = (EndAnswer.Over) notice.end(DAY.plusDays(21));

        assertThat(over.notice().head()).isEqualTo(notice.head());
        assertThat(over.notice().endedOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(over.notice().remains())
                .isEqualTo(new Remains.Removed(notice.content().personalItems()));
        assertThat(over.notice().toString())
                .doesNotContain("李美华", "442000", "祈安苑3栋502房", notice.salt().hex());
    }

    @Test
    void keeps_the_homes_that_were_on_offer_because_they_are_nobodys_secret() {
        var notice = NoticeSamples.standing(NoticeKind.HOMES, DAY);

        var over = (EndAnswer.Over) notice.end(DAY.plusDays(11));

        assertThat(over.notice().remains()).isEqualTo(new Remains.Kept(NoticeSamples.homes(), NoticeSamples.SALT));
    }

    @Test
    void cannot_be_built_as_ended_before_its_period_is_over() {
        var head = NoticeSamples.standing(NoticeKind.RESULT, DAY).head();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ended(head, DAY.plusDays(20), new Remains.Removed(List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "442000198001010017",
                "44200019800101001X",
                "442000********0017",
                "44200*************",
                "442000***********",
                "",
                "４４２０００************"
            })
    void cannot_be_built_with_a_number_that_shows_more_than_six_digits(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaskedId(number))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("198001010017"));
    }

    @Test
    void cannot_hold_a_content_of_another_kind() {
        var head = NoticeSamples.standing(NoticeKind.HOMES, DAY).head();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standing(head, NoticeSamples.household(), NoticeSamples.SALT));
    }

    @Test
    void is_named_by_what_it_is_about_so_that_a_replayed_event_names_the_same() {
        assertThat(NoticeId.of(NoticeKind.FIRST_REVIEW, "a")).isEqualTo(NoticeId.of(NoticeKind.FIRST_REVIEW, "a"));
        assertThat(List.of(
                        NoticeId.of(NoticeKind.FIRST_REVIEW, "a"),
                        NoticeId.of(NoticeKind.CITY_REVIEW, "a"),
                        NoticeId.of(NoticeKind.FIRST_REVIEW, "b")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void does_not_print_a_name_or_an_address(NoticeKind kind) {
        assertThat(NoticeSamples.standing(kind, DAY).content().toString()).doesNotContain("李美华", "小榄镇");
    }

    @Test
    void lists_every_item_of_the_work_plan_and_no_other() {
        assertThat(NoticeSamples.household().personalItems())
                .hasSize(HouseholdFacts.class.getRecordComponents().length)
                .hasSize(10);
        assertThat(NoticeSamples.result().personalItems()).hasSize(4);
        assertThat(NoticeSamples.homes().personalItems()).isEmpty();
    }
}
