package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.calendar.CalendarSamples;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A notice from the clerk's file to a moved due date, its log and its proof. */
class CalendarIT extends RunningService {
    private static final String STAFF = "/staff/disclosure/calendar";
    private static final String LIN = bearer("lin", "disclosure-officer");
    private static final String HE = bearer("he", "disclosure-officer");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private DutyBook book;

    private HttpResponse<String> hand(String by, List<String> rows) throws Exception {
        var form = new Parts()
                .field("year", "2027")
                .field("documentNumber", CalendarSamples.NUMBER)
                .field("issuedOn", "2026-11-04")
                .field("source", CalendarSamples.SOURCE)
                .file("file", "2027.csv", CalendarSamples.csv(rows).getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + STAFF))
                            .header("Content-Type", Parts.TYPE)
                            .header("Authorization", by)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> post(String by, String path, String body) {
        return send(STAFF + path, "application/x-www-form-urlencoded", body, "Authorization", by);
    }

    private String due(String duty) {
        return json("/api/v1/public/catalogue/subsidy/duties/" + duty)
                .path("due")
                .path("on")
                .asString("");
    }

    @Test
    void a_notice_is_checked_shown_confirmed_by_another_published_and_moves_what_is_due() throws Exception {
        var reference = UUID.randomUUID().toString();
        book.arose(Trigger.SUBSIDY_PAID, reference, new Arising(LocalDate.of(2026, 12, 8), "", null));
        var duty = new DutyKey("subsidy", reference).id().text();
        assertThat(due(duty)).isEqualTo("2027-01-06");

        var doubled = new ArrayList<>(CalendarSamples.rows());
        doubled.add("2027-01-01,休,元旦");
        var refused = hand(LIN, doubled);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("第 20 行的 2027-01-01 重复", CalendarSamples.NUMBER)
                .doesNotContain("??");
        assertThat(get(STAFF + "/2027-1", "Authorization", LIN).statusCode()).isEqualTo(404);

        var taken = hand(LIN, CalendarSamples.rows());
        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(taken.headers().firstValue("Location").orElse("")).endsWith(STAFF + "/2027-1");
        var shown = get(STAFF + "/2027-1", "Authorization", HE).body();
        assertThat(shown)
                .contains("共 3 天不同", "2027年1月6日", "2027年1月7日", "租赁补贴", "核对无误")
                .doesNotContain("??");
        assertThat(get(STAFF + "/2027-1", "Authorization", LIN).body())
                .contains("须由另一人核对")
                .doesNotContain("/confirmation");

        assertThat(post(LIN, "/2027-1/confirmation", "version=1").statusCode()).isEqualTo(409);
        assertThat(due(duty)).isEqualTo("2027-01-06");
        assertThat(post(HE, "/2027-1/confirmation", "version=7").statusCode()).isEqualTo(409);
        assertThat(post(HE, "/2027-1/confirmation", "version=1").statusCode()).isEqualTo(302);

        await().atMost(SOON).untilAsserted(() -> assertThat(due(duty)).isEqualTo("2027-01-07"));
        var moved = json("/api/v1/public/catalogue/subsidy/duties/" + duty);
        assertThat(moved.path("due").path("provisional").asBoolean()).isFalse();
        assertThat(moved.path("moves")).hasSize(1);
        assertThat(moved.path("moves").get(0).path("from").asString()).isEqualTo("2027-01-06");
        assertThat(moved.path("moves").get(0).path("calendar").asString()).isEqualTo("tyme4j-1.4.9+2027-1");
        assertThat(get("/catalogue/subsidy/" + duty).body())
                .contains("期限变动记录", "2027年1月6日 改为 2027年1月7日")
                .doesNotContain("??");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(STAFF, "Authorization", LIN).body())
                        .contains("已重算", "tyme4j-1.4.9+2027-1")
                        .doesNotContain("??"));

        var event = OTHERS.awaitOne(CalendarAdoptedV1.TYPE, "2027-1");
        var document = DocumentId.of(DocumentKind.WORK_CALENDAR, "2027-1");
        OTHERS.awaitOne(DocumentPublishedV1.TYPE, document.text());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json("/api/v1/public/calendar/2027")
                                .path("proof")
                                .asString(""))
                        .startsWith("/log/entries/document-published."));
        assertThat(get(document.path()).body()).contains(CalendarSamples.NUMBER).doesNotContain("??");
        var page = get("/calendar?year=2027").body();
        assertThat(page)
                .contains("国务院办公厅关于2027年部分节假日安排的通知", "调休上班", "/log/entries/", CalendarSamples.SOURCE)
                .doesNotContain("??");

        // heard again under another id, as after a relay's crash: one document, one entry
        OTHERS.send(
                CalendarAdoptedV1.TOPIC,
                CalendarAdoptedV1.TYPE,
                "2027-1",
                JSON.treeToValue(event.data(), CalendarAdoptedV1.class));
        OTHERS.offer(reference, reference + "-after");
        await().atMost(SOON)
                .until(() -> get("/api/v1/public/catalogue/homes/duties/"
                                        + new DutyKey("homes", reference).id().text())
                                .statusCode()
                        == 200);
        assertThat(OTHERS.heard(DocumentPublishedV1.TYPE, document.text())).hasSize(1);
        assertThat(hand(LIN, CalendarSamples.rows()).body()).contains("没有差别");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 2026-02-10, 2026-02-27, 2026-03-05",
        "2026-02-13, 2026-03-02, 2026-03-12, 2026-03-19",
        "2026-04-29, 2026-05-12, 2026-05-22, 2026-05-29",
        "2026-09-14, 2026-09-22, 2026-10-10, 2026-10-16",
        "2026-09-28, 2026-10-13, 2026-10-23, 2026-10-30",
        "2025-09-26, 2025-10-13, 2025-10-23, 2025-10-30"
    })
    void anybody_can_ask_when_something_is_due(String start, String seven, String fifteen, String twenty) {
        assertThat(dueOf(start, 7)).isEqualTo(seven);
        assertThat(dueOf(start, 15)).isEqualTo(fifteen);
        assertThat(dueOf(start, 20)).isEqualTo(twenty);
    }

    private String dueOf(String start, int days) {
        return json("/api/v1/public/calendar/due?start=" + start + "&days=" + days)
                .path("due")
                .asString("");
    }

    @Test
    void the_calculator_shows_its_working_and_answers_bad_input_at_its_field() {
        assertThat(get("/calendar?start=2026-09-28&days=7&unit=WORKING").body())
                .contains("最后一天是2026年10月13日", "第 7 日", "放假，不计入")
                .doesNotContain("??");
        assertThat(get("/calendar?start=2026-09-28&days=7&unit=NATURAL&lang=en").body())
                .contains("The last day is 5 October 2026");
        var wrong = get("/calendar?start=1&days=0");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("1 至 400").doesNotContain("??");
        var problem = get("/api/v1/public/calendar/due?start=2026-09-28&days=401");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("\"days\"", "out-of-range");
        assertThat(get("/calendar?year=1999").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/public/calendar").body()).contains("\"version\"", "\"lastNoticedYear\"");
    }

    @Test
    void only_the_disclosure_unit_sees_and_changes_the_calendar() {
        assertThat(get(STAFF, "Authorization", bearer("somebody", "applicant")).statusCode())
                .isEqualTo(403);
        assertThat(get(STAFF).statusCode()).isIn(401, 302);
    }
}
