package cn.gov.zs.housing.disclosure.catalogue;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.OFFICER;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.morning;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.StaleVersionException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyOfficeTest {
    private static final LocalDate MADE = parse("2026-03-02");
    private static final LocalDate TODAY = parse("2026-03-10");
    private static final List<String> ALL = List.of("文件名称", "文号", "发布部门", "发布日期", "正文");
    private static final String ADDRESS = "https://zjj.zs.gov.cn/zfbz/2026/1.html";

    private final DutySamples.Desk desk = new DutySamples.Desk();

    @Test
    void opens_a_duty_once_however_often_it_is_sent() {
        var first = opened("规定", MADE);
        assertThat(opened("规定", MADE)).isEqualTo(first);
        assertThat(desk.duties.all()).hasSize(1);
        assertThat(first.opening().orElseThrow().by()).isEqualTo(OFFICER);
    }

    @Test
    void tells_a_second_officer_who_enters_the_same_number_otherwise_of_the_first() {
        var first = opened("规定", MADE);
        assertThat(open("另一个规定", MADE)).isEqualTo(new OpenAnswer.OpenBefore(first.id()));
        assertThat(open("规定", MADE.plusDays(1))).isEqualTo(new OpenAnswer.OpenBefore(first.id()));
        assertThat(desk.duties.all()).containsExactly(first);
    }

    @Test
    void refuses_what_has_not_happened_yet_and_what_came_before_the_catalogue() {
        assertThat(open("规定", TODAY)).isInstanceOf(OpenAnswer.Opened.class);
        assertThat(open("规定二", TODAY.plusDays(1), "中住建〔2026〕2号"))
                .isEqualTo(new OpenAnswer.AroseAhead(TODAY, "二（一）（2）"));
        assertThat(open("规定三", parse("2018-12-31"), "中住建〔2018〕3号"))
                .isEqualTo(new OpenAnswer.BeforeTheCatalogue(parse("2019-01-01"), "二（一）（2）"));
        assertThat(open("规定四", parse("-99999-01-01"), "4")).isInstanceOf(OpenAnswer.BeforeTheCatalogue.class);
        assertThat(open("规定五", parse("+99999-01-01"), "5")).isInstanceOf(OpenAnswer.AroseAhead.class);
    }

    @Test
    void records_where_it_was_published_and_then_only_corrections() {
        var duty = opened("规定", MADE);
        assertThat(publish(duty, 1, MADE.plusDays(3))).isInstanceOf(PublishAnswer.Recorded.class);
        assertThat(publish(duty, 2, MADE.plusDays(4))).isEqualTo(new PublishAnswer.PublishedBefore());
        var answer = desk.office.correct(
                duty.id(), 2, typed(ADDRESS + "?v=2", MADE.plusDays(3), "网址变更"), OFFICER, morning(TODAY));
        assertThat(answer).isInstanceOfSatisfying(PublishAnswer.Recorded.class, recorded -> {
            assertThat(recorded.duty().publications())
                    .extracting(Publication::address)
                    .containsExactly(ADDRESS, ADDRESS + "?v=2");
            assertThat(recorded.duty().publishedOn()).contains(MADE.plusDays(3));
        });
    }

    @Test
    void of_two_officers_at_once_the_second_has_to_look_again() {
        var duty = opened("规定", MADE);
        publish(duty, 1, MADE.plusDays(3));
        assertThatThrownBy(() -> publish(duty, 1, MADE.plusDays(3))).isInstanceOf(StaleVersionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件名称", "文号", "发布部门", "发布日期", "正文"})
    void refuses_a_publication_that_lacks_a_required_element(String missing) {
        var duty = opened("规定", MADE);
        var rest = ALL.stream().filter(each -> !each.equals(missing)).toList();
        var answer = desk.office.publish(
                duty.id(), 1, new TypedPublication(ADDRESS, MADE.plusDays(3), rest, ""), OFFICER, morning(TODAY));
        assertThat(answer).isEqualTo(new PublishAnswer.ElementsMissing(List.of(missing), "二（一）（2）"));
        assertThat(desk.duties.find(duty.id()).orElseThrow().state()).isEqualTo(duty);
    }

    @Test
    void refuses_a_day_before_it_arose_and_a_day_to_come() {
        var duty = opened("规定", MADE);
        assertThat(publish(duty, 1, MADE.minusDays(1))).isEqualTo(new PublishAnswer.BeforeItArose(MADE, "二（一）（2）"));
        assertThat(publish(duty, 1, TODAY.plusDays(1))).isEqualTo(new PublishAnswer.DayAhead(TODAY));
        assertThat(publish(duty, 1, MADE)).isInstanceOf(PublishAnswer.Recorded.class);
    }

    @Test
    void takes_the_day_of_what_stands_here_from_the_platform_and_no_other() {
        var duty = opened("规定", MADE);
        var board = new NoticeBoard(desk.notices, () -> NoticeSamples.SALT);
        board.publish(
                new Envelope<>("e", "t", "/s", "o", morning(MADE), 1, ""),
                NoticeSamples.draft(NoticeKind.HOMES, "o"),
                morning(MADE.plusDays(5)));
        var path = NoticeId.of(NoticeKind.HOMES, "o").path();
        assertThat(publish(duty, 1, path, MADE.plusDays(1)))
                .isEqualTo(new PublishAnswer.OtherDayOnRecord(MADE.plusDays(5)));
        assertThat(publish(duty, 1, "/notices/no-such", MADE.plusDays(1)))
                .isEqualTo(new PublishAnswer.NothingThere("/notices/no-such"));
        assertThat(publish(duty, 1, path, MADE.plusDays(5)))
                .isInstanceOfSatisfying(
                        PublishAnswer.Recorded.class,
                        recorded -> assertThat(
                                        recorded.duty().current().orElseThrow().place())
                                .isEqualTo(Publication.Place.NOTICE));
    }

    @Test
    void lets_nobody_enter_by_hand_what_the_platform_publishes_and_says_itself() {
        desk.book.arose(Trigger.BATCH_FROZEN, "b", new Arising(MADE, "第一批次", null));
        desk.book.arose(Trigger.SUBSIDY_PAID, "2026-02.1", new Arising(MADE, "2026-02", null));
        var plan = new DutyKey("batch-plan", "b").id();
        assertThat(desk.office.publish(plan, 1, typed(ADDRESS, MADE, ""), OFFICER, morning(TODAY)))
                .isEqualTo(new PublishAnswer.ByThePlatform("二（一）（6）"));
        var subsidy = new TypedPublication(ADDRESS, MADE, List.of("发放月份", "发放户数", "发放总额"), "");
        assertThat(desk.office.publish(new DutyKey("subsidy", "2026-02.1").id(), 1, subsidy, OFFICER, morning(TODAY)))
                .isInstanceOf(PublishAnswer.Recorded.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "-, 1, 规定, 2026-03-02 | ITEM REQUIRED",
                "nothing, 1, 规定, 2026-03-02 | ITEM UNKNOWN",
                "homes, 1, 规定, 2026-03-02 | ITEM UNKNOWN",
                "policy, -, 规定, 2026-03-02 | NUMBER REQUIRED",
                "policy, 1, -, 2026-03-02 | TITLE REQUIRED",
                "policy, 1, 规定, - | AROSE_ON REQUIRED",
                "policy, 1, 规定, 2026-02-30 | AROSE_ON MALFORMED",
                "policy, 1, 规定, 昨天 | AROSE_ON MALFORMED",
                "penalty, 1, 处罚 442000 1990-01-01 1234, 2026-03-02 | TITLE HOLDS_ID_NUMBER",
                "policy, 442000199001011234, 规定, 2026-03-02 | NUMBER HOLDS_ID_NUMBER"
            },
            delimiter = '|')
    void names_what_is_wrong_with_what_was_typed(String typed, String expected) {
        var cells = typed.split(", ", -1);
        var read = TypedDuty.read(
                DutySamples.CATALOGUES.inForce(TODAY).orElseThrow(),
                cells[0].replaceAll("^-$", " "),
                cells[1].replaceAll("^-$", " "),
                cells[2].replaceAll("^-$", " "),
                cells[3].replaceAll("^-$", " "));
        assertThat(read)
                .isInstanceOfSatisfying(
                        TypedDuty.Answer.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(flaw -> flaw.part() + " " + flaw.fault())
                                .containsExactly(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//elsewhere.example/x",
                "ftp://a.example/x",
                "https://a.example/\"onclick=x",
                "https://a.example/<script>",
                "zjj.zs.gov.cn/1",
                "/a b",
                "https://a.example:99999999/x"
            })
    void takes_no_address_that_is_no_page(String address) {
        assertThat(TypedPublication.read(address, "2026-03-02", ALL))
                .isInstanceOfSatisfying(
                        TypedPublication.Answer.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .containsExactly(new Flaw(Flaw.Part.ADDRESS, Flaw.Fault.MALFORMED)));
    }

    @Test
    void a_correction_needs_its_reason() {
        assertThat(TypedPublication.readCorrection(ADDRESS, "2026-03-02", ALL, " "))
                .isInstanceOfSatisfying(
                        TypedPublication.Answer.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .containsExactly(new Flaw(Flaw.Part.REASON, Flaw.Fault.REQUIRED)));
    }

    private Duty opened(String title, LocalDate made) {
        return ((OpenAnswer.Opened) open(title, made)).duty();
    }

    private OpenAnswer open(String title, LocalDate made) {
        return open(title, made, "中住建〔2026〕1号");
    }

    private OpenAnswer open(String title, LocalDate made, String number) {
        return desk.office.open(new TypedDuty("policy", number, title, made), OFFICER, morning(TODAY));
    }

    private PublishAnswer publish(Duty duty, long version, LocalDate on) {
        return publish(duty, version, ADDRESS, on);
    }

    private PublishAnswer publish(Duty duty, long version, String address, LocalDate on) {
        return desk.office.publish(duty.id(), version, typed(address, on, ""), OFFICER, morning(TODAY));
    }

    private static TypedPublication typed(String address, LocalDate on, String reason) {
        return new TypedPublication(address, on, ALL, reason);
    }
}
