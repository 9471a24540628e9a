package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.applicant.contract.SubsidyPaidV1;
import cn.gov.zs.housing.disclosure.catalogue.Channel;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.housing.contract.ConstructionPlanAdoptedV1;
import cn.gov.zs.housing.housing.contract.ConstructionProgressReportedV1;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what happens to a duty, its due date and its proof, as people and programs see it. */
class DutiesIT extends RunningService {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PUBLIC = "/api/v1/public/catalogue/";
    private static final String STAFF = "/api/v1/disclosure/duties";
    private static final String STAFF_PAGES = "/staff/disclosure/duties";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OFFICER = bearer("officer", "disclosure-officer");
    private static final List<String> POLICY = List.of("文件名称", "文号", "发布部门", "发布日期", "正文");

    private final String id = UUID.randomUUID().toString();

    @Autowired
    private DutyBook book;

    private static String duty(String item, String reference) {
        return new DutyKey(item, reference).id().text();
    }

    private JsonNode awaitDuty(String item, String duty) {
        await().atMost(SOON).until(() -> get(PUBLIC + item + "/duties/" + duty).statusCode() == 200);
        return json(PUBLIC + item + "/duties/" + duty);
    }

    @Test
    void homes_offered_twice_are_one_duty_published_at_once_with_its_proof() {
        var event = OTHERS.offer(id, id + "-a");
        OTHERS.resend("housing.events", id, event);
        var path = PUBLIC + "homes/duties/" + duty("homes", id);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(json(path).path("proof").asString("")).startsWith("/log/entries/notice-published."));

