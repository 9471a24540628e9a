package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every list of staff goes out as a workbook, to those who see its page and to nobody else, as its page shows it. */
@ExtendWith(OutputCaptureExtension.class)
class StaffListsIT extends RunningService {
    private static final String END = "/export.xlsx";
    private static final Pattern LINK = Pattern.compile("class=\"export\" href=\"([^\"]+)\"");
    private static final int LISTS = 23;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Test
    void a_list_answers_each_role_as_its_page_does_and_in_both_languages() {
        submitted();
        cityReviewer().form("/staff/re-reviews", Map.of("year", "2026", "kind", "ANNUAL", "township", "442000118"));
        var lists = lists();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(LISTS);
        var sent = new TreeSet<String>();
        lists.forEach((list, page) -> people().forEach((role, visitor) -> {
            var status = visitor.get(page).status();
            var answer = visitor.download(list);
            assertThat(answer.statusCode())
                    .as("%s for %s, whose page says %s", list, role, status)
                    .isEqualTo(status);
            if (status == 200) {
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(heads(answer.body())).as(list).isNotEmpty().noneMatch(head -> head.contains("??"));
                var english = heads(visitor.bytes(list + "?lang=en"));
                assertThat(english)
                        .as("%s in English", list)
                        .hasSameSizeAs(heads(answer.body()))
                        .allMatch(head -> head.codePoints().noneMatch(Character::isIdeographic));
                sent.add(list);
            }
        }));
        assertThat(lists.keySet().stream().filter(list -> !list.contains("2026-01")))
                .as("each goes out to somebody")
                .allMatch(sent::contains);
    }

    @Test
    void every_list_is_offered_on_its_page_under_the_filter_of_the_page() {
        submitted();
        var asked = Map.of(
                "/staff/applications?state=SUBMITTED", cityReviewer(),
                "/staff/deadlines?turn=ALL&order=DUE_LATEST&township=442000118", cityReviewer(),
                "/staff/changes?state=CHECKED", cityApprover(),
                "/staff/objections?answered=true", xiaolanReviewer(),
                "/staff/subsidies?standing=PAUSED", cityReviewer(),
                "/staff/document-reads?staff=wang", auditor(),
                "/staff/re-reviews?year=2025", cityReviewer());
        asked.forEach((page, visitor) -> {
            var body = visitor.get(page).body();
            var link = LINK.matcher(body);
            assertThat(link.find()).as(page).isTrue();
            var href = link.group(1).replace("&amp;", "&");
            for (var part : page.substring(page.indexOf('?') + 1).split("&")) {
                assertThat(href).contains(part);
            }
            assertThat(visitor.download(href).statusCode()).as(href).isEqualTo(200);
        });
        assertThat(cityReviewer().get("/staff/deadlines/export.xlsx?township=1").status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .get("/staff/subsidies/export.xlsx?standing=NONE")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void lists_hold_the_rows_of_the_page_in_its_order_masked_and_of_the_own_township_only(CapturedOutput log) {
        var first = submitted();
        var second = submitted();

        var rows = rows(xiaolanReviewer().bytes("/staff/applications/export.xlsx"));
        var numbers = rows.stream().map(row -> text(row, 0)).toList();
        assertThat(numbers.indexOf(second))
                .as("newest first")
                .isLessThan(numbers.indexOf(first))
                .isPositive();
        assertThat(rows.get(numbers.indexOf(first)).cell(2)).isEqualTo(new Cell.Text("442000************"));

        // clocks follow the events of their cases
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(cells(xiaolanClerk().bytes("/staff/deadlines/export.xlsx?turn=ALL")))
                        .contains(first, "442000************", "小榄镇")
                        .doesNotContain(Bodies.APPLICANT));
        assertThat(cells(shiqiReviewer().bytes("/staff/applications/export.xlsx")))
                .doesNotContain(first, "小榄镇");
        assertThat(cells(shiqiReviewer().bytes("/staff/deadlines/export.xlsx?turn=ALL")))
                .doesNotContain(first, "小榄镇");
        assertThat(cells(auditor().bytes("/staff/list-exports/export.xlsx")))
                .as("each is on record, this list too the next time")
                .contains("办理期限", "turn=ALL", "镇街经办人员")
                .doesNotContain(Bodies.APPLICANT);
        assertThat(log.getAll()).contains("list deadlines exported").doesNotContain(Bodies.APPLICANT);
    }

    /** Each list with its page; parts of an address stand for something that does not exist. */
    private Map<String, String> lists() {
        var patterns = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
        var lists = new TreeMap<String, String>();
        patterns.stream().filter(pattern -> pattern.endsWith(END)).forEach(pattern -> {
            var page = pattern.substring(0, pattern.length() - END.length());
            if (!patterns.contains(page)) {
                page = page.substring(0, page.lastIndexOf('/'));
            }
            lists.put(filled(pattern), filled(page));
        });
        return lists;
    }

    private static String filled(String pattern) {
        return pattern.replace("{month}", "2026-01").replace("{campaign}", "2026-ANNUAL-442000118");
    }

    private Map<String, Visitor> people() {
        return new TreeMap<>(Map.of(
                "citizen", citizen(),
                "village clerk", villageClerk("442000118001"),
                "township clerk", xiaolanClerk(),
                "township reviewer", xiaolanReviewer(),
                "city reviewer", cityReviewer(),
                "city approver", cityApprover(),
                "auditor", auditor()));
    }

    private Visitor auditor() {
        return visitor(ISSUER.token("auditor", "auditor"));
    }

    private String submitted() {
        var id = UUID.randomUUID();
        assertThat(citizen().json("/api/v1/applications", Bodies.json(id)).status())
                .isEqualTo(201);
        return id.toString();
    }

    private static List<String> heads(byte[] file) {
        var row = rows(file).getFirst();
        return IntStream.range(0, 20)
                .mapToObj(column -> text(row, column))
                .filter(head -> !head.isEmpty())
                .toList();
    }

    private static List<String> cells(byte[] file) {
        return rows(file).stream()
                .flatMap(row -> IntStream.range(0, 20).mapToObj(column -> text(row, column)))
                .toList();
    }

    private static String text(Row row, int column) {
        return row.cell(column) instanceof Cell.Text(String text) ? text : "";
    }

    private static List<Row> rows(byte[] file) {
        var limits = new Limits(4 << 20, 64L << 20, 100, 100, 25_000, 60, 2_000);
        return ((Reading.Read) WorkbookReader.read(file, limits))
                .sheets()
                .getFirst()
                .rows();
    }
}
