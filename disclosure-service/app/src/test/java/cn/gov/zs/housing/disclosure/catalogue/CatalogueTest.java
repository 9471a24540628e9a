package cn.gov.zs.housing.disclosure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.LawText;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.library.TextKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("保障性住房领域基层政务公开标准目录")
@Tag("zone-free")
class CatalogueTest {
    private static final Catalogue CATALOGUE =
            DutySamples.CATALOGUES.inForce(LocalDate.of(2026, 11, 23)).orElseThrow();

    private static final Catalogue NEWEST =
            DutySamples.CATALOGUES.inForce(LocalDate.of(2026, 12, 31)).orElseThrow();

    static Stream<CatalogueItem> items() {
        return CATALOGUE.items().stream();
    }

    @Test
    void the_version_of_2026_adds_the_annual_report_and_keeps_every_other_item() {
        assertThat(NEWEST.items())
                .containsAll(CATALOGUE.items())
                .hasSize(CATALOGUE.items().size() + 1);
        var report = NEWEST.find("annual-report").orElseThrow();
        assertThat(report.limit().unit()).isEqualTo(DayUnit.NATURAL);
        assertThat(report.quotes())
                .allSatisfy(quote -> assertThat(LawText.section(quote.ref())).contains(quote.words()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void every_item_quotes_the_work_plan_verbatim_under_its_own_heading(CatalogueItem item) {
        assertThat(item.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(LawText.section(quote.ref())).contains(quote.words()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void every_number_of_a_confirmed_item_stands_in_a_quote_or_in_another_named_rule(CatalogueItem item) {
        var words = item.limit().words();
        var working = item.limit().within() + "个工作日";
        var quoted = item.quotes().stream().map(CatalogueItem.Quote::words).anyMatch(each -> each.contains(working));
        assertThat(quoted || item.basis().contains("2012年住房保障信息公开通知")).as(words).isTrue();
        item.limit()
                .beforeDraw()
                .ifPresent(days -> assertThat(item.quotes())
                        .anySatisfy(quote -> assertThat(quote.words()).contains("前" + days + "个自然日")));
        item.limit()
                .standing()
                .ifPresent(days -> assertThat(item.quotes())
                        .anySatisfy(quote -> assertThat(quote.words()).contains("公示" + days + "个自然日")));
    }

    /** Every item of 二（一）（1）to（7）, of 三（二）, the permits and the penalties. */
    @ParameterizedTest
    @CsvSource({
        "construction-plan,     二（一）（1）, 20, WORKING",
        "construction-progress, 二（一）（1）, 10, WORKING",
        "project-started,       二（一）（1）, 20, WORKING",
        "project-finished,      二（一）（1）, 20, WORKING",
        "facilities,            二（一）（1）, 20, WORKING",
        "policy,                二（一）（2）, 20, WORKING",
        "first-review,          二（一）（3）, 20, WORKING",
        "city-review,           二（一）（3）, 20, WORKING",
        "homes,                 二（一）（4）, 20, WORKING",
        "procedure,             二（一）（5）, 20, WORKING",
        "batch-plan,            二（一）（6）, 20, WORKING",
        "batch-approval,        二（一）（6）, 20, WORKING",
        "result,                二（一）（7）, 20, WORKING",
        "service-guide,         三（二）,      20, WORKING",
        "re-review,             三（二）,      20, WORKING",
        "rent-reduction,        三（二）,      20, WORKING",
        "subsidy,               三（二）,      20, WORKING",
        "media-release,         三（二）,      20, WORKING",
        "permit,                二（二）（3）, 7, WORKING",
        "penalty,               二（二）（3）, 7, WORKING"
    })
    void has_every_item_of_the_work_plan(String code, String clause, int days, DayUnit unit) {
        var item = CATALOGUE.find(code).orElseThrow();
        assertThat(item.clause()).isEqualTo(clause);
        assertThat(item.limit().within()).isEqualTo(days);
        assertThat(item.limit().unit()).isEqualTo(unit);
        assertThat(item.label()).isEmpty();
    }

    @Test
    void knows_the_two_periods_that_are_counted_otherwise() {
        assertThat(CATALOGUE.find("homes").orElseThrow().limit().beforeDraw()).hasValue(10);
        for (var code : List.of("first-review", "city-review", "result")) {
            assertThat(CATALOGUE.find(code).orElseThrow().limit().standing()).hasValue(20);
        }
    }

    @Test
    void has_an_item_in_each_of_the_six_publics() {
        for (var each : SixPublics.values()) {
            assertThat(CATALOGUE.items())
                    .anySatisfy(item -> assertThat(item.classes()).contains(each));
        }
    }

    @Test
    void labels_as_samples_exactly_what_the_work_plan_does_not_name() {
        assertThat(CATALOGUE.items().stream()
                        .filter(item -> !item.label().isEmpty())
                        .map(CatalogueItem::code))
                .containsExactly("rent-collection", "vacating", "response");
    }

    @Test
    void has_an_item_for_every_trigger_and_for_every_kind_this_service_publishes() {
        assertThat(Trigger.values())
                .allSatisfy(trigger ->
                        assertThat(NEWEST.on(trigger)).as(trigger.label()).isPresent());
        assertThat(Arrays.stream(NoticeKind.values()).map(Trigger::of).map(trigger -> trigger.notice()))
                .doesNotContain(Optional.empty());
        assertThat(Arrays.stream(DocumentKind.values())
                        .filter(kind -> kind != DocumentKind.OFFICE_NOTICE
                                && kind != DocumentKind.TEXT_WITHDRAWAL
                                && TextKind.of(kind).isEmpty())
                        .flatMap(kind -> Trigger.of(kind).stream())
                        .map(Trigger::document))
                .doesNotContain(Optional.empty());
        assertThat(Arrays.stream(DocumentKind.values())
                        .filter(kind -> Trigger.of(kind).isEmpty()))
                .as(
                        "no item asks for a vote that did not pass, the steps of a draw, what all is counted by, nor circulars")
                .containsExactly(
                        DocumentKind.BATCH_REJECTION,
                        DocumentKind.BATCH_SEALING,
                        DocumentKind.BATCH_CLOSING,
                        DocumentKind.BATCH_DRAW,
                        DocumentKind.WORK_CALENDAR,
                        DocumentKind.CIRCULAR);
        assertThat(TextKind.values())
                .allSatisfy(kind -> assertThat(
                                CATALOGUE.find(kind.item()).orElseThrow().trigger())
                        .isEqualTo(Trigger.TYPED));
    }

    @Test
    void holds_from_its_first_day_and_not_before() {
        assertThat(DutySamples.CATALOGUES.inForce(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(DutySamples.CATALOGUES.inForce(LocalDate.of(2019, 1, 1))).contains(CATALOGUE);
    }

    @Test
    void a_later_version_holds_from_its_own_day_and_an_item_that_left_is_still_found() {
        var next = new Catalogue(
                "2027-1",
                "目录",
                "依据",
                LocalDate.of(2027, 1, 1),
                List.of(CATALOGUE.find("policy").orElseThrow()));
        var both = new Catalogues(List.of(next, CATALOGUE));
        assertThat(both.inForce(LocalDate.of(2026, 12, 31))).contains(CATALOGUE);
        assertThat(both.inForce(LocalDate.of(2027, 1, 1))).contains(next);
        assertThat(both.find("permit", LocalDate.of(2027, 6, 1))).isPresent();
        assertThat(both.find("nothing", LocalDate.of(2027, 6, 1))).isEmpty();
        assertThatThrownBy(() -> new Catalogues(List.of(next, next))).isInstanceOf(IllegalArgumentException.class);
    }

    private static final String HEAD = """
            # 名称：目录
            # 版本：1
            # 施行：2019-01-01
            # 依据：方案
            序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级,六公开,条款原文,产生方式,代码,英文名称,标注
            """;
    private static final String ROW = """
            1,法规政策,政策,●正文,方案,制定后20个工作日内,市住房和城乡建设局,■政府网站,全社会,主动,市级,决策公开,二（一）（2）“正文”,人工登记,policy,Policies,
            """;

    @Test
    void reads_natural_days_too() {
        var read = CatalogueFile.read("x.csv", HEAD + ROW.replace("20个工作日内", "15个自然日内"));
        assertThat(read.items().getFirst().limit().unit()).isEqualTo(DayUnit.NATURAL);
        assertThat(read.items().getFirst().limit().within()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({
        "20个工作日内, 尽快",
        "20个工作日内, 0个工作日内",
        "20个工作日内, 20个工作日内且5个自然日内",
        "■政府网站, 政府网站",
        "■政府网站, ■电报",
        "●正文, 正文",
        "全社会, 某些人",
        "policy, Bad Code",
        "“正文”, 正文",
        "人工登记, 自动",
        "Policies, ''",
        "法规政策, '法规,政策'"
    })
    void a_cell_that_cannot_be_read_stops_the_service_with_its_line(String cell, String wrong) {
        assertThatThrownBy(() -> CatalogueFile.read("x.csv", HEAD + ROW.replace(cell, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.csv");
    }

    @Test
    void a_file_without_its_day_of_force_or_its_columns_is_none_and_no_code_stands_twice() {
        assertThatThrownBy(() -> CatalogueFile.read("x.csv", HEAD.replace("# 施行：2019-01-01\n", "") + ROW))
                .hasMessageContaining("施行");
        assertThatThrownBy(() -> CatalogueFile.read("x.csv", HEAD.replace("公开层级", "层级") + ROW))
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> CatalogueFile.read("x.csv", HEAD + ROW + ROW)).hasMessageContaining("twice");
    }
}