        var found = json(path);
        assertThat(found.path("subject").asString()).isEqualTo("祈安苑");
        assertThat(found.path("aroseOn").asString()).isEqualTo("2026-11-23");
        assertThat(found.path("due").path("on").asString()).isEqualTo("2026-12-21");
        assertThat(found.path("working")).hasSize(28);
        var notice = NoticeId.of(NoticeKind.HOMES, id).path();
        assertThat(found.path("publications")).hasSize(1);
        assertThat(found.path("publications").get(0).path("address").asString()).isEqualTo(notice);
        var page = get("/catalogue/homes/" + duty("homes", id)).body();
        assertThat(page)
                .contains(notice, "逐日计算", "第 20 日", "2026年12月21日", "/log/entries/")
                .doesNotContain("??");
    }

    @Test
    void the_day_of_a_draw_decides_by_when_its_homes_had_to_be_public() {
        OTHERS.passCityReview(id, "测试抽签");
        OTHERS.offer(id, id + "-a");
        OTHERS.send(
                BatchFrozenV1.TOPIC,
                BatchFrozenV1.TYPE,
                id,
                new BatchFrozenV1(
                        id,
                        "批次 " + id,
                        id,
                        Category.LOCAL_LOW_INCOME,
                        Instant.parse("2026-11-23T01:00:00Z"),
                        "sha256:" + "ab".repeat(32),
                        1,
                        1));
        OTHERS.draw(id, id, id + "-a");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(PUBLIC + "homes/duties/" + duty("homes", id))
                                .path("due")
                                .path("rule")
                                .asString())
                        .isEqualTo("BEFORE_DRAW"));
        assertThat(json(PUBLIC + "homes/duties/" + duty("homes", id))
                        .path("due")
                        .path("on")
                        .asString())
                .isEqualTo("2026-11-12");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(PUBLIC + "result/duties/" + duty("result", id))
                                .path("state")
                                .asString())
                        .isIn("KEPT", "LATE"));
        assertThat(json(PUBLIC + "batch-plan/duties/" + duty("batch-plan", id))
                        .path("subject")
                        .asString())
                .isEqualTo("批次 " + id);
    }

    @Test
    void a_result_whose_household_never_came_is_a_duty_nobody_has_fulfilled() {
        OTHERS.draw(id, id + "-unheard", id + "-home");
        assertThat(awaitDuty("result", duty("result", id)).path("publications")).isEmpty();
    }

    @Test
    void a_review_passed_again_is_another_duty_and_neither_names_the_application() {
        OTHERS.passFirstReview(id, "测试公开甲");
        await().atMost(SOON)
                .until(() -> fulfilled(NoticeId.of(NoticeKind.FIRST_REVIEW, id).path()) == 1);
        OTHERS.passFirstReview(id, "测试公开甲");
        await().atMost(SOON).until(() -> reviewDuties().size() == 2);

        var list = get(PUBLIC + "first-review/duties?size=100").body();
        assertThat(list).doesNotContain(id, "测试公开甲");
        assertThat(get("/catalogue/first-review").body()).contains("小榄镇", "公示栏").doesNotContain(id, "测试公开甲", "??");
    }

    private long fulfilled(String address) {
        return Stream.of(json(PUBLIC + "first-review/duties?size=100").path("items"))
                .flatMap(items -> items.valueStream())
                .filter(duty -> duty.toString().contains(address))
                .count();
    }

    private List<String> reviewDuties() {
        return database.getCollection("duties")
                .find(Filters.and(
                        Filters.eq("state.reference", id), Filters.exists("state.publications.0.publishedId")))
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());
    }

    @Test
    void a_board_that_is_reported_is_no_gap_any_more() {
        OTHERS.passFirstReview(id, "测试公开乙");
        var notice = NoticeId.of(NoticeKind.FIRST_REVIEW, id);
        await().atMost(SOON).until(() -> fulfilled(notice.path()) == 1);
        var duty = new DutyId(reviewDuties().getFirst());
        var path = PUBLIC + "first-review/duties/" + duty.text();
        assertThat(json(path).path("channels").toString())
                .contains("\"channel\":\"BOARD\",\"required\":true,\"state\":\"GAP\"");

        book.served(notice.text(), Channel.BOARD, today(), "张贴记录 1");

        assertThat(json(path).path("channels").toString())
                .contains("\"channel\":\"BOARD\",\"required\":true,\"state\":\"SERVED\"");
    }

    @Test
    void a_paid_list_in_parts_is_one_duty_that_an_officer_fulfils() {
        for (int part = 1; part <= 2; part++) {
            OTHERS.send(
                    SubsidyPaidV1.TOPIC,
                    SubsidyPaidV1.TYPE,
                    id,
                    new SubsidyPaidV1(
                            id,
                            YearMonth.of(2026, 11),
                            part,
                            2,
                            3,
                            new BigDecimal("3000.00"),
                            "ab".repeat(32),
                            List.of()));
        }
        var duty = duty("subsidy", id);
        assertThat(awaitDuty("subsidy", duty).path("state").asString()).isIn("OPEN", "OVERDUE");
        var read = staff(STAFF + "/" + duty);
        var answer = post(
                STAFF + "/" + duty + "/publication",
                publication(
                        read.path("version").asLong(),
                        "https://zjj.zs.gov.cn/1.html",
                        today().toString(),
                        List.of("发放月份", "发放户数", "发放总额"),
                        ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(PUBLIC + "subsidy/duties/" + duty).path("publications")).hasSize(1);
    }

    @Test
    void construction_is_public_as_it_is_told_and_the_months_of_its_plan_wait_for_their_reports() {
        var year = 2030 + Math.floorMod(id.hashCode(), 60);
        OTHERS.send(
                ConstructionPlanAdoptedV1.TOPIC,
                ConstructionPlanAdoptedV1.TYPE,
                String.valueOf(year),
                new ConstructionPlanAdoptedV1(
                        year,
                        1,
                        LocalDate.of(2026, 11, 20),
                        "中府办〔2026〕1号",
                        "",
                        10,
                        List.of(new ConstructionPlanAdoptedV1.TownshipTask("442000118", 10, 1)),
                        "ab",
                        LocalDate.of(2026, 12, 18)));
        var plan = awaitDuty("construction-plan", duty("construction-plan", year + "/1"));
        assertThat(plan.path("state").asString()).isEqualTo("KEPT");
        assertThat(plan.path("publications").get(0).path("address").asString())
                .isEqualTo("/construction/" + year + "/versions/1");
        var january = year + "/442000118/" + year + "-01";
        assertThat(awaitDuty("construction-progress", duty("construction-progress", january))
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");

        OTHERS.send(
                ConstructionProgressReportedV1.TOPIC,
                ConstructionProgressReportedV1.TYPE,
                year + "442000118",
                new ConstructionProgressReportedV1(
                        year, "442000118", year + "-01", 1, 1, 0, 0, "", LocalDate.of(year, 2, 12)));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                json(PUBLIC + "construction-progress/duties/" + duty("construction-progress", january))
                                        .path("publications"))
                        .hasSize(1));
        var february = year + "/442000118/" + year + "-02";
        assertThat(awaitDuty("construction-progress", duty("construction-progress", february))
                        .path("publications"))
                .isEmpty();
    }

    @Test
    void an_officer_opens_fulfils_and_corrects_a_duty_by_program() {
        var opened = post(STAFF, open("policy", id.substring(0, 8), "测试规定 <b>加粗</b>", "2024-11-04"));
        assertThat(opened.statusCode()).isEqualTo(201);
        var duty = JSON.readTree(opened.body()).path("duty").path("id").asString();
        assertThat(opened.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(STAFF + "/" + duty));
        assertThat(post(STAFF, open("policy", id.substring(0, 8), "测试规定 <b>加粗</b>", "2024-11-04"))
                        .statusCode())
                .isEqualTo(201);

        var other = post(STAFF, open("policy", id.substring(0, 8), "另一个规定", "2024-11-04"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("\"code\":\"duty.open-before\"", duty);

        var missing = post(
                STAFF + "/" + duty + "/publication",
                publication(1, "https://zjj.zs.gov.cn/2.html", "2024-11-20", List.of("正文"), ""));
        assertThat(missing.statusCode()).isEqualTo(409);
        assertThat(missing.body())
                .contains(
                        "\"code\":\"duty.elements-missing\"",
                        "文件名称",
                        "\"clause\":\"二（一）（2）\"",
                        "\"field\":\"elements\"");

        var early = post(
                STAFF + "/" + duty + "/publication",
                publication(1, "https://zjj.zs.gov.cn/2.html", "2024-11-01", POLICY, ""));
        assertThat(early.body()).contains("\"code\":\"duty.before-it-arose\"");

        var done = post(
                STAFF + "/" + duty + "/publication",
                publication(1, "https://zjj.zs.gov.cn/2.html", "2024-11-20", POLICY, ""));
        assertThat(done.statusCode()).isEqualTo(200);
        var second = post(
                STAFF + "/" + duty + "/publication",
                publication(1, "https://zjj.zs.gov.cn/3.html", "2024-11-20", POLICY, ""));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("\"code\":\"state.stale\"");

        var corrected = post(
                STAFF + "/" + duty + "/corrections",
                publication(2, "https://zjj.zs.gov.cn/3.html", "2024-11-20", POLICY, "网址变更"));
        assertThat(corrected.statusCode()).isEqualTo(200);
        var found = json(PUBLIC + "policy/duties/" + duty);
        assertThat(found.path("publications")).hasSize(2);
        assertThat(found.path("publications").get(1).path("reason").asString()).isEqualTo("网址变更");

        var page = get("/catalogue/policy/" + duty).body();
        assertThat(page)
                .contains("测试规定 &lt;b&gt;加粗&lt;/b&gt;", "2.html", "3.html", "更正，原因：网址变更")
                .doesNotContain("<b>加粗", "??");
    }

    @Test
    void an_officer_does_the_same_on_pages_and_loses_nothing_she_typed() {
        var wrong = form(STAFF_PAGES, "item=penalty", "number=", "title=处罚", "aroseOn=2026-11-31");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("请填写", "例如 2026-11-23", "value=\"处罚\"")
                .doesNotContain("??");

        var ahead = form(STAFF_PAGES, "item=penalty", "number=" + id, "title=处罚甲", "aroseOn=2099-01-01");
        assertThat(ahead.statusCode()).isEqualTo(400);
        assertThat(ahead.body()).contains("还没有发生的事情不能登记");

        var opened = form(STAFF_PAGES, "item=penalty", "number=" + number(), "title=处罚决定", "aroseOn=2024-10-14");
        assertThat(opened.statusCode()).isEqualTo(302);
        var at = opened.headers().firstValue("Location").orElseThrow();
        var here = at.substring(at.indexOf(STAFF_PAGES));
        var page = get(here, "Authorization", OFFICER).body();
        assertThat(page).contains("登记公开地址", "●处罚决定文书号", "2024年10月23日").doesNotContain("??");

        var lacking = form(
                here + "/publication",
                "version=1",
                "address=https://zjj.zs.gov.cn/p.html",
                "publishedOn=" + today(),
                "elements=处罚机关");
        assertThat(lacking.statusCode()).isEqualTo(400);
        assertThat(lacking.body()).contains("缺少必选要素：处罚决定文书号", "value=\"https://zjj.zs.gov.cn/p.html\"");

        var done = form(Stream.concat(
                        Stream.of(
                                here + "/publication",
                                "version=1",
                                "address=https://zjj.zs.gov.cn/p.html",
                                "publishedOn=2024-10-15"),
                        Stream.of("处罚决定文书号", "处罚决定日期", "违法事实", "处罚依据", "处罚结果", "处罚机关")
                                .map(each -> "elements=" + each))
                .toArray(String[]::new));
        assertThat(done.statusCode()).isEqualTo(302);
        var recorded = get(here, "Authorization", OFFICER).body();
        assertThat(recorded).contains("value=\"https://zjj.zs.gov.cn/p.html\"", "value=\"2024-10-15\"", "checked");
        assertThat(recorded).contains("逾期公开", "附加更正", "是否逾期", "登记公开地址 https://zjj.zs.gov.cn/p.html");
        assertThat(get("/catalogue/penalty?show=LATE").body()).contains("处罚决定", "逾期", "自2024年10月14日起第 7 个工作日");
    }

    private String number() {
        return "中住罚〔2026〕" + id.substring(0, 6);
    }

    @Test
    void unpublished_duties_stand_by_due_date_the_longest_overdue_first() {
        post(STAFF, open("permit", id.substring(0, 8) + "a", "许可甲", "2020-01-06"));
        post(STAFF, open("permit", id.substring(0, 8) + "b", "许可乙", "2020-02-03"));
        var items = staff(STAFF + "?size=100").path("items").valueStream().toList();
        var dues = items.stream()
                .map(item -> item.path("due").path("on").asString())
                .toList();
        assertThat(dues).isSorted();
        assertThat(items.getFirst().path("state").asString()).isEqualTo("OVERDUE");
        var page = get(STAFF_PAGES, "Authorization", OFFICER).body();
        assertThat(page.indexOf("许可甲")).isPositive().isLessThan(page.indexOf("许可乙"));
        assertThat(page).contains("逾期未公开").doesNotContain("??");
        assertThat(get(STAFF_PAGES + "?lang=en", "Authorization", OFFICER).body())
                .contains("days late")
                .doesNotContain("??");
        assertThat(get("/fragments/disclosure/staff", "Authorization", OFFICER).body())
                .contains(STAFF_PAGES);
    }

    @Test
    void a_list_goes_on_where_its_page_ended() {
        for (int i = 0; i < 3; i++) {
            post(STAFF, open("service-guide", id.substring(0, 8) + i, "指南" + i, "2024-11-0" + (i + 4)));
        }
        var first = json(PUBLIC + "service-guide/duties?size=2");
        assertThat(first.path("items")).hasSize(2);
        var next = json(PUBLIC + "service-guide/duties?size=2&after="
                + URLEncoder.encode(first.path("next").asString(), StandardCharsets.UTF_8));
        assertThat(next.path("items").get(0).path("aroseOn").asString())
                .isLessThanOrEqualTo(first.path("items").get(1).path("aroseOn").asString());
        assertThat(next.path("items").get(0).path("id").asString())
                .isNotIn(
                        first.path("items").get(0).path("id").asString(),
                        first.path("items").get(1).path("id").asString());
    }

    @Test
    void the_catalogue_is_a_table_with_its_eleven_columns_by_class_and_body() {
        var page = get("/catalogue").body();
        assertThat(page)
                .contains("序号", "一级事项", "公开事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式", "公开层级")
                .contains("●\u2060申请人姓名", "■\u2060政府网站", "示例：尚未经本市确认", "抽签分配前10个自然日")
                .doesNotContain("??");
        assertThat(get("/catalogue?lang=en").body())
                .contains("Disclosure catalogue", "Households under review: first notice", "Time limit")
                .doesNotContain("??");
        assertThat(get("/catalogue?class=SERVICE").body()).contains("住房保障办事指南").doesNotContain("行政处罚");
        assertThat(get("/catalogue?class=&body=TOWNSHIP").body())
                .contains("分配对象（初审公示）")
                .doesNotContain("分配房源");
        assertThat(get("/catalogue?class=SERVICE&body=COMMITTEE").body()).contains("没有符合条件的事项");
        assertThat(json("/api/v1/public/catalogue?class=RESULT").path("items").size())
                .isPositive();
        assertThat(get("/catalogue/vacating").body()).contains("示例：尚未经本市确认", "目前还没有产生公开义务");
        assertThat(get("/catalogue/vacating?lang=en").body())
                .contains("No duty of this item yet")
                .doesNotContain("??");
        assertThat(get("/").body()).contains("href=\"/catalogue\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/catalogue?class=NONSENSE, 400",
        "/catalogue?body=NONSENSE, 400",
        "/catalogue/no-such, 404",
        "/catalogue/homes?show=NONSENSE, 400",
        "/catalogue/homes?after=1%3B2, 400",
        "/catalogue/homes/no-such, 404",
        "/catalogue/homes/00000000-0000-0000-0000-000000000000, 404",
        "/api/v1/public/catalogue/duties/duties, 404",
        "/api/v1/public/catalogue/homes/duties?size=1000, 400",
        "/api/v1/public/catalogue/homes/duties?after=x, 400",
        "/staff/disclosure/duties, 401",
        "/api/v1/disclosure/duties, 401"
    })
    void a_wrong_question_gets_a_plain_answer(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "auditor", "city-reviewer"})
    void nobody_else_opens_or_reads_the_staffs_list(String role) {
        var other = bearer("other", role);
        assertThat(get(STAFF, "Authorization", other).statusCode()).isEqualTo(403);
        assertThat(send(STAFF, "application/json", open("policy", id, "规定", "2024-11-04"), "Authorization", other)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_head_reads_and_does_not_write() {
        var head = bearer("head", "disclosure-head");
        assertThat(get(STAFF_PAGES, "Authorization", head).body()).doesNotContain(STAFF_PAGES + "/new");
        assertThat(send(STAFF, "application/json", open("policy", id, "规定", "2024-11-04"), "Authorization", head)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"item\":\"homes\",\"number\":\"1\",\"title\":\"x\",\"aroseOn\":\"2026-11-02\"}', item, unknown",
        "'{\"item\":\"policy\",\"title\":\"x\",\"aroseOn\":\"2026-11-02\"}', number, required",
        "'{\"item\":\"policy\",\"number\":\"1\",\"title\":\"442000199001011234\",\"aroseOn\":\"2026-11-02\"}', title, holds-id-number",
        "'{\"item\":\"policy\",\"number\":\"1\",\"title\":\"x\",\"aroseOn\":\"tomorrow\"}', aroseOn, malformed"
    })
    void a_program_is_told_which_field_is_wrong(String body, String field, String code) {
        var answer = post(STAFF, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("field.invalid", "\"" + field + "\"", "\"" + code + "\"");
    }

    private HttpResponse<String> post(String path, String json) {
        return send(path, "application/json", json, "Authorization", OFFICER);
    }

    private JsonNode staff(String path) {
        return JSON.readTree(get(path, "Authorization", OFFICER).body());
    }

    private HttpResponse<String> form(String path, String... fields) {
        var body = Stream.of(fields)
                .map(field -> field.substring(0, field.indexOf('=') + 1)
                        + URLEncoder.encode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, FORM, body, "Authorization", OFFICER);
    }

    private HttpResponse<String> form(String[] pathAndFields) {
        return form(pathAndFields[0], Stream.of(pathAndFields).skip(1).toArray(String[]::new));
    }

    private static String open(String item, String number, String title, String aroseOn) {
        return JSON.writeValueAsString(Map.of("item", item, "number", number, "title", title, "aroseOn", aroseOn));
    }

    private static String publication(
            long version, String address, String publishedOn, List<String> elements, String reason) {
        return JSON.writeValueAsString(Map.of(
                "version",
                version,
                "address",
                address,
                "publishedOn",
                publishedOn,
                "elements",
                elements,
                "reason",
                reason));
    }
}
