package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.NoticeFactsCorrectedV1;
import cn.gov.zs.housing.applicant.contract.ObjectionAnsweredV1;
import cn.gov.zs.housing.applicant.contract.ObjectionOutcome;
import cn.gov.zs.housing.applicant.contract.ReviewStage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Objecting to a notice, the answer, and a notice that is corrected, from outside. */
@ExtendWith(OutputCaptureExtension.class)
class ObjectionIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String ENDED = "disclosure.notice-period-ended.v1";
    private static final String FILED = "disclosure.objection-filed.v1";
    private static final String WORDS = "该户在本镇另有一套自建房，与公示不符。";
    private static final Pattern NUMBER = Pattern.compile("YY-[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final Pattern KEY = Pattern.compile("<strong>([0-9A-Z]{4}(-[0-9A-Z]{4}){3})</strong>");

    private final String id = UUID.randomUUID().toString();
    private final String household = OtherServices.name("测试子", id);

    @Test
    void anybody_objects_and_reads_the_answer_with_number_and_key(CapturedOutput log) {
        var path = notice();
        assertThat(get(path).body()).contains("至今没有人提出异议", path + "/objection");
        var form = get(path + "/objection");
        assertThat(form.body()).contains("提出异议", "小榄镇", "10个工作日").doesNotContain(household);
        assertThat(form.headers().firstValue("Cache-Control")).hasValue("no-store");

        var receipt = file(path, formOf(form.body()), "陈大文", "13800138000", WORDS);
        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(receipt.body()).contains("异议回执").doesNotContain("陈大文", "13800138000", household);
        var number = first(NUMBER, receipt.body(), 0);
        var key = first(KEY, receipt.body(), 1);

        var told = OTHERS.awaitOne(FILED, number);
        assertThat(told.subject()).isEqualTo(path.substring("/notices/".length()));
        assertThat(told.data().path("reference").asString()).isEqualTo(id);
        assertThat(told.data().path("words").asString()).isEqualTo(WORDS);
        assertThat(told.data().path("filedOn").asString()).isEqualTo(today().toString());
        assertThat(OTHERS.everythingHeard()).doesNotContain("陈大文", "13800138000", key);
        assertThat(wholeDatabase()).contains(number).doesNotContain("陈大文", "13800138000", key, key.replace("-", ""));
        assertThat(get(path).body()).contains("调查中").doesNotContain("陈大文", number);

        assertThat(open(number, key).body()).contains("正在调查", WORDS).doesNotContain("陈大文", "13800138000");
        answer(number, path, ObjectionOutcome.REJECTED, "经核查，该户名下没有其他住房。");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(open(number, key).body()).contains("异议不成立", "经核查，该户名下没有其他住房。", "二（二）（1）"));
        assertThat(get(path).body()).contains("异议不成立", "公示中", household).doesNotContain("陈大文", "没有其他住房");
        assertThat(open(number.toLowerCase(java.util.Locale.ROOT), " " + key.replace("-", ""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(log.getAll()).doesNotContain("陈大文", "13800138000", "自建房", key);
    }

    @Test
    void a_wrong_number_and_a_wrong_key_look_alike() {
        var path = notice();
        var filed = fileByApi(path, body("陈大文", "13800138000", WORDS));
        var number = filed.path("number").asString();
        var wrongKey = open(number, "0000-0000-0000-0000");
        var wrongNumber = open("YY-00000-00000", filed.path("key").asString());

        assertThat(wrongKey.statusCode()).isEqualTo(400);
        assertThat(wrongKey.body().replace(number, "")).contains("编号或查询码不正确").doesNotContain(WORDS);
        assertThat(wrongNumber.body().replace("YY-00000-00000", ""))
                .isEqualTo(wrongKey.body().replace(number, ""));
        assertThat(open("", "").statusCode()).isEqualTo(400);
        assertThat(open("<script>alert(1)</script>", "x").body()).doesNotContain("<script>alert");
        assertThat(post("/api/v1/public/objections", "{\"number\":\"" + number + "\",\"key\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_form_sent_eight_times_at_once_is_one_objection_with_one_receipt() throws Exception {
        var path = notice();
        var form = formOf(get(path + "/objection").body());
        Callable<HttpResponse<String>> send = () -> file(path, form, "陈大文", "13800138000", WORDS);
        try (var hands = Executors.newFixedThreadPool(8)) {
            var receipts = hands
                    .invokeAll(IntStream.range(0, 8).mapToObj(_ -> send).toList())
                    .stream()
                    .map(each -> {
                        assertThat(each.resultNow().statusCode()).isEqualTo(201);
                        return first(NUMBER, each.resultNow().body(), 0)
                                + first(KEY, each.resultNow().body(), 1);
                    })
                    .collect(Collectors.toSet());
            assertThat(receipts).hasSize(1);
        }
        OTHERS.awaitOne(FILED, id);
        assertThat(json("/api/v1/public" + path).path("objections").asInt()).isEqualTo(1);

        var edited = file(path, form, "陈大文", "13800138000", WORDS + "补充");
        assertThat(edited.statusCode()).isEqualTo(409);
        assertThat(edited.body()).contains("已提交过");
    }

    @Test
    void the_last_day_takes_objections_and_the_day_after_refuses_them_with_clause_and_day() {
        var path = notice();
        var lastDay = today().plusDays(20);
        advance(Duration.ofDays(20));
        var filed = fileByApi(path, body("陈大文", "13800138000", WORDS));
        assertThat(filed.path("filedOn").asString()).isEqualTo(lastDay.toString());

        advance(Duration.ofDays(1));
        OTHERS.awaitOne(ENDED, id);
        var late = post("/api/v1/public" + path + "/objections", body("林小文", "13800138001", WORDS));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("objection.period-over", "二（一）（3）", lastDay.toString());
        var form = get(path + "/objection");
        assertThat(form.body()).contains("不再受理异议").doesNotContain("<form method=\"post\" action=\"" + path);
        var latePage = file(path, UUID.randomUUID().toString(), "林小文", "13800138001", WORDS);
        assertThat(latePage.statusCode()).isEqualTo(409);
        assertThat(latePage.body()).contains("二（一）（3）");
        assertThat(wholeDatabase()).doesNotContain("林小文");
        // in the order of the notice's own events
        var heard = OTHERS.heard(FILED, id).getFirst();
        assertThat(heard.sequence())
                .isLessThan(OTHERS.heard(ENDED, id).getFirst().sequence());
    }

    @Test
    void an_upheld_objection_takes_the_notice_down_and_the_review_passed_again_puts_another_up() {
        var path = notice();
        var number = fileByApi(path, body("陈大文", "13800138000", WORDS))
                .path("number")
                .asString();
        answer(number, path, ObjectionOutcome.UPHELD, "异议属实，重新审核。");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(path).body())
                        .contains("已撤下", "重新审核", "异议成立")
                        .doesNotContain(household, "442000*"));
        assertThat(wholeDatabase()).doesNotContain(household);
        var refused = post("/api/v1/public" + path + "/objections", body("林小文", "13800138001", WORDS));
        assertThat(refused.body()).contains("objection.notice-down");

        OTHERS.passFirstReview(id, household);
        await().atMost(SOON).until(() -> OTHERS.heard(PUBLISHED, id).size() == 2);
        var next = OTHERS.heard(PUBLISHED, id).getLast().data();
        assertThat(next.path("path").asString()).isNotEqualTo(path);
        assertThat(get(next.path("path").asString()).body()).contains(household, "本公示的各个版本");
        assertThat(get(path).body()).contains(next.path("path").asString());
        advance(Duration.ofDays(21));
        OTHERS.awaitOne(ENDED, next.path("noticeId").asString());
        assertThat(OTHERS.heard(ENDED, path.substring("/notices/".length()))).isEmpty();
    }

    @Test
    void a_corrected_fact_restarts_the_notice_and_the_same_event_twice_restarts_it_once() {
        var path = notice();
        advance(Duration.ofDays(19));
        var day = today();
        var corrected = new NoticeFactsCorrectedV1(
                id, "442000118", ReviewStage.FIRST_REVIEW, day, OtherServices.facts(household + "更"));
        var event = OTHERS.send(NoticeFactsCorrectedV1.TOPIC, NoticeFactsCorrectedV1.TYPE, id, corrected);
        OTHERS.resend(NoticeFactsCorrectedV1.TOPIC, id, event);
        OTHERS.passCityReview(id, household);
        OTHERS.awaitOne(PUBLISHED, "\"CITY_REVIEW\",\"reference\":\"" + id);

        var told = OTHERS.heard(PUBLISHED, "\"FIRST_REVIEW\",\"reference\":\"" + id);
        assertThat(told).hasSize(2);
        var next = told.getLast().data();
        assertThat(next.path("publishedOn").asString()).isEqualTo(day.toString());
        assertThat(next.path("lastDay").asString()).isEqualTo(day.plusDays(20).toString());
        assertThat(get(path).body())
                .contains("因更正撤下", next.path("path").asString(), "申请人姓名")
                .doesNotContain(household, "442000*");
        var standing = get(next.path("path").asString()).body();
        assertThat(standing).contains(household + "更", "还有 20 天", path);
        assertThat(json("/api/v1/public" + path).path("reason").asString()).isEqualTo("CORRECTED");
        assertThat(get(path + "?lang=en").body()).contains("Taken down").doesNotContain("??");

        advance(Duration.ofDays(2));
        assertThat(OTHERS.heard(ENDED, path.substring("/notices/".length()))).isEmpty();
        assertThat(get(next.path("path").asString()).body()).contains("公示中");
        advance(Duration.ofDays(19));
        OTHERS.awaitOne(ENDED, next.path("noticeId").asString());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', 13800138000, 该户在本镇另有一套自建房。, name",
                "=CMD(1), 13800138000, 该户在本镇另有一套自建房。, name",
                "陈大文, 12, 该户在本镇另有一套自建房。, contact",
                "陈大文, 13800138000, 短, words",
                "陈大文, 13800138000, 身份证号 442000 19800101 0017 的人住在隔壁, words",
                "-, -, -, name"
            })
    void a_bad_field_is_named_and_nothing_is_stored(String name, String contact, String words, String field) {
        var path = notice();
        var answer = post("/api/v1/public" + path + "/objections", body(name, contact, words));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("field.invalid", "\"" + field + "\"").doesNotContain("442000 1980");
        assertThat(json("/api/v1/public" + path).path("objections").asInt()).isZero();
    }

    @Test
    void a_form_with_errors_comes_back_with_what_was_typed_and_never_runs_it() {
        var path = notice();
        var page = file(
                path,
                UUID.randomUUID().toString(),
                "<img src=x onerror=1>",
                "=1+1",
                "<script>alert(1)</script>短".repeat(200));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(
                        "error-summary",
                        "href=\"#name\"",
                        "href=\"#contact\"",
                        "href=\"#words\"",
                        "aria-invalid=\"true\"")
                .contains("&lt;script&gt;alert(1)", "异议内容最多2000个字")
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(file(path, "no-uuid", "陈大文", "13800138000", WORDS).statusCode())
                .isEqualTo(400);
        assertThat(get("/notices/no-such/objection").statusCode()).isEqualTo(404);
        assertThat(file("/notices/no-such", UUID.randomUUID().toString(), "陈大文", "13800138000", WORDS)
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/api/v1/public" + path + "/objections", "{\"words\":\"" + "字".repeat(3_000_000) + "\"}")
                        .statusCode())
                .isIn(400, 413);
        assertThat(get(path + "/objection?lang=en").body())
                .contains("Object to this notice")
                .doesNotContain("??");
        assertThat(get("/objections?lang=en").body())
                .contains("Look up the answer")
                .doesNotContain("??");
    }

    @Test
    void homes_are_not_objected_to_here() {
        OTHERS.offer("offer-" + id, "h" + id.substring(0, 6));
        var path = OTHERS.awaitOne(PUBLISHED, "offer-" + id).data().path("path").asString();
        assertThat(get(path).body()).doesNotContain(path + "/objection");
        assertThat(post("/api/v1/public" + path + "/objections", body("陈大文", "13800138000", WORDS))
                        .body())
                .contains("objection.other-kind");
        assertThat(json("/api/v1/public" + path).path("objections").asInt()).isZero();
    }

    @Test
    void who_objected_is_shown_to_who_investigates_and_every_look_is_recorded() {
        var path = notice();
        var number = fileByApi(path, body("陈大文", "13800138000", WORDS))
                .path("number")
                .asString();
        var page = "/staff/disclosure/objections/" + number;
        var xiaolan = new String[] {
            "Authorization", "Bearer " + ISSUER.token("s-xl", Map.of("township", "442000118"), "township-reviewer")
        };

        assertThat(get(page).statusCode()).isEqualTo(401);
        assertThat(get(page, "Authorization", bearer("citizen-li", "citizen")).statusCode())
                .isEqualTo(403);
        assertThat(get(page, "Authorization", bearer("city", "city-reviewer")).statusCode())
                .isEqualTo(404);
        assertThat(get(page, xiaolan).body()).contains(number).doesNotContain("陈大文", "13800138000");
        var shown = submit(page + "/objector", Map.of(), xiaolan);
        assertThat(shown.body()).contains("陈大文", "13800138000", "查看记录");
        assertThat(wholeDatabase()).contains("s-xl");
    }

    @Test
    void who_objected_is_forgotten_when_its_time_since_the_answer_is_over_and_not_a_day_early(CapturedOutput log) {
        var path = notice();
        var nextRun = today().plusDays(1);
        var over = fileByApi(path, body("陈大文", "13800138000", WORDS));
        var lastDay = fileByApi(path, body("林小文", "13800138001", WORDS));
        var waiting = fileByApi(path, body("黄小文", "13800138002", WORDS));
        answer(over.path("number").asString(), path, nextRun.minusYears(3).minusDays(1));
        answer(lastDay.path("number").asString(), path, nextRun.minusYears(3));
        for (var answered : List.of(over, lastDay)) {
            await().atMost(SOON).until(() -> opened(answered).body().contains("异议不成立"));
        }
        advance(Duration.ofDays(1));

        await().atMost(SOON).until(() -> opened(over).statusCode() == 400);
        assertThat(opened(lastDay).body()).contains("异议不成立");
        assertThat(opened(waiting).body()).contains("正在调查");
        assertThat(get(path).statusCode()).as("its notice does not miss it").isEqualTo(200);
        var number = over.path("number").asString();
        assertThat(get(
                                "/staff/disclosure/objections/" + number,
                                "Authorization",
                                "Bearer " + ISSUER.token("s-xl", Map.of("township", "442000118"), "township-reviewer"))
                        .statusCode())
                .isEqualTo(404);

        var page = "/staff/disclosure/retention";
        await().atMost(SOON)
                .until(() -> get(page, "Authorization", bearer("auditor", "auditor"))
                        .body()
                        .contains(number));
        assertThat(get(page, "Authorization", bearer("auditor", "auditor")).body())
                .contains(
                        "36 个月",
                        "示例，非中山标准",
                        "2026-1",
                        nextRun.minusYears(3).toString().substring(0, 4))
                .doesNotContain("陈大文", "自建房", lastDay.path("number").asString());
        assertThat(get(page + "?lang=en", "Authorization", bearer("auditor", "auditor"))
                        .body())
                .contains("Removals (")
                .doesNotContain("??");
        assertThat(get(page).statusCode()).isEqualTo(401);
        assertThat(get(page, "Authorization", bearer("officer", "disclosure-officer"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/fragments/disclosure/staff", "Authorization", bearer("auditor", "auditor"))
                        .body())
                .contains(page);
        assertThat(log.getAll()).doesNotContain("陈大文", "自建房");
    }

    @Test
    void every_collection_of_this_service_is_in_the_table_of_retention() throws IOException {
        var table = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("docs/retention.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("docs/retention.md is missing"));
        var listed = Files.readAllLines(table).stream()
                .filter(line -> line.startsWith("| disclosure |"))
                .map(line -> line.split("\\|", -1)[2].strip().replace("`", ""))
                .toList();
        assertThat(listed).contains("objections");
        for (var stored : database.listCollectionNames()) {
            assertThat(listed).contains(stored);
        }
    }

    @Test
    void keys_are_told_of_to_who_rotates_them() {
        var path = "/api/v1/disclosure/keys/re-encryption";
        assertThat(get(path).statusCode()).isEqualTo(401);
        assertThat(get(path, "Authorization", bearer("citizen-li", "citizen")).statusCode())
                .isEqualTo(403);
        assertThat(get(path, "Authorization", bearer("sec", "security-admin")).body())
                .contains("\"remaining\":0");
    }

    private String notice() {
        OTHERS.passFirstReview(id, household);
        return OTHERS.awaitOne(PUBLISHED, id).data().path("path").asString();
    }

    private HttpResponse<String> opened(JsonNode receipt) {
        return open(receipt.path("number").asString(), receipt.path("key").asString());
    }

    private void answer(String number, String path, LocalDate on) {
        answer(number, path, ObjectionOutcome.REJECTED, "经核查属实。", on);
    }

    private void answer(String number, String path, ObjectionOutcome outcome, String text) {
        answer(number, path, outcome, text, LocalDate.of(2026, 12, 1));
    }

    private void answer(String number, String path, ObjectionOutcome outcome, String text, LocalDate on) {
        OTHERS.send(
                ObjectionAnsweredV1.TOPIC,
                ObjectionAnsweredV1.TYPE,
                number,
                new ObjectionAnsweredV1(number, id, path.substring("/notices/".length()), outcome, "二（二）（1）", text, on),
                clock.instant());
    }

    private HttpResponse<String> open(String number, String key) {
        return submit("/objections", fields("number", number, "key", key));
    }

    private HttpResponse<String> file(String path, String form, String name, String contact, String words) {
        return submit(path + "/objection", fields("form", form, "name", name, "contact", contact, "words", words));
    }

    private tools.jackson.databind.JsonNode fileByApi(String path, String body) {
        var answer = post("/api/v1/public" + path + "/objections", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return tools.jackson.databind.json.JsonMapper.shared().readTree(answer.body());
    }

    private static String body(String name, String contact, String words) {
        var body = new LinkedHashMap<String, String>();
        body.put("name", name);
        body.put("contact", contact);
        body.put("words", words);
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body);
    }

    private static Map<String, String> fields(String... pairs) {
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> submit(String path, Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", form, headers);
    }

    private HttpResponse<String> post(String path, String json) {
        return send(path, "application/json", json);
    }

    private static String formOf(String page) {
        return first(Pattern.compile("name=\"form\" value=\"([^\"]+)\""), page, 1);
    }

    private static String first(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(group);
    }
}
